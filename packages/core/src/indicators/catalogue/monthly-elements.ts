import type { DataElement, DataElementDefinition } from '../data-element';
import { developmentElements } from './elements/development';
import { managerElements } from './elements/managers';
import { memberElements } from './elements/members';
import { moneyElements } from './elements/money';
import { workerElements } from './elements/workers';

/**
 * The whole catalogue of what can be known of an organisation each month, in the order it is shown. What happens to an
 * organisation (founded, suspended, dissolved, rated, admitted to the alliance, …) is in its register and counts itself.
 */
export const dataElements: readonly DataElement[] = /* @__PURE__ */ define(
  moneyElements,
  memberElements,
  workerElements,
  managerElements,
  developmentElements,
);

/** What a cooperative is asked for each month, in the order of asking: a form short enough for a chat. */
export const monthlyElements: readonly DataElement[] = /* @__PURE__ */ formOf(dataElements, [
  'revenue',
  'profit',
  'officialMembers',
  'newMembers',
  'regularWorkers',
  'wageBill',
  'workerMonths',
  'managers',
  'managersIntermediate',
  'managersCollege',
]);

/**
 * The elements with these codes, in this order: what an alliance asks for, out of a catalogue. Throws a RangeError for a
 * code that the catalogue does not have.
 *
 * @example
 * formOf(dataElements, ['officialMembers', 'revenue']).map(({ name }) => name.vi); // ['Thành viên', 'Doanh thu']
 */
export function formOf(elements: readonly DataElement[], codes: readonly string[]): DataElement[] {
  const byCode = new Map(elements.map((element) => [element.code, element]));
  return codes.map((code) => {
    const element = byCode.get(code);
    if (!element) throw new RangeError(`No data element is called ${code}.`);
    return element;
  });
}

/** Groups are functions, so that a bundle that names no element holds none. */
function define(...groups: (() => readonly DataElementDefinition[])[]): DataElement[] {
  return groups.flatMap((group) => group().map((definition) => withUsualValues(definition)));
}

/** As `dataElementSchema` reads it, to which a test holds it: to parse them all took a tenth of the time to load. */
function withUsualValues(definition: DataElementDefinition): DataElement {
  const { equals, changesBy, ...rest } = definition;
  const anyway: DataElement['disaggregation'] = ['kind', 'sector', 'unit'];
  return Object.freeze({
    ...rest,
    version: rest.version ?? 1,
    overUnits: rest.overUnits ?? 'sum',
    allowNegative: rest.allowNegative ?? false,
    disaggregation: rest.disaggregation ?? anyway,
    sources: rest.sources ?? [],
    ...(equals && { equals: withMinus(equals) }),
    ...(changesBy && { changesBy: withMinus(changesBy) }),
  });
}

function withMinus({ plus, minus = [] }: NonNullable<DataElementDefinition['equals']>) {
  return { plus, minus };
}
