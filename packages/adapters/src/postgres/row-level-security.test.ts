import { beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '.';
import { auditEntry, change, person, submission } from '../contract/samples';
import { asRole, newDatabase, preparedDatabase, query } from './server/shared';

let addresses: Awaited<ReturnType<typeof preparedDatabase>>;
beforeAll(async () => {
  addresses = await preparedDatabase();
  const store = await openPostgresStore({ url: addresses.bot });
  for (const tenant of ['phu-tho', 'son-la'])
    await store.transaction(tenant, async ({ submissions, people, audit }) => {
      await people.put([person('100')], change(1));
      await submissions.append(submission('htx-1', '2024-01'));
      await audit.add(auditEntry('a-1'));
    });
  await store.close();
});

const as = (tenant: string) => `set hoptac.tenant = '${tenant}';`;
const seenBy = (role: 'bot' | 'owner', before = '') =>
  query<{ tenant: string }>(addresses[role], `${before} select tenant from submissions order by tenant`).then(
    (rows) => rows.map(({ tenant }) => tenant),
  );
const refusal = (statement: string) =>
  query(addresses.bot, statement).then(
    () => 'not refused',
    (error: { code: string }) => error.code,
  );
/** insufficient_privilege, or a row that the policy refuses. */
const REFUSED = '42501';

describe('row-level security', () => {
  it('shows nothing to a query that has not said whose rows it wants', async () => {
    expect(await seenBy('bot')).toEqual([]);
    expect(await seenBy('owner')).toEqual([]);
    expect(await seenBy('bot', as(''))).toEqual([]);
  });

  it('shows each alliance its own rows, though the query names none', async () => {
    expect(await seenBy('bot', as('phu-tho'))).toEqual(['phu-tho']);
    expect(await seenBy('bot', as('son-la'))).toEqual(['son-la']);
    expect(await seenBy('bot', as('hoa-binh'))).toEqual([]);
  });

  it('takes no row of another alliance', async () => {
    const insert = `insert into audit (tenant, id, position, person, body) values ('son-la', 'x', 9, '', '{}')`;
    expect(await refusal(as('phu-tho') + insert)).toBe(REFUSED);
    expect(await refusal(insert)).toBe(REFUSED);
  });

  it('cannot be switched off by the bot', async () => {
    expect(await refusal('set row_security = off; select * from submissions')).toBe(REFUSED);
    expect(await refusal('alter table submissions disable row level security')).toBe(REFUSED);
    expect(await refusal('set role hoptac_owner')).toBe(REFUSED);
    expect(await seenBy('bot', 'set hoptac.every_tenant = on;')).toEqual([]);
    expect(await seenBy('owner', 'set hoptac.every_tenant = on;')).toEqual(['phu-tho', 'son-la']);
  });

  it('ends with the transaction, so that a connection that is used again knows no tenant', async () => {
    const rows = await query(
      addresses.bot,
      `begin; select set_config('hoptac.tenant', 'phu-tho', true); commit; select * from submissions`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the roles', () => {
  it('let the bot erase what is personal, once somebody asks for it', async () => {
    const store = await openPostgresStore({ url: addresses.bot });
    await store.transaction('phu-tho', async ({ people, audit }) => {
      await people.forget('telegram:100', { name: '' });
      await audit.forget('system');
      expect((await people.get('telegram:100'))?.record).toMatchObject({ name: '', chats: [] });
      expect((await audit.all())[0]?.detail).toEqual({ forgotten: true });
    });
    await store.close();
  });

  it('leave the bot no way to change what was said, or the tables', async () => {
    for (const statement of [
      'update submissions set body = body',
      'update audit set body = body',
      `update audit set body = '{"action":"khác","detail":{"forgotten":true}}'`,
      "update audit set person = ''",
      'update person_versions set body = body',
      'delete from submissions',
      'delete from audit',
      'delete from outbox',
      'truncate inbox',
      'drop table plans',
      'create table own (id text)',
      'insert into hoptac_migrations values (1, 2)',
    ])
      expect(await refusal(as('son-la') + statement)).toBe(REFUSED);
  });

  it('let the owner list the alliances, and not the bot', async () => {
    const owner = await openPostgresStore({ url: addresses.owner });
    expect(await owner.tenants?.()).toEqual(['phu-tho', 'son-la']);
    await owner.close();
    const bot = await openPostgresStore({ url: addresses.bot });
    expect(bot.tenants).toBeUndefined();
    await bot.close();
  });

  it('let the bot not create the tables, and say who may', async () => {
    const bot = asRole(await newDatabase(), 'hoptac_bot');
    await expect(openPostgresStore({ url: bot })).rejects.toMatchObject({
      code: 'cannotOpen',
      message: expect.stringContaining('hoptac migrate'),
    });
  });
});
