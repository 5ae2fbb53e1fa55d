import {
  formatDate,
  lastDayOfMonth,
  monthsOf,
  periodRange,
  yearToDate,
  type MonthlyPeriod,
} from '@hoptac/core/time';
import { boardYear } from '../../dialogue/plan-board/board-year';
import { RIGHTS, may, type Right } from '../../dialogue/rights';
import { roleKey } from '../../dialogue/role-key';
import { roleName } from '../../dialogue/roles/role-name';
import { lastMonth } from '../../dialogue/submit/draft';
import { placesNow } from '../../engine/places-now';
import { placesOn } from '../../engine/look-ups/register';
import { namesFor } from '../../engine/role-names';
import type { Answer, AskedRead } from '../contract';
import { answered, type Answered, type Visit } from '../visit';
import { SCREEN_RIGHTS } from './rights';
import { periodNamed } from './said';

type Screen = Answer<'me'>['screens'][number];

export async function me(visit: Visit): Promise<Answered<'me'>> {
  const { view, language, alliance, transaction } = visit;
  const person = view.person!;
  const names = await namesFor(transaction, person.roles);
  const held = person.roles.filter(({ role }) => RIGHTS[role].includes('openPage'));
  const has = (right: Right) => may(person, right);
  return answered<'me'>({
    name: person.name,
    alliance: alliance.name,
    roles: held.map((role) => ({ key: roleKey(role), label: roleName(role, names, visit.context) })),
    acting: roleKey(person),
    ...(person.place !== undefined && {
      place: { code: person.place, name: names[person.place] ?? person.place },
    }),
    today: { value: view.today, label: formatDate(view.today) },
    screens: (Object.keys(SCREEN_RIGHTS) as Screen[]).filter((screen) => SCREEN_RIGHTS[screen].some(has)),
    may: { decide: has('review'), revisePlan: has('keepPlans'), announce: has('announce') },
    period: periodNamed(`${boardYear(view)}`, language),
    month: periodNamed(lastMonth(view), language),
    endsAt: visit.session.expiresAt,
    language,
  });
}

/** The periods of a year that have begun. */
export async function periods(visit: Visit, { year }: AskedRead<'periods'>): Promise<Answered<'periods'>> {
  const { view, language } = visit;
  const begun = (all: readonly MonthlyPeriod[]) =>
    all
      .filter((period) => periodRange(period).from <= view.today)
      .map((period) => periodNamed(period, language));
  const latest = Number(view.today.slice(0, 4));
  const months = monthsOf(`${year}`);
  return answered<'periods'>({
    years: [...new Set([latest, latest - 1, latest - 2, year])].sort((a, b) => b - a),
    months: begun(months),
    quarters: begun([1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}` as MonthlyPeriod)),
    yearsToDate: months
      .filter((month) => lastDayOfMonth(year, Number(month.slice(5))) < view.today)
      .map((month) => periodNamed(yearToDate(month), language)),
    year: periodNamed(`${year}`, language),
  });
}

export async function places(visit: Visit): Promise<Answered<'places'>> {
  const { view, transaction } = visit;
  const there = await placesNow(transaction, view.today);
  const counted = await placesOn(visit, { kind: 'placesOn', on: view.today });
  const counts = new Map(counted.map(({ code, organisations }) => [code, organisations]));
  return answered<'places'>({
    places: there.places.map(({ code, name, parent }) => ({
      code,
      name,
      ...(parent !== undefined && { parent }),
      organisations: counts.get(code) ?? 0,
    })),
  });
}

/** Ends the session that asks, or every one of the person. */
export async function signOut(
  visit: Visit,
  { everywhere }: AskedRead<'signOut'>,
): Promise<Answered<'signOut'>> {
  const { view, transaction, now, session } = visit;
  if (everywhere) {
    const { id } = view.person!;
    const ended = await transaction.pageKeys.endAllOf(id, now.toISOString());
    // Noted in the audit trail, and told to the others that are open.
    await visit.carryOut({ kind: 'closePages' });
    return answered<'signOut'>({ ended });
  }
  await transaction.pageKeys.end(session.keyHash, now.toISOString());
  return answered<'signOut'>({ ended: 1 });
}
