import type { AuditEntry, InboxUpdate, OutboxMessage, Person, Version } from '@hoptac/adapters/store';
import { formatDate, vietnamDate, type CalendarDate } from '@hoptac/core/time';
import type { TrailLine } from '../dialogue/my-data/queries';
import { saidOf } from '../dialogue/my-data/trail-words';
import { words } from '../dialogue/my-data/words';
import type { FileMade } from '../dialogue/reply';
import type { RoleNames } from '../dialogue/roles/names';
import { roleName } from '../dialogue/roles/role-name';
import { firstState, type Language } from '../dialogue/state';

/** Everything that is kept of somebody. */
interface Kept {
  person: Person;
  names: RoleNames;
  versions: readonly Version<Person>[];
  audit: readonly AuditEntry[];
  trail: readonly TrailLine[];
  conversations: readonly { channel: string; chat: string; state: unknown }[];
  received: readonly InboxUpdate[];
  sent: readonly OutboxMessage[];
}

/** It as a file: for machines whole, for people as text. */
export function layMyData(
  { trail, names, ...kept }: Kept,
  { format, language, today }: { format: 'json' | 'text'; language: Language; today: CalendarDate },
): FileMade {
  const content =
    format === 'json' ? JSON.stringify(kept, undefined, 2) : asText({ trail, names, ...kept }, language);
  return {
    name: `du-lieu-cua-toi-${today}.${format === 'json' ? 'json' : 'txt'}`,
    type: format === 'json' ? 'application/json' : 'text/plain; charset=utf-8',
    base64: Buffer.from(content, 'utf8').toString('base64'),
  };
}

function asText({ person, names, versions, trail, conversations, received, sent }: Kept, language: Language) {
  const say = words[language];
  const day = (at: string | undefined) => (!at ? say.unknownDay : formatDate(vietnamDate(new Date(at))));
  return [
    say.fileIntro,
    '',
    say.name(person.name),
    ...person.roles.map((held) =>
      say.role(roleName(held, names, { state: { ...firstState, language } }), day(held.since)),
    ),
    say.chats(person.chats.map(({ channel }) => channel)),
    person.phoneHash === undefined ? say.noPhone : say.phoneKept,
    say.joined(day(person.joinedAt), day(person.consentedAt)),
    '',
    say.fileVersions,
    ...versions.map(
      ({ at, why, record }) => `• ${day(at)}: ${record.name} – ${saidOf(why ?? 'entered', language)}`,
    ),
    '',
    say.fileActs,
    ...trail.map(
      ({ at, what, byOther }) => `• ${day(at)}: ${saidOf(what, language)}${byOther ? say.byOther : ''}`,
    ),
    '',
    say.fileDrafts,
    ...conversations.map(({ state }) => JSON.stringify(state)),
    '',
    say.fileReceived,
    ...received.map(({ receivedAt, payload }) => `• ${day(receivedAt)}: ${spoken(payload)}`),
    '',
    say.fileSent,
    ...sent.map(({ createdAt, payload }) => `• ${day(createdAt)}: ${spoken(payload)}`),
    '',
  ].join('\n');
}

/** What a message said, in a line. */
function spoken(payload: unknown): string {
  const { text, data, name } = (payload ?? {}) as { text?: string; data?: string; name?: string };
  return (text ?? data ?? name ?? '…').replaceAll(/\s+/g, ' ');
}
