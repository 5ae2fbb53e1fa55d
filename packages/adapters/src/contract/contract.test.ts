import { describe, expect, it } from 'vitest';
import { storeContract } from '.';
import { createMemoryStore } from '../memory';
import { compareText, type Store, type Transaction } from '../store';

/** The promises of the contract that a store breaks. */
async function promisesBroken(open: () => Store): Promise<string[]> {
  const tests: { name: string; body: () => Promise<void> }[] = [];
  const runner = {
    describe: (_name: string, body: () => void) => body(),
    it: (name: string, body: () => Promise<void>) => tests.push({ name, body }),
  };
  storeContract({ name: 'faulty', open: async () => open() }, runner);
  const broken: string[] = [];
  for (const { name, body } of tests) await body().catch(() => broken.push(name));
  return broken;
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
  'sorts the register by nothing': ({ register }) => ({
    register: {
      all: async () => {
        const { organisations, events } = await register.all();
        return { organisations: [...organisations].sort((a, b) => compareText(b.id, a.id)), events };
      },
    },
  }),
  'forgets events': () => ({ register: { putEvents: async () => {} } }),
  'loses the facts of an organisation': ({ register }) => ({
    register: {
      putOrganisations: (all) => register.putOrganisations(all.map((one) => ({ ...one, facts: {} }))),
    },
  }),
  'knows people by chat only': ({ people }) => ({
    people: { ofChat: (_, chat) => people.ofChat('telegram', chat) },
  }),
  'redeems again and again': ({ people }) => ({
    people: { redeem: async (hash, used) => (await people.redeem(hash, used)) || true },
  }),
  'never redeems': () => ({ people: { redeem: async () => false } }),
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
  'keeps the first plan only': ({ plans }) => ({
    plans: {
      async revise(plan, revision) {
        if (!(await plans.latest(plan.year))) await plans.revise(plan, revision);
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
  'never finishes': () => ({ inbox: { finish: async () => {} } }),
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
    expect(await promisesBroken(() => faultyStore(fault))).not.toEqual([]);
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
    expect((await promisesBroken(onlyTenant)).length).toBe(8);
  });
});
