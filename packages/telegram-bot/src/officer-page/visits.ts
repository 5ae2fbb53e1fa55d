import { isStoreError, type Store, type Transaction } from '@hoptac/adapters/store';
import { vietnamDate } from '@hoptac/core/time';
import type { Command } from '../dialogue/command';
import { roleKey } from '../dialogue/role-key';
import { firstState } from '../dialogue/state';
import type { Act } from '../engine/act';
import type { Alliance } from '../engine/alliance';
import { auditDetail } from '../engine/audit-detail';
import { carryOut } from '../engine/commands';
import type { Random } from '../engine/look';
import { allianceWith, OWN_SET } from '../engine/own-definitions';
import { pageKeyFault, type Signing } from '../engine/page-key';
import { inRole, viewFor } from '../engine/view';
import { answerCall } from './calls';
import type { Around, AskedRead, Call, Problem } from './contract';
import { openSession, personOfSession, redeemLink, rolesOf, type Opened } from './sessions';
import { refused, type Answered, type Visit } from './visit';

/** Of what comes too late, as in the chat, how often it is answered anew. */
const ATTEMPTS = 3;
const CHANNEL = 'page';
const TELEGRAM = 'telegram';

/** Somebody's way through the page: links, sessions, calls, each a transaction of its own. */
export interface Visits {
  /** Why a key opens nothing, from what is signed in it, without asking the store. */
  faultOf(key: string, kind: 'link' | 'session'): 'forged' | 'expired' | undefined;
  redeem(link: string): Promise<Opened>;
  /** For the person of a private chat that Telegram vouches for. */
  openForTelegram(user: string): Promise<Opened>;
  openFor(person: string): Promise<Opened>;
  /** Whether a session still opens the page. */
  holds(session: string): Promise<boolean>;
  call<C extends Call>(session: string, call: C, asked: AskedRead<C>, around: Around): Promise<Answered<C>>;
  /** Anything else that is done in a visit. */
  visit<T>(
    session: string,
    around: Around,
    work: (visit: Visit) => Promise<T>,
  ): Promise<T | { ok: false; problem: Problem }>;
}

export function createVisits(options: {
  store: Store;
  alliance: Alliance;
  signing: Signing;
  now: () => Date;
  random: Random;
  /** Told of what was written, once it is. */
  written: (commands: readonly Command[]) => void;
  onError: (error: unknown) => void;
}): Visits {
  const { store, alliance, signing, now, random, written, onError } = options;
  const { tenant } = alliance;
  const opening = (transaction: Transaction) => ({ transaction, signing, now: now(), random });

  async function visit<T>(session: string, around: Around, work: (visit: Visit) => Promise<T>) {
    for (let attempt = 1; ; attempt++) {
      const id = `${CHANNEL}:${Buffer.from(random(16)).toString('hex')}`;
      const commands: Command[] = [];
      try {
        const answer = await store.transaction(tenant, async (transaction) => {
          commands.length = 0;
          const made = await visitFrom(session, around, { transaction, id, commands });
          if (!made) return refused('signedOut');
          const { visit: opened, afterwards } = made;
          const answered = await work(opened);
          for (const doing of afterwards) await doing();
          return answered;
        });
        if (commands.length > 0) written(commands);
        return answer;
      } catch (error) {
        // Somebody was quicker between what was looked at and what was written: it is looked at anew.
        if (!isStoreError(error) && attempt < ATTEMPTS) continue;
        onError(error);
        return refused('broken');
      }
    }
  }

  /** What somebody sees and may do, in one of the roles they have now. */
  async function visitFrom(
    session: string,
    { language, role }: Around,
    { transaction, id, commands }: { transaction: Transaction; id: string; commands: Command[] },
  ): Promise<{ visit: Visit; afterwards: Act['afterwards'] } | undefined> {
    const at = now();
    const found = await personOfSession(session, { transaction, signing, now: at });
    if (!found) return undefined;
    const { person, pageKey } = found;
    const held = rolesOf(person);
    const chosen = held.find((one) => roleKey(one) === role) ?? held[0]!;
    const today = vietnamDate(at);
    const own = await transaction.definitions.get(OWN_SET, { asOf: today });
    const served = allianceWith(alliance, own);
    const view = await viewFor(transaction, served, inRole(person, roleKey(chosen)), today);
    const look = { transaction, alliance: served, view, now: at, channel: CHANNEL, chat: person.id, random };
    const afterwards: Act['afterwards'] = [];
    return {
      afterwards,
      visit: {
        ...look,
        language,
        context: { state: { ...firstState, language }, view, sender: person.name },
        session: pageKey,
        async carryOut(command) {
          const one = `${id}:${commands.length}`;
          await carryOut({ ...look, by: person.id, at: at.toISOString(), id: one, afterwards }, command);
          await transaction.audit.add({
            id: one,
            at: at.toISOString(),
            by: person.id,
            action: command.kind,
            detail: auditDetail(command),
          });
          commands.push(command);
        },
      },
    };
  }

  return {
    faultOf: (key, kind) => pageKeyFault(key, kind, signing, now()),
    redeem: (link) => store.transaction(tenant, (transaction) => redeemLink(link, opening(transaction))),
    openFor: (person) =>
      store.transaction(tenant, (transaction) => openSession(person, 'tryout', opening(transaction))),
    openForTelegram: (user) =>
      store.transaction(tenant, async (transaction) => {
        const known = await transaction.people.ofChat(TELEGRAM, user);
        if (!known) return { ok: false, why: 'stranger' };
        return openSession(known.record.id, 'miniApp', opening(transaction));
      }),
    holds: (session) =>
      store.transaction(
        tenant,
        async (transaction) => (await personOfSession(session, opening(transaction))) !== undefined,
      ),
    visit,
    call: (session, call, asked, around) =>
      visit(session, around, (opened) => answerCall(call, opened, asked)),
  };
}
