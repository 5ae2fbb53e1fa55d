import type { OutboxMessage, Transaction } from '@hoptac/adapters/store';
import { z } from 'zod';
import { dialogueStateSchema } from '../../dialogue/state';
import { findings, type AlertKind, type Situation } from './alert';
import type { Settings } from '../settings';
import { alertWords } from './words';

/** Where the store keeps what administrators have been told of: a conversation of the program's own. */
const OWN = { channel: 'operate', chat: 'alerts' };
const TELEGRAM = 'telegram';
const kindSchema = z.enum(['waiting', 'parked', 'disk', 'noReports']);
const stateSchema = z.partialRecord(kindSchema, z.strictObject({ since: z.string(), amount: z.number() }));
type Told = z.infer<typeof stateSchema>;

/** Something that began or is over, for the log. */
export interface Raised {
  kind: AlertKind;
  change: 'began' | 'over';
  amount: number;
}

/**
 * Tells administrators, and the chat that the settings name, what is wrong: once when it begins and once when it is over.
 * Messages set aside are told again when there are more. What was told is kept in the same transaction, and each message has
 * the id of its beginning, so that nothing is told twice by whatever process.
 */
export async function raiseAlerts(
  transaction: Transaction,
  situation: Situation,
  { limits, language }: { limits: Settings['alerts']; language: Settings['language'] },
): Promise<Raised[]> {
  const conversation = await transaction.conversations.get(OWN.channel, OWN.chat);
  const told: Told = stateSchema.catch({}).parse(conversation?.state ?? {});
  const at = situation.now.toISOString();
  const found = new Map(
    findings(situation, limits, new Set(kindSchema.options.filter((kind) => told[kind]))).map((one) => [
      one.kind,
      one,
    ]),
  );
  const raised: (Raised & { id: string })[] = [];
  const next: Told = {};
  for (const kind of kindSchema.options) {
    const [before, now] = [told[kind], found.get(kind)];
    const isNew = now && (!before || (kind === 'parked' && now.amount > before.amount));
    if (isNew) raised.push({ ...now, change: 'began', id: `alert:${kind}:${at}` });
    if (before && !now)
      raised.push({ kind, change: 'over', amount: 0, id: `alert:${kind}:${before.since}:over` });
    if (now) next[kind] = isNew ? { since: at, amount: now.amount } : before!;
  }
  if (raised.length === 0) return [];
  const chats = await chatsToTell(transaction, limits.chat, language);
  await transaction.outbox.add(
    raised.flatMap(({ id, kind, change, amount }) =>
      chats.map(({ channel, chat, language: spoken }): OutboxMessage => {
        const said = alertWords[spoken][kind];
        const text = change === 'began' ? said.began(amount) : said.over;
        return { id: `${id}:${channel}:${chat}`, channel, chat, createdAt: at, payload: { text } };
      }),
    ),
  );
  await transaction.conversations.put(OWN.channel, OWN.chat, { state: next });
  return raised.map(({ kind, change, amount }) => ({ kind, change, amount }));
}

async function chatsToTell(
  { people, conversations }: Transaction,
  named: string | undefined,
  language: Settings['language'],
) {
  const administrators = (await people.all()).filter(({ roles }) =>
    roles.some(({ role }) => role === 'administrator'),
  );
  const chats = administrators.flatMap(({ chats }) =>
    chats.filter(({ unreachableSince }) => unreachableSince === undefined),
  );
  const told = [];
  for (const { channel, chat } of chats) {
    const state = dialogueStateSchema.safeParse((await conversations.get(channel, chat))?.state);
    told.push({ channel, chat, language: state.success ? state.data.language : language });
  }
  if (named !== undefined && !chats.some(({ channel, chat }) => channel === TELEGRAM && chat === named))
    told.push({ channel: TELEGRAM, chat: named, language });
  return told;
}
