// An alliance on its last evening: a province's cooperatives with the months behind them, and 35,000 people who have used
// the bot before.
export const TENANT = 'tai';
export const CHANNEL = 'telegram';
export const FIRST_CHAT = 100_000;
const CHATS_IN_BATCH = 1000;
/** Of the people of a cooperative, so many are its officers; the others may read. */
const OFFICERS = 2;
const DISTRICTS = 10;
const MONTHS_KNOWN = 15;
const MONTHS_SENT = 6;

/**
 * @param {{ chats: number, cooperatives: number, now: Date }} size
 */
export function createAlliance({ chats, cooperatives, now }) {
  const set = { by: 'system:load', at: '2020-01-01T00:00:00.000Z' };
  /** What is sent in that evening: the month that is due, and some before it that are put right. */
  const months = Array.from({ length: MONTHS_SENT }, (_, index) => monthsBefore(now, index + 1));
  const organisation = (index) => `htx-${String(index).padStart(4, '0')}`;

  /** The cooperative of a chat, and whether its person is an officer, the first or the second. */
  function placeOf(chat) {
    const number = chat - FIRST_CHAT;
    const rank = Math.floor(number / cooperatives);
    return { organisation: organisation(number % cooperatives), officer: rank < OFFICERS ? rank : undefined };
  }

  async function fill(store) {
    await store.transaction(TENANT, async (transaction) => {
      const districts = Array.from({ length: DISTRICTS }, (_, index) => ({
        code: `huyen-${index}`,
        name: `Huyện ${index}`,
        parent: 'tinh',
      }));
      await transaction.places.put([{ code: 'tinh', name: 'Tỉnh' }, ...districts], set);
      const ids = Array.from({ length: cooperatives }, (_, index) => organisation(index));
      await transaction.organisations.put(
        ids.map((id, index) => ({
          id,
          name: `HTX Đồng Tâm ${index}`,
          kind: 'cooperative',
          sector: 'agriculture',
          place: `huyen-${index % DISTRICTS}`,
          facts: {},
        })),
        set,
      );
      await transaction.events.put(
        ids.map((id) => ({ id: `founded:${id}`, type: 'founded', on: '2019-03-01', organisation: id })),
        set,
      );
      const targets = [
        { indicator: 'newMembers', target: 1200 },
        { indicator: 'newCooperatives', target: 40 },
      ];
      const year = Number(months[0].slice(0, 4));
      const plan = {
        on: `${year}-01-05`,
        by: set.by,
        why: { vi: 'Kế hoạch năm', en: 'The year’s plan' },
        targets,
      };
      await transaction.plans.revise(year, plan, { ...set, basedOn: 0 });
    });
    for (let month = 2; month < 2 + MONTHS_KNOWN; month++) await fillMonth(store, monthsBefore(now, month));
    for (let from = 0; from < chats; from += CHATS_IN_BATCH)
      await fillPeople(store, FIRST_CHAT + from, FIRST_CHAT + Math.min(from + CHATS_IN_BATCH, chats));
  }

  async function fillMonth(store, period) {
    await store.transaction(TENANT, async ({ submissions }) => {
      for (let index = 0; index < cooperatives; index++)
        await submissions.append({
          organisation: organisation(index),
          period,
          values: {
            revenue: 300_000_000 + index * 100_000,
            profit: 12_000_000,
            officialMembers: 25,
            newMembers: 1,
            wageBill: 48_000_000,
          },
          basedOn: 0,
          ...set,
        });
    });
  }

  async function fillPeople(store, from, until) {
    const all = Array.from({ length: until - from }, (_, index) => from + index);
    await store.transaction(TENANT, async ({ people, conversations }) => {
      await people.put(
        all.map((chat) => {
          const { organisation: id, officer } = placeOf(chat);
          const role = officer === undefined ? 'member' : 'officer';
          return {
            id: `p-${chat}`,
            name: `Nguyễn Văn ${chat}`,
            chats: [{ channel: CHANNEL, chat: String(chat) }],
            roles: [{ role, organisation: id, since: set.at }],
            joinedAt: set.at,
            consentedAt: set.at,
          };
        }),
        set,
      );
      for (const chat of all) {
        const role = placeOf(chat).officer === undefined ? 'member' : 'officer';
        await conversations.put(CHANNEL, String(chat), {
          state: { language: 'vi', revision: 3, at: { screen: 'menu' }, drafts: {}, menuOf: `${role}:vi` },
        });
      }
    });
  }

  return { chats, months, placeOf, fill };
}

/** `2026-10`: the month so many before the one of a moment. */
function monthsBefore(now, count) {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1)).toISOString().slice(0, 7);
}
