// Holds what the store says at the end against what was brought to the bot and what arrived.
import { openStore } from '@hoptac/adapters/command';
import { CHANNEL, TENANT } from './alliance.mjs';
import { textMark } from './exchange.mjs';

const AT_ONCE = 200;
/** Rows of the inbox that are read at once. */
const PAGE = 5000;

/**
 * @typedef {object} Counts
 * @property {number} updates Brought to the bot.
 * @property {number} lost Not in the inbox, or without an answer in the outbox, or whose answer never arrived.
 * @property {number} doubled Answered twice in the outbox, or whose figures were kept twice.
 * @property {number} outOfOrder Answered, or heard, before one that came earlier in the same chat.
 * @property {number} again Answers that arrived once more: handed over, and the process died before it could note it.
 * @property {number} submissions
 */

/** @returns {Counts} */
export function noCounts() {
  return { updates: 0, lost: 0, doubled: 0, outOfOrder: 0, again: 0, submissions: 0 };
}

/** @returns {Promise<Counts>} */
export async function count(address, evening) {
  const store = await openStore(address);
  const counts = noCounts();
  const chats = [...evening.given.keys()];
  const taken = await takenByChat(store);
  for (let from = 0; from < chats.length; from += AT_ONCE)
    await store.transaction(TENANT, async ({ outbox }) => {
      for (const chat of chats.slice(from, from + AT_ONCE)) {
        const messages = await outbox.ofChat(CHANNEL, String(chat));
        countChat(counts, {
          given: evening.given.get(chat).map(String),
          taken: taken.get(String(chat)) ?? [],
          answered: messages.map(({ id }) => id.split(':')[1]),
          written: messages.map(({ payload }) => textMark(payload.text)),
          heard: evening.heard.get(chat) ?? [],
        });
      }
    });
  await store.transaction(TENANT, async ({ audit, inbox }) => {
    const submitted = (await audit.all()).filter(({ action }) => action === 'submit');
    counts.submissions = submitted.length;
    counts.doubled += submitted.length - new Set(submitted.map(({ id }) => id)).size;
    counts.lost += (await inbox.waitingChats()).length;
  });
  await store.close();
  return counts;
}

/** What each chat's updates are called in the inbox, in the order in which they were taken in: it is read once, and has no key by chat. */
async function takenByChat(store) {
  const rows = [];
  for (let after; ;) {
    const page = await store.transaction(TENANT, ({ archive }) =>
      archive.page('inbox', { after, limit: PAGE }),
    );
    rows.push(...page.filter(({ channel }) => channel === CHANNEL));
    after = page.at(-1);
    if (page.length < PAGE) break;
  }
  const chats = new Map();
  for (const { chat, id } of rows.toSorted((a, b) => a.position - b.position))
    if (chats.has(chat)) chats.get(chat).push(id);
    else chats.set(chat, [id]);
  return chats;
}

/** Whether nothing waits in the store any more, within so long: where answers arrive twice, they cannot be counted. */
export async function settledIn(address, delivery, patienceSeconds) {
  const store = await openStore(address);
  const until = performance.now() + patienceSeconds * 1000;
  let waiting = 1;
  while (waiting > 0 && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { inbox, answers } = await store.transaction(TENANT, ({ upkeep }) => upkeep.backlog());
    waiting = delivery.underWay() + inbox.count + answers.count;
  }
  await store.close();
  return waiting === 0;
}

/** Adds what is to be said of one chat: update ids, and marks of texts, each list in its own order. */
export function countChat(counts, { given, taken, answered, written, heard }) {
  counts.updates += given.length;
  const [takenOnce, answeredOnce] = [new Set(taken), new Set(answered)];
  counts.lost += given.filter((id) => !takenOnce.has(id) || !answeredOnce.has(id)).length;
  counts.doubled += taken.length - takenOnce.size + answered.length - answeredOnce.size;
  counts.outOfOrder += disorder(taken, given) + disorder(answered, given);
  // What went out twice arrived right after itself.
  const expected = [];
  let at = 0;
  for (const mark of heard) {
    if (mark === written[at]) {
      expected.push(mark);
      at++;
    } else if (at > 0 && mark === written[at - 1]) counts.again++;
    else counts.outOfOrder++;
  }
  counts.lost += written.length - expected.length;
}

/** How many stand elsewhere than in the order given. */
function disorder(found, given) {
  const place = new Map(given.map((id, index) => [id, index]));
  return found.filter((id, index) => index > 0 && place.get(id) < place.get(found[index - 1])).length;
}
