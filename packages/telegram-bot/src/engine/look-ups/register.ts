import type { NotedEvent, Transaction, Version } from '@hoptac/adapters/store';
import { validateName } from '@hoptac/core/law';
import {
  standingAfter,
  type Organisation,
  type OrganisationStanding,
  type RegisterEvent,
} from '@hoptac/core/organisation';
import type { Month } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { Signed } from '../../dialogue/register/queries';
import type { Look } from '../look';
import { nameOfPerson } from '../name-of-person';
import { placesNow } from '../places-now';

const REPORTS_TOLD = 3;
const MOST_FOUND = 5000;

/** How each organisation stands by the events up to a day. */
export function standingsOf(events: readonly RegisterEvent[], on: string): Map<string, OrganisationStanding> {
  const standings = new Map<string, OrganisationStanding>();
  for (const event of [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const standing = standingAfter[event.type];
    if (event.organisation !== undefined && standing !== undefined && event.on <= on)
      standings.set(event.organisation, standing);
  }
  return standings;
}

export async function organisations(
  { transaction, view }: Look,
  { text, place, standing }: QueryOf<'organisations'>,
): Promise<AnswerTo<'organisations'>> {
  const there = await placesNow(transaction, view.today);
  const events = await transaction.events.all();
  const standings = standingsOf(events, view.today);
  const counts = new Map<string, number>();
  for (const { organisation: of = '' } of events) counts.set(of, (counts.get(of) ?? 0) + 1);
  const searched = text !== undefined && text.trim() !== '';
  const found = searched
    ? await transaction.organisations.search(text, MOST_FOUND)
    : byName(await transaction.organisations.all());
  const listed = found.flatMap((organisation) => {
    const lies = there.placeOf(organisation);
    const { id, name } = organisation;
    const fits =
      (place === undefined || there.isWithin(lies?.code, place)) &&
      (standing === undefined || standings.get(id) === standing);
    const shown = { id, name, placeName: lies?.name ?? '', standing: standings.get(id) };
    return fits ? [{ ...shown, events: counts.get(id) ?? 0 }] : [];
  });
  const ended = (one: { standing: OrganisationStanding | undefined }) => Number(one.standing === 'ended');
  return listed.sort((a, b) => ended(a) - ended(b));
}

/** In the order of their names, accents aside. */
function byName(organisations: readonly Organisation[]): Organisation[] {
  return organisations
    .map((organisation) => ({ organisation, name: fold(organisation.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ organisation }) => organisation);
}

export async function organisation(
  { transaction, view }: Look,
  { id }: QueryOf<'organisation'>,
): Promise<AnswerTo<'organisation'>> {
  const found = await transaction.organisations.get(id);
  if (!found) return undefined;
  const { record } = found;
  const there = await placesNow(transaction, view.today);
  const lies = there.placeOf(record);
  const own = await transaction.events.ofOrganisation(id, { undone: true });
  // What was merged into it, or what it came out of, names it as successor.
  const all = await transaction.events.all({ undone: true });
  const taken = all.filter(({ successor }) => successor === id);
  const signed: Signed<NotedEvent>[] = [];
  const noted: Version<RegisterEvent>[] = [];
  for (const event of [...own, ...taken]) {
    const versions = await transaction.events.history(event.id);
    for (const version of versions) signed.push(await sign(transaction, version));
    if (!event.undone) noted.push(versions.at(-1)!);
  }
  const events = own.filter(({ undone }) => !undone);
  const versions: Signed<Organisation>[] = [];
  for (const version of await transaction.organisations.history(id))
    versions.push(await sign(transaction, version));
  const founding = events.find(({ type }) => type === 'founded');
  const names: Record<string, string> = Object.fromEntries(
    (await transaction.places.all()).map(({ code, name }) => [code, name]),
  );
  for (const { organisation: other, successor } of [...own, ...taken])
    for (const named of [other, successor])
      if (named !== undefined && named !== id)
        names[named] = (await transaction.organisations.get(named))?.record.name ?? named;
  const submissions = await transaction.submissions.ofOrganisation(id, {
    from: `${Number(view.today.slice(0, 4)) - 1}-01` as Month,
    to: view.today.slice(0, 7) as Month,
  });
  const people = (await transaction.people.all()).flatMap(({ name, roles }) =>
    roles.filter((held) => held.organisation === id).map(({ role }) => ({ name, role })),
  );
  return {
    organisation: record,
    revision: found.revision,
    place: { code: lies?.code ?? record.place, name: lies?.name ?? names[record.place] ?? record.place },
    standing: standingsOf(events, view.today).get(id),
    ownEvents: events.length,
    founded: founding && (await transaction.events.get(founding.id)),
    events: signed,
    noted: noted.sort((a, b) => (a.record.on < b.record.on ? -1 : 1)),
    versions,
    people,
    reports: submissions
      .toReversed()
      .slice(0, REPORTS_TOLD)
      .map(({ period, version, state }) => ({ period, version, state })),
    officialMembers: submissions.findLast(({ values }) => values['officialMembers'] !== undefined)?.values[
      'officialMembers'
    ],
    names,
  };
}

export async function placesOn(
  { transaction, view }: Look,
  { on }: QueryOf<'placesOn'>,
): Promise<AnswerTo<'placesOn'>> {
  const there = await placesNow(transaction, on);
  const standings = standingsOf(await transaction.events.all(), view.today);
  const counts = new Map<string, number>();
  for (const one of await transaction.organisations.all()) {
    const standing = standings.get(one.id);
    const code = standing === undefined || standing === 'ended' ? undefined : there.placeOf(one)?.code;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const within = (code: string) =>
    [...counts].reduce((sum, [other, count]) => sum + (there.isWithin(other, code) ? count : 0), 0);
  return there.places.map(({ code, name }) => ({
    code,
    name,
    above: there.above(code).join(', '),
    organisations: within(code),
  }));
}

const PREFIXES = { cooperative: 'htx', union: 'lh', group: 'tht' };

export async function nameCheck(
  { transaction, view }: Look,
  { name, ofKind: kind, on, place, except, beside = [] }: QueryOf<'nameCheck'>,
): Promise<AnswerTo<'nameCheck'>> {
  const all = await transaction.organisations.all();
  const standings = standingsOf(await transaction.events.all(), view.today);
  const registered = all
    .filter(({ id }) => id !== except && standings.get(id) !== 'ended')
    .map((other) => other.name)
    .concat(beside.map((other) => other.name));
  const taken = new Set([...all, ...beside].map(({ id }) => id));
  const series = `${place.slice(0, 24)}-${PREFIXES[kind]}`;
  let number = 1;
  const id = () => `${series}-${String(number).padStart(2, '0')}`;
  while (taken.has(id())) number++;
  return { validation: validateName(name, { kind, on, registered }), id: id() };
}

async function sign<Kept>(transaction: Transaction, version: Version<Kept>): Promise<Signed<Kept>> {
  return { ...version, byName: await nameOfPerson(transaction, version.by) };
}
