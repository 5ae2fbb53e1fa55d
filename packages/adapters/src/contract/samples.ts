import type { Organisation, RegisterEvent } from '@hoptac/core/organisation';
import type { PlanRevision } from '@hoptac/core/plan';
import type {
  Announcement,
  AuditEntry,
  Change,
  Definitions,
  InboxUpdate,
  Invitation,
  NewSubmission,
  OutboxMessage,
  PageKey,
  Person,
  Submission,
} from '../store';

/** Noon on a day of March 2024, to tell records apart by their time. */
export const noon = (day: number) => `2024-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;

export const change = (day: number, more: Partial<Change> = {}): Change => ({
  by: 'telegram:1',
  at: noon(day),
  ...more,
});

export const organisation = (id: string, changes: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Hợp tác xã ${id}`,
  kind: 'cooperative',
  sector: 'agriculture',
  place: 'cao-phong',
  facts: {},
  ...changes,
});

export const event = (id: string, changes: Partial<RegisterEvent> = {}): RegisterEvent => ({
  id,
  type: 'founded',
  on: '2019-05-20',
  ...changes,
});

export const person = (chat: string, changes: Partial<Person> = {}): Person => ({
  id: `telegram:${chat}`,
  name: 'Bùi Thị Lan',
  chats: [{ channel: 'telegram', chat }],
  roles: [{ role: 'officer', organisation: 'htx-1', since: noon(1) }],
  joinedAt: noon(1),
  ...changes,
});

export const invitation = (codeHash: string, changes: Partial<Invitation> = {}): Invitation => ({
  codeHash,
  role: 'member',
  expiresAt: noon(30),
  ...changes,
});

export const pageKey = (keyHash: string, changes: Partial<PageKey> = {}): PageKey => ({
  keyHash,
  kind: 'session',
  person: 'telegram:1',
  issuedAt: noon(1),
  expiresAt: noon(30),
  ...changes,
});

export const submission = (
  organisationId: string,
  period: NewSubmission['period'],
  changes: Partial<NewSubmission> = {},
): NewSubmission => ({
  organisation: organisationId,
  period,
  values: { revenue: 1_500_000_000, members: 42 },
  basedOn: 0,
  by: 'telegram:100',
  at: noon(1),
  ...changes,
});

/** As it is kept: with a version and a state instead of what it was based on. */
export const kept = (
  { basedOn, draft: _draft, ...submitted }: NewSubmission,
  state: Submission['state'] = 'submitted',
): Submission => ({ ...submitted, version: basedOn + 1, state });

export const revision = (
  on: PlanRevision['on'],
  target: number,
  changes: Partial<PlanRevision> = {},
): PlanRevision => ({
  on,
  by: 'Ủy ban nhân dân tỉnh',
  why: { vi: 'Kế hoạch năm', en: 'The plan of the year' },
  targets: [{ indicator: 'newCooperatives', target }],
  ...changes,
});

export const announcement = (id: string, changes: Partial<Announcement> = {}): Announcement => ({
  id,
  audience: { roles: ['officer'], places: ['cao-phong'] },
  content: { vi: 'Thông tư mới', en: 'A new circular' },
  ...changes,
});

export const definitions = (id: string, digits: number): Definitions => ({
  id,
  elements: [],
  indicators: [
    {
      code: 'honeyKeepers',
      name: { vi: 'HTX nuôi ong', en: 'Cooperatives that keep bees' },
      unit: 'organisation',
      better: 'higher',
      formula: { kind: 'organisations' },
      show: { digits },
    },
  ],
});

export const update = (id: string, chat: string, changes: Partial<InboxUpdate> = {}): InboxUpdate => ({
  channel: 'telegram',
  id,
  chat,
  receivedAt: noon(1),
  payload: { text: `Tin ${id}` },
  ...changes,
});

export const message = (id: string, chat: string, changes: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id,
  channel: 'telegram',
  chat,
  createdAt: noon(1),
  payload: { text: `Trả lời ${id}` },
  ...changes,
});

export const auditEntry = (id: string, changes: Partial<AuditEntry> = {}): AuditEntry => ({
  id,
  at: noon(1),
  by: 'system',
  action: 'submission.append',
  detail: {},
  ...changes,
});
