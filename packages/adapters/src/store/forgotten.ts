import { decode, encode } from './encode';
import type { InboxUpdate, OutboxMessage } from './messages';
import type { Chat, Person } from './people';
import type { AuditEntry } from './store';
import type { Change } from './version';

/** A version of somebody without what tells who they are. */
export function forgottenPerson(body: string, { name }: { name: string }): string {
  const { phoneHash: _phone, ...person } = decode<Person>(body);
  return encode({ ...person, name, chats: [] });
}

/** Who changed a person and when, without why, which may name them. */
export function forgottenChange(change: string): string {
  const { why: _why, ...rest } = decode<Change>(change);
  return encode(rest);
}

/** Every chat of some versions, each once. */
export function chatsOf(bodies: readonly string[]): Chat[] {
  const chats = bodies.flatMap((body) => decode<Person>(body).chats);
  return [...new Map(chats.map((one) => [JSON.stringify([one.channel, one.chat]), one])).values()];
}

export function forgottenUpdate(body: string): string {
  return encode({ ...decode<InboxUpdate>(body), chat: '', payload: null });
}

export function forgottenMessage(body: string, id: string): string {
  return encode({ ...decode<OutboxMessage>(body), id, chat: '', payload: null });
}

export function isForgotten({ detail }: AuditEntry): boolean {
  return (detail as { forgotten?: unknown } | null)?.forgotten === true;
}

export function forgottenEntry(body: string): string {
  return encode({ ...decode<AuditEntry>(body), detail: { forgotten: true } });
}
