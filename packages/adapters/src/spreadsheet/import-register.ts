import type { Organisation, Place, RegisterEvent } from '@hoptac/core/organisation';
import type { Transaction, VersionedRecords } from '../store';
import type { SpreadsheetContent, Whereabouts } from './content';
import type { ImportOptions, ImportReport, Tally } from './import-options';
import type { CellProblem } from './problem';
import { same } from './same';

type Say = (problem: CellProblem) => void;

/** Writes organisations with their facts, events and places, and says what does not fit with what is known. */
export async function importRegister(
  { organisations, events, places }: Transaction,
  content: SpreadsheetContent,
  { by, at, why }: Omit<ImportOptions, 'store' | 'tenant'>,
  say: Say,
): Promise<Pick<ImportReport, 'organisations' | 'events' | 'places'>> {
  const wrong = (where: ReturnType<Whereabouts>, vi: string, en: string) =>
    say({ ...where, severity: 'error', message: { vi, en } });

  const knownPlaces = new Map((await places.all()).map((place) => [place.code, place]));
  const ofFile = new Map(content.places.map(({ place }) => [place.code, place]));
  const territory = new Map([...knownPlaces, ...ofFile]);
  for (const { place, at: where } of content.places) checkPlace(place, territory, where, wrong);

  const known = new Map((await organisations.all()).map((one) => [one.id, one]));
  const merged = new Map(
    content.organisations.map(({ organisation }): [string, Organisation] => [
      organisation.id,
      { ...organisation, facts: known.get(organisation.id)?.facts ?? {} },
    ]),
  );
  for (const { organisation, at: where } of content.organisations)
    if (territory.size > 0 && !territory.has(organisation.place))
      wrong(
        where('place'),
        `Không có địa bàn mã “${organisation.place}”. Thêm vào trang Địa bàn hoặc sửa mã.`,
        `There is no place “${organisation.place}”. Add it to the sheet Địa bàn, or correct the code.`,
      );
  for (const { organisation, fact, value, at: where } of content.facts) {
    const one = merged.get(organisation) ?? known.get(organisation);
    if (one) merged.set(organisation, { ...one, facts: { ...one.facts, [fact]: value } });
    else wrong(where('organisation'), ...noOrganisation(organisation));
  }

  const knownEvents = await events.all();
  // A founding that came with the list of organisations is not another one when the list of events names it too.
  const foundings = new Map(
    knownEvents.filter(({ type }) => type === 'founded').map((event) => [event.organisation, event]),
  );
  const isKnownFounding = ({ type, organisation, on, id }: RegisterEvent) =>
    type === 'founded' && foundings.get(organisation)?.on === on && foundings.get(organisation)?.id !== id;
  const added: RegisterEvent[] = content.events
    .map(({ event }) => event)
    .filter((event) => !isKnownFounding(event));
  const founded = new Map<string, string>();
  for (const { type, organisation, on } of [...knownEvents, ...added])
    if (type === 'founded' && organisation !== undefined) founded.set(organisation, on);
  for (const {
    organisation: { id },
    foundedOn,
    at: where,
  } of content.organisations) {
    if (foundedOn === undefined) continue;
    const otherwise = founded.get(id);
    if (otherwise === undefined)
      added.push({ id: `founded-${id}`, type: 'founded', on: foundedOn, organisation: id });
    else if (otherwise !== foundedOn)
      wrong(
        where('foundedOn'),
        `Ngày thành lập đã ghi ở trang Sự kiện hoặc trong hệ thống là ${otherwise}. Sửa cho khớp.`,
        `The founding is known elsewhere as of ${otherwise}. Make them agree.`,
      );
  }
  for (const { event, at: where } of content.events) {
    if (event.organisation !== undefined && !merged.has(event.organisation) && !known.has(event.organisation))
      wrong(where('organisation'), ...noOrganisation(event.organisation));
    const { successor } = event;
    if (successor !== undefined && !merged.has(successor) && !known.has(successor))
      wrong(where('successor'), ...noOrganisation(successor));
    if (event.place !== undefined && territory.size > 0 && !territory.has(event.place))
      wrong(where('place'), `Không có địa bàn mã “${event.place}”.`, `There is no place “${event.place}”.`);
  }

  const change = { by, at, why };
  return {
    places: await put(places, [...ofFile], knownPlaces, change),
    organisations: await put(organisations, [...merged], known, change),
    events: await put(
      events,
      added.map((one) => [one.id, one]),
      new Map(knownEvents.map((one) => [one.id, one])),
      change,
    ),
  };
}

const noOrganisation = (id: string): [string, string] => [
  `Không có đơn vị mã “${id}”. Thêm vào trang Tổ chức hoặc sửa mã.`,
  `There is no organisation “${id}”. Add it to the sheet Tổ chức, or correct the code.`,
];

function checkPlace(
  place: Place,
  territory: ReadonlyMap<string, Place>,
  where: Whereabouts,
  wrong: (where: ReturnType<Whereabouts>, vi: string, en: string) => void,
) {
  const named = {
    parent: [place.parent ?? []].flat(),
    parents: place.parents?.map(({ parent }) => parent) ?? [],
    successors: place.successors ?? [],
  };
  for (const [key, codes] of Object.entries(named))
    for (const code of codes)
      if (!territory.has(code))
        wrong(where(key), `Không có địa bàn mã “${code}”.`, `There is no place “${code}”.`);
  if (place.from && place.to && place.to < place.from)
    wrong(where('to'), 'Ngày cuối trước ngày đầu.', 'It ends before it begins.');
  if (place.successors && !place.to)
    wrong(
      where('successors'),
      'Chỉ địa bàn đã hết (có Đến ngày) mới có kế thừa.',
      'Only a place that has ended has successors.',
    );
}

async function put<Kept>(
  records: VersionedRecords<Kept>,
  given: readonly (readonly [string, Kept])[],
  known: ReadonlyMap<string, Kept>,
  change: { by: string; at: string; why: string },
): Promise<Tally> {
  const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
  const fresh = given.filter(([id, record]) => {
    const before = known.get(id);
    const kind = before === undefined ? 'added' : same(before, record) ? 'unchanged' : 'changed';
    tally[kind]++;
    return kind !== 'unchanged';
  });
  if (fresh.length > 0)
    await records.put(
      fresh.map(([, record]) => record),
      change,
    );
  return tally;
}
