import { createHash } from 'node:crypto';
import { createMemoryStore } from '@hoptac/adapters/memory';
import { hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { hashInvitationCode, hashPhone, invite, normalisePhone } from '@hoptac/telegram-bot';

export const CHANNEL = 'walk';
const SET_UP = { by: 'system:walk', at: '2023-01-01T00:00:00.000Z' };

/** An alliance in miniature, with names as people type them. */
export const alliance = {
  tenant: 'walk',
  name: 'Liên minh <b>thử</b> _1_',
  elements: monthlyElements,
  indicators: hoaBinh2023Indicators,
};
/** Another alliance in the same store, which nobody of this one may touch or see. */
export const neighbour = { ...alliance, tenant: 'neighbour', name: 'LÁNG GIỀNG' };

const places = [
  { code: 'p', name: 'Tỉnh' },
  { code: 'a', name: 'Huyện & A', parent: 'p' },
  { code: 'b', name: 'Huyện *B*', parent: 'p' },
  // Communes, more than fit on one page.
  ...Array.from({ length: 12 }, (_, index) => ({ code: `c-${index}`, name: `Xã ${index}`, parent: 'b' })),
];
/** As long as a name may be. */
const LONG = `HTX Bốn ${'dịch vụ <b>nông nghiệp</b> tổng hợp_'.repeat(6)}`.slice(0, 200);

const organisations = [
  { id: 'o-1', name: 'HTX <i>Một</i> 🌾', kind: 'cooperative', sector: 'agriculture', place: 'a', facts: {} },
  {
    id: 'o-2',
    name: 'HTX Hai \u202Eiaห',
    kind: 'cooperative',
    sector: 'trade',
    place: 'b',
    facts: { charterCapital: 500_000_000 },
  },
  { id: 'o-3', name: 'Liên hiệp Ba', kind: 'union', sector: 'other', place: 'a', facts: {} },
  { id: 'o-4', name: LONG, kind: 'cooperative', sector: 'agriculture', place: 'a', facts: {} },
];
const events = organisations.map(({ id }) => ({
  id: `founded:${id}`,
  type: 'founded',
  on: '2020-03-01',
  organisation: id,
}));
const targets = [
  { indicator: 'newCooperatives', target: 2 },
  { indicator: 'newMembers', target: 30 },
];

/** Who takes part, by chat; the last two are strangers. */
export const cast = {
  officer: [{ role: 'officer', organisation: 'o-1' }],
  colleague: [
    { role: 'officer', organisation: 'o-1' },
    { role: 'officer', organisation: 'o-2' },
    { role: 'reviewer', place: 'b' },
  ],
  member: [{ role: 'member', organisation: 'o-2' }],
  reviewer: [{ role: 'reviewer', place: 'a' }],
  allianceOfficer: [{ role: 'allianceOfficer' }],
  administrator: [{ role: 'administrator' }],
  stranger: [],
  other: [],
};

/** Codes that are out from the start, and what each gives. */
const codes = {
  'MA-1234': { role: 'officer', organisation: 'o-1' },
  'MA-2345': { role: 'reviewer', place: 'a' },
  'MA-3456': { role: 'member', organisation: 'o-2' },
};
/** Numbers that the alliance has entered, and whose; one is shared by two people. */
const PHONES = { '0912345678': ['Bà Tư'], '0987654321': ['Anh Ba', 'Chị Ba'] };

/** A store with the alliance in it, and beside it the other one. */
export async function openAlliance() {
  const store = createMemoryStore();
  for (const tenant of [alliance.tenant, neighbour.tenant])
    await store.transaction(tenant, (transaction) => furnish(transaction, tenant));
  return store;
}

async function furnish(transaction, tenant) {
  const theirs = tenant === neighbour.tenant;
  await transaction.places.put(places, SET_UP);
  await transaction.organisations.put(
    organisations.map((one) => (theirs ? { ...one, name: `${neighbour.name} ${one.id}` } : one)),
    SET_UP,
  );
  await transaction.events.put(events, SET_UP);
  const plan = { on: '2023-01-05', by: SET_UP.by, why: { vi: 'Kế hoạch', en: 'Plan' }, targets };
  await transaction.plans.revise(2023, plan, { ...SET_UP, basedOn: 0 });
  await transaction.people.put(
    Object.entries(cast).flatMap(([name, roles]) =>
      roles.length > 0 ? [person(theirs ? neighbour.name : name, name, roles, theirs)] : [],
    ),
    SET_UP,
  );
  for (const organisation of ['o-1', 'o-2', 'o-4'])
    for (const period of ['2023-10', '2023-11'])
      await transaction.submissions.append({
        organisation,
        period,
        values: { revenue: 90_000_000, officialMembers: 12 },
        basedOn: 0,
        by: organisation === 'o-2' ? 'person:colleague' : 'person:officer',
        at: SET_UP.at,
      });
  await transaction.submissions.move({
    organisation: 'o-1',
    period: '2023-10',
    version: 1,
    from: 'submitted',
    to: 'returned',
    comment: 'Xem lại <b>doanh thu</b>',
    by: 'person:reviewer',
    at: SET_UP.at,
  });
  if (theirs) return;
  const expiresAt = '2100-01-01T00:00:00.000Z';
  await invite(
    transaction,
    Object.entries(codes).map(([code, given]) => ({ code, ...given, expiresAt, issued: SET_UP })),
  );
  const roles = [{ role: 'member', organisation: 'o-1', since: SET_UP.at }];
  await transaction.people.put(
    Object.entries(PHONES).flatMap(([phone, names]) =>
      names.map((name) => ({
        id: `person:${name}`,
        name,
        chats: [],
        roles,
        phoneHash: hashPhone(alliance, normalisePhone(phone)),
      })),
    ),
    SET_UP,
  );
}

function person(shown, name, roles, theirs) {
  return {
    id: `person:${name}`,
    name: `${shown} <b>&`,
    chats: theirs ? [] : [{ channel: CHANNEL, chat: name }],
    roles: roles.map((role) => ({ ...role, since: SET_UP.at })),
    joinedAt: SET_UP.at,
    consentedAt: SET_UP.at,
  };
}

/** What the codes at the start give, by what the store keeps of them. */
export const issuedAtFirst = Object.entries(codes).map(([code, given]) => [hashInvitationCode(code), given]);

/** Chance that is the same in each walk, so that a failure is found again. */
export function foreseeable() {
  let drawn = 0;
  const byte = () => createHash('sha256').update(String(++drawn)).digest()[0];
  return (count) => Uint8Array.from({ length: count }, byte);
}
