import { describe, expect, it } from 'vitest';
import { storeContract } from '.';
import { createMemoryStore } from '../memory';
import { compareText, type Store, type Transaction } from '../store';

interface Test {
  name: string;
  body(): Promise<void>;
}

function testsOf(open: () => Store): Test[] {
  const tests: Test[] = [];
  const runner = {
    describe: (_name: string, body: () => void) => body(),
    it: (name: string, body: () => Promise<void>) => tests.push({ name, body }),
  };
  storeContract({ name: 'faulty', open: async () => open() }, runner);
  return tests;
}

const isBroken = ({ body }: Test) =>
  body().then(
    () => false,
    () => true,
  );

/** The promises of the contract that a store breaks. */
async function promisesBroken(open: () => Store): Promise<string[]> {
  const broken: string[] = [];
  for (const test of testsOf(open)) if (await isBroken(test)) broken.push(test.name);
  return broken;
}

/** Whether it breaks any; the later chapters are the more particular ones, so they are tried first. */
async function breaksAny(open: () => Store): Promise<boolean> {
  for (const test of testsOf(open).toReversed()) if (await isBroken(test)) return true;
  return false;
}

type Fault = { [Subject in keyof Transaction]?: Partial<Transaction[Subject]> };

/** The memory store with some methods replaced. */
function faultyStore(fault: (sound: Transaction) => Fault): Store {
  const store = createMemoryStore();
  return {
    ...store,
    transaction: (tenant, work) =>
      store.transaction(tenant, async (sound) => {
        const faults = Object.entries(fault(sound));
        const replaced = faults.map(([subject, methods]) => [
          subject,
          { ...sound[subject as keyof Transaction], ...methods },
        ]);
        return work({ ...sound, ...(Object.fromEntries(replaced) as Partial<Transaction>) });
      }),
  };
}

const LATER = '9999-01-01T00:00:00.000Z';
const normalise = (text: string) => JSON.parse(JSON.stringify(text).normalize('NFC')) as string;

const FAULTS: Readonly<Record<string, (sound: Transaction) => Fault>> = {
  'sorts the register by nothing': ({ organisations }) => ({
    organisations: {
      all: async (seen) => (await organisations.all(seen)).sort((a, b) => compareText(b.id, a.id)),
    },
  }),
  'forgets events': () => ({ events: { put: async () => {} } }),
  'loses the facts of an organisation': ({ organisations }) => ({
    organisations: {
      put: (all, change) =>
        organisations.put(
          all.map((one) => ({ ...one, facts: {} })),
          change,
        ),
    },
  }),
  'keeps one version of each place': ({ places }) => ({
    places: { history: async (code) => (await places.history(code)).slice(-1) },
  }),
  'shows a place of today in the past': ({ places }) => ({
    places: { all: () => places.all(), get: (code) => places.get(code) },
  }),
  'forgets who wrote and why': ({ people }) => ({
    people: { put: (all, { at }) => people.put(all, { at, by: 'somebody' }) },
  }),
  'lets the later of two write over the earlier': ({ announcements }) => ({
    announcements: {
      async revise(record, change) {
        const basedOn = (await announcements.get(record.id))?.revision ?? 0;
        return announcements.revise(record, { ...change, basedOn });
      },
    },
  }),
  'tells a conflict without the other version': ({ organisations }) => ({
    organisations: {
      async revise(record, change) {
        const result = await organisations.revise(record, change);
        return result.ok ? result : { ok: false, conflict: { yours: record, theirs: undefined } };
      },
    },
  }),
  'writes a version at every loading': ({ events }) => ({
    events: {
      async put(all, change) {
        for (const one of all)
          await events.revise(one, {
            ...change,
            basedOn: (await events.get(one.id))?.revision ?? 0,
          });
      },
    },
  }),
  'counts what was undone': ({ events }) => ({
    events: { all: (seen) => events.all({ ...seen, undone: true }) },
  }),
  'minds accents in a search': ({ organisations }) => ({
    organisations: {
      search: async (text, limit) =>
        (await organisations.search(text, limit)).filter(({ name }) =>
          name.toLowerCase().includes(text.toLowerCase()),
        ),
    },
  }),
  'knows people by chat only': ({ people }) => ({
    people: { ofChat: (_, chat) => people.ofChat('telegram', chat) },
  }),
  'names somebody otherwise than asked when forgetting them': ({ people }) => ({
    people: { forget: (id, { name }) => people.forget(id, { name: name.slice(0, 0) }) },
  }),
  'remembers the chats of who is forgotten': ({ people }) => ({
    people: { forget: async (id, replacement) => (await people.forget(id, replacement)).slice(0, 0) },
  }),
  'remembers what forgotten people said': () => ({ inbox: { forgetChat: async () => {} } }),
  'remembers what forgotten people were told': () => ({ outbox: { forgetChat: async () => {} } }),
  'remembers what was secret': () => ({ outbox: { forget: async () => {} } }),
  'remembers what forgotten people did': () => ({ audit: { forget: async () => {} } }),
  'remembers where a forgotten chat stood': () => ({ conversations: { forget: async () => {} } }),
  'redeems again and again': ({ invitations }) => ({
    invitations: { redeem: async (hash, used) => (await invitations.redeem(hash, used)) || true },
  }),
  'never redeems': () => ({ invitations: { redeem: async () => false } }),
  'redeems what has expired': ({ invitations }) => ({
    invitations: {
      redeem: async (hash, used) => {
        const found = await invitations.get(hash);
        const expired = found !== undefined && found.expiresAt <= used.at;
        return expired || invitations.redeem(hash, used);
      },
    },
  }),
  'counts one guess only': ({ invitations }) => ({
    invitations: {
      noteGuess: async (guesser, at) => ({ ...(await invitations.noteGuess(guesser, at)), count: 1 }),
    },
  }),
  'counts drafts': ({ submissions }) => ({
    submissions: { append: ({ draft: _draft, ...given }) => submissions.append(given) },
  }),
  'lets two reviewers decide': ({ submissions }) => ({
    submissions: {
      async move(move) {
        const result = await submissions.move(move);
        const { theirs } = result.ok ? { theirs: undefined } : result.conflict;
        return theirs ? { ok: true, submission: theirs } : result;
      },
    },
  }),
  'forgets the steps of a review': () => ({ submissions: { steps: async () => [] } }),
  'forgets what was asked in a review': ({ submissions }) => ({
    submissions: {
      steps: async (organisation, period) =>
        (await submissions.steps(organisation, period)).map(({ comment: _comment, ...step }) => step),
    },
  }),
  'shows states of today in the past': ({ submissions }) => ({
    submissions: {
      async all(query) {
        const found = await submissions.all(query);
        return Promise.all(
          found.map(async (one) => {
            const versions = await submissions.history(one.organisation, one.period);
            return { ...one, state: versions[one.version - 1]!.state };
          }),
        );
      },
    },
  }),
  'counts a read twice': ({ announcements }) => ({
    announcements: { markRead: async (read) => (await announcements.markRead(read)) || true },
  }),
  'gives a job to two': ({ leases }) => ({
    leases: {
      async claim(job, { holder, at, until }) {
        const term = (await leases.get(job))?.term ?? 0;
        await leases.claim(job, { holder, at, until });
        return { ok: true, lease: { job, holder, until, term: term + 1 } };
      },
    },
  }),
  'never gives a job back': () => ({ leases: { release: async () => {} } }),
  'opens a page twice by one link': ({ pageKeys }) => ({
    pageKeys: { end: async (keyHash, at) => (await pageKeys.end(keyHash, at)) || true },
  }),
  'leaves pages open that were left': () => ({ pageKeys: { endAllOf: async () => 0 } }),
  'gives a message to two': ({ outbox }) => ({
    outbox: { claim: (channel, { at, limit }) => outbox.due(channel, at, limit) },
  }),
  'never gives back what was not tried': () => ({ outbox: { release: async () => {} } }),
  'leaves a table out of the archive': ({ archive }) => ({
    archive: { page: async (table, at) => (table === 'guesses' ? [] : archive.page(table, at)) },
  }),
  'knows no page but the first': ({ archive }) => ({
    archive: { page: async (table, { after, limit }) => (after ? [] : archive.page(table, { limit })) },
  }),
  'overwrites instead of telling a conflict': ({ submissions }) => ({
    submissions: {
      async append(given) {
        const basedOn = (await submissions.latest(given.organisation, given.period))?.version ?? 0;
        return submissions.append({ ...given, basedOn });
      },
    },
  }),
  'forgets the history': ({ submissions }) => ({
    submissions: {
      history: async (organisation, period) => (await submissions.history(organisation, period)).slice(-1),
    },
  }),
  'ignores as known on': ({ submissions }) => ({
    submissions: { all: ({ from, to }) => submissions.all({ from, to }) },
  }),
  'takes as known on to end before the instant': ({ submissions }) => ({
    submissions: {
      all: ({ from, to, knownOn }) =>
        submissions.all({ from, to, ...(knownOn !== undefined && { knownOn: knownOn.slice(0, -1) }) }),
    },
  }),
  'leaves the last month of a range out': ({ submissions }) => ({
    submissions: {
      ofOrganisation: async (organisation, range) =>
        (await submissions.ofOrganisation(organisation, range)).filter(({ period }) => period < range.to),
    },
  }),
  'keeps money in 32-bit floats': ({ submissions }) => ({
    submissions: {
      append: ({ values, ...rest }) => {
        const rounded = Object.entries(values).map(([name, value]) => [name, Math.fround(value)]);
        return submissions.append({ ...rest, values: Object.fromEntries(rounded) as Record<string, number> });
      },
    },
  }),
  'adds empty fields': ({ submissions }) => ({
    submissions: {
      latest: async (organisation, period) => {
        const latest = await submissions.latest(organisation, period);
        return latest && { ...latest, reason: latest.reason as string };
      },
    },
  }),
  'keeps the first revision of a plan only': ({ plans }) => ({
    plans: {
      async history(year, seen) {
        const plan = await plans.history(year, seen);
        return plan && { ...plan, revisions: plan.revisions.slice(0, 1) };
      },
    },
  }),
  'accepts the same update twice': ({ inbox }) => ({
    inbox: { accept: async (update) => (await inbox.accept(update)) || true },
  }),
  'takes chats in no order': ({ inbox }) => ({
    inbox: {
      waitingChats: async () => (await inbox.waitingChats()).sort((a, b) => compareText(b.chat, a.chat)),
    },
  }),
  'never parks': ({ inbox }) => ({
    inbox: { fail: (channel, id, { error }) => inbox.fail(channel, id, { error, park: false }) },
  }),
  'never finishes': () => ({ inbox: { finish: async () => true } }),
  'counts no attempts': () => ({ inbox: { fail: async () => {} }, outbox: { fail: async () => {} } }),
  'sends before the time': ({ outbox }) => ({
    outbox: { due: (channel, _, limit) => outbox.due(channel, LATER, limit) },
  }),
  'knows no limit': ({ outbox }) => ({ outbox: { due: (channel, at) => outbox.due(channel, at, 10_000) } }),
  'sends by the clock': ({ outbox }) => ({
    outbox: {
      due: async (...asked) =>
        (await outbox.due(...asked)).sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt)),
    },
  }),
  'sends twice': () => ({ outbox: { sent: async () => {} } }),
  'never gives a message up': ({ outbox }) => ({
    outbox: { fail: (id, { error, retryAt }) => outbox.fail(id, { error, retryAt: retryAt ?? LATER }) },
  }),
  'mixes the chats of an outbox': ({ outbox }) => ({
    outbox: { ofChat: () => outbox.due('telegram', LATER, 100) },
  }),
  'sorts the audit trail by the clock': ({ audit }) => ({
    audit: { all: async () => (await audit.all()).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)) },
  }),
  'takes the first entry of the audit trail for the last': ({ audit }) => ({
    audit: { latest: async () => (await audit.all())[0] },
  }),
  'forgets conversations': () => ({ conversations: { put: async () => {} } }),
  'normalises text': ({ conversations }) => ({
    conversations: {
      put: (channel, chat, { state }) =>
        conversations.put(channel, chat, { state: normalise(state as string) }),
    },
  }),
};

describe('the contract', () => {
  it('passes a sound store', async () => {
    expect(await promisesBroken(createMemoryStore)).toEqual([]);
  });

  it.each(Object.entries(FAULTS))('does not pass a store that %s', async (_, fault) => {
    expect(await breaksAny(() => faultyStore(fault))).toBe(true);
  });

  it('does not pass a store that keeps what was thrown away', async () => {
    const neverRollsBack = (): Store => {
      const store = createMemoryStore();
      return {
        ...store,
        async transaction(tenant, work) {
          const outcome = await store.transaction(tenant, (transaction) =>
            work(transaction).then(
              (result) => ({ result }),
              (error: unknown) => ({ error }),
            ),
          );
          if ('error' in outcome) throw outcome.error;
          return outcome.result;
        },
      };
    };
    expect(await promisesBroken(neverRollsBack)).toContain(
      'a transaction that throws leaves nothing of any kind, and its error passes through',
    );
  });

  it('does not pass a store that mixes alliances', async () => {
    const onlyTenant = (): Store => {
      const store = createMemoryStore();
      return { ...store, transaction: (_, work) => store.transaction('all', work) };
    };
    expect((await promisesBroken(onlyTenant)).length).toBe(13);
  });
});
