import { measureUnitNames } from '@hoptac/core/indicators';
import type { Organisation, RegisterEvent, Place } from '@hoptac/core/organisation';
import type { Plan, PlanTarget } from '@hoptac/core/plan';
import type { Month } from '@hoptac/core/time';
import { columnsOf, type SpreadsheetAlliance } from './alliance';
import type { SheetWritten } from './cell';
import { factKindOf } from './fact-cell';
import { figuresTable } from './figures-table';
import { layTable } from './lay-table';
import { MONTHS, planTable } from './plan-table';
import { eventsTable, factsTable, organisationsTable, placesTable } from './register-tables';

/** What a workbook has a sheet for. */
export const subjects = ['organisations', 'facts', 'events', 'places', 'plans', 'figures'] as const;
/** A subject has a sheet of its own. */
export type Subject = (typeof subjects)[number];

interface Figures {
  organisation: string;
  month: Month;
  values: Readonly<Record<string, number>>;
  version?: number;
}

/** What goes into the sheets. */
export interface Contents {
  organisations: readonly Organisation[];
  events: readonly RegisterEvent[];
  places: readonly Place[];
  plans: readonly Plan[];
  figures: readonly Figures[];
}

/** The sheets of the subjects asked for, in their order. */
export function laySubjects(
  contents: Contents,
  alliance: SpreadsheetAlliance,
  {
    example,
    wanted,
    before,
  }: { example: boolean; wanted: readonly Subject[]; before?: Omit<Figures, 'organisation'> | undefined },
): SheetWritten[] {
  const nameOf = new Map(contents.organisations.map(({ id, name }) => [id, name]));
  const lay: Record<Subject, () => SheetWritten> = {
    organisations: () => layTable(organisationsTable, organisationRows(contents), { example }),
    facts: () => layTable(factsTable, contents.organisations.flatMap(factRows), { example }),
    events: () => layTable(eventsTable, contents.events, { example }),
    places: () => layTable(placesTable, contents.places.map(placeRow), { example }),
    plans: () => layTable(planTable(alliance.indicators), planRows(contents.plans, alliance), { example }),
    figures: () => {
      const known = new Set(contents.figures.flatMap(({ values }) => Object.keys(values)));
      const rows = contents.figures.map(({ organisation, month, values, version }) => ({
        organisation,
        name: nameOf.get(organisation),
        month,
        ...values,
        version,
      }));
      const reference = before && {
        label: 'Kỳ trước' as const,
        values: { month: before.month, ...before.values },
      };
      return layTable(figuresTable(columnsOf(alliance, known)), rows, { example, reference });
    },
  };
  return subjects.filter((subject) => wanted.includes(subject)).map((subject) => lay[subject]());
}

function organisationRows({ organisations, events }: Contents) {
  const founded = new Map<string, string>();
  for (const { type, organisation, on } of events)
    if (type === 'founded' && organisation !== undefined && !founded.has(organisation))
      founded.set(organisation, on);
  return organisations.map((organisation) => ({ ...organisation, foundedOn: founded.get(organisation.id) }));
}

function factRows({ id, facts }: Organisation) {
  return Object.entries(facts).map(([fact, value]) => ({
    organisation: id,
    fact,
    value,
    valueKind: factKindOf(value),
  }));
}

function placeRow({ parents, ...place }: Place) {
  return { ...place, parents: parents?.map(({ from, parent }) => `${from}: ${parent}`) };
}

function planRows(plans: readonly Plan[], { indicators }: SpreadsheetAlliance) {
  const unitOf = new Map(indicators.map(({ code, unit }) => [code, measureUnitNames[unit].vi]));
  return plans.flatMap(({ year, targets }) =>
    // A target of an indicator that is gone cannot be written by its name.
    targets
      .filter(({ indicator }) => unitOf.has(indicator))
      .map((target) => ({ year, measure: unitOf.get(target.indicator), ...targetRow(target) })),
  );
}

function targetRow({ target, phasing, sample, ...key }: PlanTarget) {
  const months = Array.isArray(phasing) ? phasing : [];
  return {
    ...key,
    ...(typeof target === 'number' ? { target } : target),
    phasing: Array.isArray(phasing) ? 'monthly' : phasing,
    ...Object.fromEntries(months.map((amount, index) => [MONTHS[index], amount])),
    sample: sample === undefined ? undefined : Number(sample),
  };
}
