import type { Organisation, RegisterEvent } from '@hoptac/core/organisation';
import type { Plan } from '@hoptac/core/plan';
import type { AuditEntry, InboxUpdate, Invitation, NewSubmission, OutboxMessage, Person } from '../store';

/** Noon on a day of March 2024, to tell records apart by their time. */
export const noon = (day: number) => `2024-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;

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
  channel: 'telegram',
  chat,
  name: 'Bùi Thị Lan',
  role: 'officer',
  joinedAt: noon(1),
  ...changes,
});

export const invitation = (codeHash: string, changes: Partial<Invitation> = {}): Invitation => ({
  codeHash,
  role: 'member',
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

export const plan = (year: number, target: number): Plan => ({
  year,
  targets: [{ indicator: 'newCooperatives', target }],
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
