import type { Definitions, Transaction, Version } from '@hoptac/adapters/store';
import { readIndicators, type ReadIndicators } from '@hoptac/core/indicators';
import type { CalendarDate } from '@hoptac/core/time';
import { words } from '../dialogue/definitions/words';
import type { Alliance } from './alliance';

/** An alliance has one set of its own definitions, with its versions. */
export const OWN_SET = 'own';

/** Read once for each version: every message would otherwise prepare the same lists again. */
const served = new WeakMap<Alliance, Map<string, Alliance>>();

/** The alliance with its own definitions where there are some, else as it is configured. */
export function allianceWith(configured: Alliance, own: Version<Definitions> | undefined): Alliance {
  if (!own) return configured;
  const key = keyOf(own);
  const known = served.get(configured)?.get(key);
  if (known) return known;
  const { elements, indicators } = own.record;
  const alliance = { ...configured, elements: [...configured.elements, ...elements], indicators };
  served.set(configured, new Map(served.get(configured)).set(key, alliance));
  return alliance;
}

/** Tells a version from every other: two stores may both have a first one. */
function keyOf({ revision, at, by }: Version<Definitions>): string {
  return `${revision}/${at}/${by}`;
}

/** Reads a file of definitions beside the elements that are configured. */
export async function readDefinitions(
  transaction: Transaction,
  elements: Alliance['elements'],
  base64: string,
): Promise<ReadIndicators> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64')));
  } catch {
    return {
      ok: false,
      problems: [
        {
          path: '',
          reason: 'malformed',
          message: { vi: words.vi.notJson, en: words.en.notJson },
        },
      ],
    };
  }
  return readIndicators(json, { elements, territory: await transaction.places.all() });
}

/** The elements that are configured, without those of the set in force. */
export async function configuredElements(
  transaction: Transaction,
  { elements }: Alliance,
  today: CalendarDate,
): Promise<Alliance['elements']> {
  const own = await transaction.definitions.get(OWN_SET, { asOf: today });
  const codes = new Set(own?.record.elements.map(({ code }) => code));
  return codes.size === 0 ? elements : elements.filter(({ code }) => !codes.has(code));
}
