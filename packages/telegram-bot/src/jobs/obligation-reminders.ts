import type { Person, Submission, Transaction } from '@hoptac/adapters/store';
import { obligations, type Obligation } from '@hoptac/core/law';
import type { Organisation } from '@hoptac/core/organisation';
import {
  addDays,
  daysBetween,
  monthOf,
  shiftMonth,
  workingDayAfter,
  type CalendarDate,
} from '@hoptac/core/time';
import { withFounding } from '../dialogue/founding-known';
import { knownFacts } from '../dialogue/known-facts';
import { obligationNotice, type OwnObligation } from '../dialogue/reminders/obligation-notice';
import type { DialogueState } from '../dialogue/state';
import type { Alliance } from '../engine/alliance';
import { officeOf, readGround } from './ground';
import type { Notice, Told } from './notice';

/** Days before the due day on which one is reminded, the first first. */
const AHEAD = [14, 3] as const;
type Ahead = (typeof AHEAD)[number];
/** The latest report of the last months tells how many members there are. */
const MONTHS_READ = 3;

/** Reminds officers of what the law asks of their cooperatives, as far as the facts that date it are known. */
export async function obligationReminders(
  transaction: Transaction,
  _alliance: Alliance,
  today: CalendarDate,
): Promise<Notice[]> {
  const ground = await readGround(transaction, today);
  const month = monthOf(today);
  const reports = await transaction.submissions.all({ from: shiftMonth(month, -MONTHS_READ), to: month });
  const reportsOf = grouped(reports, ({ organisation }) => organisation);
  const eventsOf = grouped(ground.register.events, ({ organisation = '' }) => organisation);
  const working = new Set(ground.expected(month).map(({ id }) => id));
  // What falls on a day off is told on the working day before.
  const next = workingDayAfter(today, 1).date;
  return ground.people.flatMap((person): Notice[] => {
    const own = officeOf(person).flatMap((id) =>
      working.has(id) ? (ground.organisationOf.get(id) ?? []) : [],
    );
    if (own.length === 0 || person.chats.length === 0) return [];
    // The law is asked when the notice is written, a part of the people at a time.
    return [{ person, compose: (state) => (state.reminders?.off ? [] : composed(person, own, state)) }];
  });

  function composed({ id }: Person, own: readonly Organisation[], { language }: DialogueState): Told[] {
    const due = own.flatMap((organisation) =>
      dueSoon(
        withFounding(organisation, eventsOf.get(organisation.id) ?? []),
        reportsOf.get(organisation.id) ?? [],
        today,
        next,
      ),
    );
    return [...grouped(due, ({ key }) => key)].map(([key, duties]) => ({
      id: `obligations:${id}:${key}`,
      screen: obligationNotice(duties, today, language),
    }));
  }
}

interface Due extends OwnObligation {
  /** What is told together: the due day and how long before it. */
  key: string;
}

function dueSoon(
  organisation: Organisation,
  submissions: readonly Submission[],
  today: CalendarDate,
  next: CalendarDate,
): Due[] {
  const report = obligations(knownFacts({ organisation, submissions }), {
    from: today,
    to: addDays(next, AHEAD[0] - 1),
  });
  return report.obligations.map((obligation) => ({
    organisation: organisation.name,
    obligation,
    key: `${obligation.due.effective}:${aheadOf(obligation, next)}`,
  }));
}

/** Which reminder of an obligation it is time for, when the next chance comes on another day. */
function aheadOf({ due }: Obligation, next: CalendarDate): Ahead {
  return daysBetween(next, due.effective) < AHEAD[1] ? AHEAD[1] : AHEAD[0];
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
