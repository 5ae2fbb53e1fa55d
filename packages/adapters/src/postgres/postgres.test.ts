import { describe, expect, it } from 'vitest';
import { openPostgresStore } from '.';
import { storeContract } from '../contract';
import { archiveTables } from '../store';
import { preparedDatabase } from './server/shared';
import { tenantless } from './server/tenantless';

// As the role that a bot has: the whole contract can be kept with no more than it may do.
const { bot } = await preparedDatabase();
const statements = new Set<string>();
const open = () => openPostgresStore({ url: bot, onStatement: ({ sql }) => statements.add(sql) });

storeContract(
  {
    name: 'PostgreSQL',
    concurrent: true,
    open,
    async reopen(store) {
      await store.close();
      return open();
    },
  },
  { describe, it },
);

describe('every query of the contract suite', () => {
  it('is found out when it names no tenant', () => {
    const found = (statement: string) => tenantless(statement, ['inbox', 'outbox']);
    expect(found('select * from "inbox" where "id" = $1')).toEqual(['inbox']);
    expect(
      found('select * from "inbox" as "a" join "outbox" as "b" on 1 = 1 where "a"."tenant" = $1'),
    ).toEqual(['outbox']);
    expect(found('select * from "inbox" where "tenant" = $1')).toEqual([]);
    expect(found('update "inbox" set "id" = $1')).toEqual(['inbox']);
    expect(found('insert into "inbox" ("id") values ($1)')).toEqual(['inbox']);
    expect(found('insert into "inbox" ("tenant", "id") values ($1, $2)')).toEqual([]);
  });

  it('names the tenant of every table it touches', () => {
    // Every table is read and written by the suite, or this would prove too little.
    for (const table of archiveTables)
      for (const verb of ['from', 'into'])
        expect(
          [...statements].some((one) => one.includes(`${verb} "${table}"`)),
          `${verb} ${table}`,
        ).toBe(true);
    const found = [...statements].flatMap((statement) =>
      tenantless(statement, archiveTables).map((table) => ({ table, statement })),
    );
    expect(found).toEqual([]);
  });
});
