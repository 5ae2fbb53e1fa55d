import type { Person, Transaction, Version } from '@hoptac/adapters/store';
import { formOf } from '@hoptac/core/indicators';
import { vietnamDate, type CalendarDate, type Month } from '@hoptac/core/time';
import { roleKey } from '../dialogue/role-key';
import type { Acting, View } from '../dialogue/view';
import type { Alliance } from './alliance';

/** What the dialogue always sees of the data: who is in the chat and their organisation's months. */
export async function viewOf(
  transaction: Transaction,
  alliance: Alliance,
  here: { channel: string; chat: string; known: Version<Person> | undefined; actingAs?: string | undefined },
  now: Date,
): Promise<View> {
  const person = here.known && acting(here.known.record, here, here.actingAs);
  return viewFor(transaction, alliance, person, vietnamDate(now));
}

/** The same for somebody who is known already, such as on the officer's page. */
export async function viewFor(
  transaction: Transaction,
  alliance: Alliance,
  person: Acting | undefined,
  today: CalendarDate,
): Promise<View> {
  const view: View = {
    today,
    allianceName: alliance.name,
    elements: alliance.elements,
    asked: alliance.form ? formOf(alliance.elements, alliance.form) : alliance.elements,
    submissions: [],
    answers: new Map(),
    ...(alliance.officerPage && { hasPage: true as const }),
  };
  if (!person) return view;
  return { ...view, person, ...(await viewOfRole(transaction, person, today)) };
}

/** What is seen of the data in a role: the organisation's months, or the name of the place. */
export async function viewOfRole(
  transaction: Transaction,
  { organisation: id, place: code }: { organisation?: string | undefined; place?: string | undefined },
  today: CalendarDate,
): Promise<Pick<View, 'organisation' | 'placeName' | 'submissions'>> {
  if (id === undefined) {
    const place = code === undefined ? undefined : (await transaction.places.get(code))?.record;
    return { submissions: [], ...(place && { placeName: place.name }) };
  }
  const [known, submissions] = await Promise.all([
    transaction.organisations.get(id),
    transaction.submissions.ofOrganisation(id, {
      from: `${Number(today.slice(0, 4)) - 1}-01` as Month,
      to: today.slice(0, 7) as Month,
    }),
  ]);
  const organisation = known?.record;
  const place = organisation && (await transaction.places.get(organisation.place))?.record;
  return { submissions, ...(organisation && { organisation }), ...(place && { placeName: place.name }) };
}

/** In the role that was chosen, or the first. Without any role they are a stranger. */
export function inRole({ id, name, roles }: Person, chosen: string | undefined): Acting | undefined {
  const held = roles.find((one) => roleKey(one) === chosen) ?? roles[0];
  if (!held) return undefined;
  const { since: _since, ...acted } = held;
  return { id, name, roles, ...acted };
}

function acting(
  person: Person,
  here: { channel: string; chat: string },
  chosen: string | undefined,
): Acting | undefined {
  const acted = inRole(person, chosen);
  const blocked = person.chats.some(
    ({ channel, chat, unreachableSince }) =>
      channel === here.channel && chat === here.chat && unreachableSince !== undefined,
  );
  return acted && { ...acted, ...(blocked && { unreachable: true as const }) };
}
