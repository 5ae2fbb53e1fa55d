// How updates come. Open: when they are due, whatever became of those before, as on a real evening; an answer's time counts
// from then on, so a bot that falls behind cannot hide it. Closed: as fast as it goes, so many chats under way at once.
import { chanceFrom, createPeople } from './flows.mjs';
import { textMark } from './exchange.mjs';

export function createEvening({ alliance, seed = 7 }) {
  const people = createPeople(alliance, chanceFrom(seed));
  /** By chat: what was brought to the bot and is not answered yet, the first first. */
  const open = new Map();
  /** By chat: ids brought, in their order, and marks of what was answered. */
  const given = new Map();
  const heard = new Map();
  let latencies = [];
  let answered = 0;
  let delivery;
  let onAnswer = () => undefined;

  function bring(chat, due) {
    const { id, kind, body } = people.next(chat);
    push(open, chat, { due, kind });
    push(given, chat, id);
    delivery.give(chat, body);
  }

  return {
    chats: alliance.chats,
    updates: people.updates,
    answered: () => answered,
    unanswered: () => people.updates() - answered,
    given,
    heard,
    deliverBy(other) {
      delivery = other;
    },
    /** Told by the exchange. */
    onMessage({ chat, text, markup, at }) {
      push(heard, chat, textMark(text));
      people.answered(chat, markup);
      const update = open.get(chat)?.shift();
      if (!update) return;
      answered++;
      latencies.push({ kind: update.kind, ms: at - update.due });
      onAnswer(chat);
    },
    takeLatencies() {
      const taken = latencies;
      latencies = [];
      return taken;
    },
    /** So many updates a second, each at its time. */
    async openLoop({ rate, seconds, eachMinute = async () => undefined }) {
      const began = performance.now();
      let minute = 0;
      for (let sent = 0; sent < rate * seconds;) {
        const elapsed = performance.now() - began;
        for (; sent < Math.min(rate * seconds, (elapsed / 1000) * rate); sent++)
          bring(people.someChat(), began + (sent * 1000) / rate);
        if (elapsed >= (minute + 1) * 60_000) void eachMinute(++minute);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    /** As many chats as `atOnce` write as soon as they are answered. How many were answered a second. */
    async closedLoop({ atOnce, seconds }) {
      let stopped = false;
      const before = answered;
      const began = performance.now();
      onAnswer = () => !stopped && bring(people.someChat(), performance.now());
      for (let index = 0; index < atOnce; index++) onAnswer();
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      const rate = (answered - before) / ((performance.now() - began) / 1000);
      stopped = true;
      onAnswer = () => undefined;
      return rate;
    },
    /** Waits until nothing is unanswered; false where that takes longer. */
    async settle(patienceSeconds) {
      const until = performance.now() + patienceSeconds * 1000;
      while (answered < people.updates() && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return answered === people.updates();
    },
  };
}

function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Milliseconds below which so large a part of them lies. */
export function percentile(latencies, part) {
  const sorted = Float64Array.from(latencies, ({ ms }) => ms).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
