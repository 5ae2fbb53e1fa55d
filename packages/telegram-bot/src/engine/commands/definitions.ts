import type { ImportDefinitionsCommand } from '../../dialogue/definitions/commands';
import type { Act } from '../act';
import { configuredElements, OWN_SET, readDefinitions } from '../own-definitions';

export async function importDefinitions(
  { transaction, alliance, view, by, at }: Act,
  { name, base64, on, basedOn }: ImportDefinitionsCommand,
): Promise<void> {
  const known = await configuredElements(transaction, alliance, view.today);
  const read = await readDefinitions(transaction, known, base64);
  if (!read.ok) throw new Error('The definitions cannot be read any more.');
  const set = { id: OWN_SET, elements: read.elements.slice(known.length), indicators: read.indicators };
  const written = await transaction.definitions.revise(set, { by, at, why: name, validFrom: on, basedOn });
  if (!written.ok) throw new Error('Another set of definitions came in between.');
}
