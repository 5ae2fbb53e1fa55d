import type { Person, Transaction } from '@hoptac/adapters/store';
import { formOf } from '@hoptac/core/indicators';
import { vietnamDate, type Month } from '@hoptac/core/time';
import type { Acting, Query, View } from '../dialogue/view';
import type { Alliance } from './alliance';
import { hashInvitationCode } from './invitation';
import { readPlanReport } from './plan-year';

/** What the dialogue always sees of the data: who is in the chat and their organisation's months. */
export async function viewOf(
  transaction: Transaction,
  alliance: Alliance,
  chat: { channel: string; chat: string },
  now: Date,
): Promise<View> {
  const today = vietnamDate(now);
  const view: View = {
    today,
    allianceName: alliance.name,
    elements: alliance.elements,
    asked: alliance.form ? formOf(alliance.elements, alliance.form) : alliance.elements,
    submissions: [],
    answers: {},
  };
  const known = await transaction.people.ofChat(chat.channel, chat.chat);
  const person = known && actingAs(known.record);
  if (!person) return view;
  if (person.organisation === undefined) return { ...view, person };
  const organisation = (await transaction.organisations.get(person.organisation))?.record;
  const place = organisation && (await transaction.places.get(organisation.place))?.record;
  const submissions = await transaction.submissions.ofOrganisation(person.organisation, {
    from: `${Number(today.slice(0, 4)) - 1}-01` as Month,
    to: today.slice(0, 7) as Month,
  });
  return {
    ...view,
    person,
    submissions,
    ...(organisation && { organisation }),
    ...(place && { placeName: place.name }),
  };
}

/** Until somebody can choose among their roles, the first is the one they act in. Without any they are a stranger. */
function actingAs({ name, roles: [first] }: Person): Acting | undefined {
  if (!first) return undefined;
  const { role, organisation } = first;
  return { name, role, ...(organisation !== undefined && { organisation }) };
}

/** Adds the answer to something the dialogue asked for. */
export async function answer(
  transaction: Transaction,
  alliance: Alliance,
  view: View,
  query: Query,
  now: Date,
): Promise<View> {
  if (query.kind === 'planReport')
    return {
      ...view,
      answers: { ...view.answers, planReport: await readPlanReport(transaction, alliance, query.year) },
    };
  const found = await transaction.invitations.get(hashInvitationCode(query.code));
  const organisation = found?.organisation && (await transaction.organisations.get(found.organisation));
  return {
    ...view,
    answers: {
      ...view.answers,
      invitation: {
        code: query.code,
        found,
        usable: found !== undefined && !found.used && !found.withdrawn && found.expiresAt > now.toISOString(),
        ...(organisation && { organisationName: organisation.record.name }),
      },
    },
  };
}
