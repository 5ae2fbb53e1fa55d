import type { Indicator } from '@hoptac/core/indicators';
import { planOn } from '@hoptac/core/plan';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';
import { nameOfPerson } from '../name-of-person';
import { configuredElements, OWN_SET, readDefinitions } from '../own-definitions';

export async function definitions({ transaction, alliance }: Look): Promise<AnswerTo<'definitions'>> {
  const sets = [];
  for (const { validFrom, by, at, why, record } of await transaction.definitions.history(OWN_SET))
    sets.push({
      from: validFrom,
      byName: await nameOfPerson(transaction, by),
      at,
      why,
      indicators: record.indicators.length,
      elements: record.elements.length,
    });
  return { indicators: alliance.indicators, elements: alliance.elements, sets };
}

export async function definitionsChecked(
  { transaction, alliance, view }: Look,
  { base64 }: QueryOf<'definitionsChecked'>,
): Promise<AnswerTo<'definitionsChecked'>> {
  const known = await configuredElements(transaction, alliance, view.today);
  const read = await readDefinitions(transaction, known, base64);
  if (!read.ok) return { ok: false, problems: read.problems };
  const before = new Map(alliance.indicators.map((indicator) => [indicator.code, indicator]));
  const after = new Map(read.indicators.map((indicator) => [indicator.code, indicator]));
  const names = (of: readonly Indicator[]) => of.map(({ name }) => name);
  const history = await transaction.plans.history(Number(view.today.slice(0, 4)));
  const targets = (history && planOn(history, '9999-12-31')?.targets) ?? [];
  const planned = new Set(targets.map(({ indicator }) => indicator).filter((code) => !after.has(code)));
  return {
    ok: true,
    changes: {
      added: names(read.indicators.filter(({ code }) => !before.has(code))),
      changed: names(
        read.indicators.filter((one) => {
          const old = before.get(one.code);
          return old !== undefined && JSON.stringify(sorted(old)) !== JSON.stringify(sorted(one));
        }),
      ),
      removed: names(alliance.indicators.filter(({ code }) => !after.has(code))),
      elements: read.elements.slice(known.length).map(({ name }) => name),
      planned: [...planned].map((code) => before.get(code)?.name ?? { vi: code, en: code }),
    },
  };
}

export async function definitionsFile({
  transaction,
  alliance,
  view,
}: Look): Promise<AnswerTo<'definitionsFile'>> {
  const known = new Set(
    (await configuredElements(transaction, alliance, view.today)).map(({ code }) => code),
  );
  const elements = alliance.elements.filter(({ code }) => !known.has(code));
  const json = JSON.stringify(
    { ...(elements.length > 0 && { elements }), indicators: alliance.indicators },
    undefined,
    2,
  );
  return {
    name: 'chi-tieu.json',
    type: 'application/json',
    base64: Buffer.from(json).toString('base64'),
  };
}

/** With the fields of every object in one order, so that only what it says is compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, inner]) => [key, sorted(inner)]));
}
