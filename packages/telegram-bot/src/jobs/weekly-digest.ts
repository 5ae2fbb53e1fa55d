import { awaitingReview, type Person, type Transaction } from '@hoptac/adapters/store';
import type { Organisation, RegisterEventType } from '@hoptac/core/organisation';
import {
  addDays,
  dayNumber,
  monthOf,
  shiftMonth,
  workingDayFrom,
  type CalendarDate,
  type Month,
} from '@hoptac/core/time';
import { digest, type WeekOfPlace } from '../dialogue/reminders/digest';
import { nextDue, reportDue } from '../dialogue/reminders/due-day';
import { may } from '../dialogue/rights';
import type { Alliance } from '../engine/alliance';
import { reaches } from '../engine/reach';
import { readGround, type Ground } from './ground';
import type { Notice } from './notice';

/** On the first working day of a week, tells reviewers of their place and officers of the alliance how things stand. */
export async function weeklyDigest(
  transaction: Transaction,
  { name, dueDay }: Alliance,
  today: CalendarDate,
): Promise<Notice[]> {
  const monday = mondayOf(today);
  if (workingDayFrom(monday).date !== today) return [];
  const ground = await readGround(transaction, today);
  const period = shiftMonth(monthOf(today), -1);
  const sent = await transaction.submissions.all({ from: yearStartBefore(today), to: monthOf(today) });
  const reported = new Set(sent.filter((one) => one.period === period).map((one) => one.organisation));
  const waiting = sent.filter(({ state }) => awaitingReview.includes(state));
  const returned = sent.filter(({ state }) => state === 'returned');
  const expected = ground.expected(period);
  const lastWeek = { from: addDays(monday, -7), to: addDays(today, -1) };
  const [founded, dissolved] = (['founded', 'dissolved'] as const).map((type) =>
    noted(ground, type, lastWeek),
  );

  const weekOf = (placeName: string, within: (organisation: string) => boolean): WeekOfPlace => ({
    placeName,
    period,
    due: reportDue(period, dueDay),
    missing: expected.filter(({ id }) => within(id) && !reported.has(id)),
    expected: expected.filter(({ id }) => within(id)).length,
    waiting: waiting.filter(({ organisation }) => within(organisation)).length,
    returned: named(
      ground,
      returned.map(({ organisation }) => organisation).filter((id) => within(id)),
    ),
    founded: founded!.filter(({ id }) => within(id)),
    dissolved: dissolved!.filter(({ id }) => within(id)),
    next: nextDue(today, dueDay),
  });
  const weekOfPlace = (place: string | undefined) => {
    if (place === undefined) return weekOf(name, () => true);
    const { territory, register, organisationOf } = ground;
    const isWithin = reaches({ role: 'reviewer', place }, { territory, events: register.events, today });
    const placeName = territory.find(({ code }) => code === place)?.name ?? place;
    return weekOf(placeName, (id) => {
      const organisation = organisationOf.get(id);
      return organisation !== undefined && isWithin(organisation);
    });
  };
  const weeks = new Map<string | undefined, WeekOfPlace>();
  const known = (place: string | undefined) => {
    const week = weeks.get(place) ?? weekOfPlace(place);
    weeks.set(place, week);
    return week;
  };

  return ground.people.flatMap((person): Notice[] => {
    const places = placesOf(person);
    if (places.length === 0 || person.chats.length === 0) return [];
    const own = places.map((place) => known(place));
    return [
      {
        person,
        compose({ reminders, language }) {
          const screen = reminders?.off ? undefined : digest(own, today, language);
          return screen ? [{ id: `digest:${person.id}:${monday}`, screen }] : [];
        },
      },
    ];
  });
}

/** The places somebody reviews; only `undefined`, for everything, where they look after the whole alliance. */
function placesOf({ roles }: Person): (string | undefined)[] {
  const reviewing = roles.filter((held) => may(held, 'review'));
  if (reviewing.some(({ place }) => place === undefined)) return [undefined];
  return [...new Set(reviewing.map(({ place }) => place))];
}

/** What happened to organisations in a span of days, both ends included. */
function noted(
  ground: Ground,
  wanted: RegisterEventType,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Organisation[] {
  const events = ground.register.events.filter(({ type, on }) => type === wanted && from <= on && on <= to);
  return named(
    ground,
    events.flatMap(({ organisation }) => organisation ?? []),
  );
}

function named({ organisationOf }: Ground, ids: readonly string[]): Organisation[] {
  return [...new Set(ids)].flatMap((id) => organisationOf.get(id) ?? []);
}

function mondayOf(day: CalendarDate): CalendarDate {
  // Day 4, 5 January 1970, was a Monday.
  return addDays(day, -((((dayNumber(day) - 4) % 7) + 7) % 7));
}

function yearStartBefore(today: CalendarDate): Month {
  return `${Number(today.slice(0, 4)) - 1}-01` as Month;
}
