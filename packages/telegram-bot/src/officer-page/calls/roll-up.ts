import { checkRollUp, type PlanTarget } from '@hoptac/core/plan';
import { placesOn } from '@hoptac/core/organisation';
import { indicatorOf, type YearPlan } from '../../dialogue/plans/plan-lines';
import type { Plan } from '../contract';
import type { Visit } from '../visit';
import { words } from '../words';

type Places = Plan['places'];

/** The places that a year's plan is divided among: those of today, and of a year that is over those of its end. */
export async function placesOfPlan({ transaction, view }: Visit, year: number): Promise<Places> {
  const end = `${year}-12-31` as const;
  const on = view.today < end ? view.today : end;
  return placesOn(await transaction.places.all(), on).map(({ code, name, parent }) => ({
    code,
    name,
    ...(parent !== undefined && { parent }),
  }));
}

/** Of each indicator that places have targets of: whether they come to the target of what they lie in. */
export function rollUpOf(
  targets: readonly PlanTarget[],
  { year, plan: { indicators, elements }, places }: { year: number; plan: YearPlan; places: Places },
  { language }: Pick<Visit, 'language'>,
): Plan['rollUp'] {
  const found = checkRollUp({ year, targets: [...targets] }, { indicators, elements, places });
  const codes = new Set(places.map(({ code }) => code));
  const shared = new Set(
    targets.flatMap(({ indicator, unit }) => (unit !== undefined && codes.has(unit) ? [indicator] : [])),
  );
  return [...shared].flatMap((code) => {
    const name = indicatorOf(code, indicators)?.name[language];
    if (name === undefined) return [];
    const differing = found.filter(({ indicator }) => indicator === code);
    if (differing.length > 0)
      return differing.map(({ unit, message }) => {
        const within = places.find((place) => place.code === unit)?.name;
        const said = message[language].slice(name.length + 2);
        const sentence = said.charAt(0).toUpperCase() + said.slice(1);
        return { name: within === undefined ? name : `${name} (${within})`, agrees: false, words: sentence };
      });
    const whole = targets.some(({ indicator, unit }) => indicator === code && unit === undefined);
    return [{ name, agrees: whole, words: words[language][whole ? 'rollUpAgrees' : 'rollUpWithoutWhole'] }];
  });
}
