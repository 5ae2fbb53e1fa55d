import { planOn, readPlan, type PlanRevision } from '@hoptac/core/plan';
import type { Transaction } from '../store';
import type { SpreadsheetContent } from './content';
import type { ImportOptions, Tally } from './import-options';
import type { CellProblem } from './problem';
import { same } from './same';

/** Sets what a file sets anew, as one revision of each year's plan. What it does not name stands. */
export async function importPlans(
  records: Transaction,
  { targets, organisations, places }: SpreadsheetContent,
  { alliance, by, at, why, today, plan = {} }: Omit<ImportOptions, 'store' | 'tenant'>,
  say: (problem: CellProblem) => void,
): Promise<Tally> {
  const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
  if (targets.length === 0) return tally;
  const on = plan.on ?? today;
  const units = [
    ...organisations.map(({ organisation }) => organisation.id),
    ...places.map(({ place }) => place.code),
    ...(await records.organisations.all()).map(({ id }) => id),
    ...(await records.places.all()).map(({ code }) => code),
  ];
  for (const year of new Set(targets.map((one) => one.year))) {
    const history = await records.plans.history(year);
    const standing = (history && planOn(history, on)?.targets) ?? [];
    const ofYear = targets.filter((one) => one.year === year);
    const fresh = ofYear.filter(({ target }) => {
      const before = standing.find((one) => one.indicator === target.indicator && one.unit === target.unit);
      const kind = before === undefined ? 'added' : same(before, target) ? 'unchanged' : 'changed';
      tally[kind]++;
      return kind !== 'unchanged';
    });
    if (fresh.length === 0) continue;
    const revision: PlanRevision = {
      on,
      by,
      why: { vi: why, en: why },
      ...(plan.document !== undefined && { document: plan.document }),
      targets: fresh.map(({ target }) => target),
    };
    const earlier = history?.revisions ?? [];
    const read = readPlan(
      { year, revisions: [...earlier, revision] },
      { indicators: alliance.indicators, elements: alliance.elements, units },
    );
    let refused = false;
    for (const { path, message } of read.ok ? [] : read.problems) {
      const [, number, , index, field] = path.split('.');
      // What was decided before is not this file's to mend.
      if (Number(number) !== earlier.length) continue;
      refused = true;
      const row = fresh[Number(index)] ?? fresh[0]!;
      say({ ...row.at(field ?? 'target'), severity: 'error', message });
    }
    if (refused) continue;
    await records.plans.revise(year, revision, { by, at, basedOn: earlier.length });
  }
  return tally;
}
