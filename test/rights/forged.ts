import type { Command } from '../../packages/telegram-bot/src/dialogue/command';

const month = { organisation: 'o-1', period: '2023-11', version: 1, from: 'submitted' } as const;
const announcement = { announcement: '2024-1', basedOn: 1 } as const;
const written = { title: 'Lậu', text: 'Lậu', audience: {} } as const;
const person = { person: 'person:member', basedOn: 1 } as const;
const invited = { role: 'administrator' } as const;
const expiresAt = '2100-01-01T00:00:00.000Z';

/** Each command as somebody might forge it: it is about `o-1`, which lies in the reviewer's place. */
export const FORGED: { readonly [Kind in Command['kind']]: Extract<Command, { kind: Kind }> } = {
  submit: {
    kind: 'submit',
    organisation: 'o-1',
    period: '2023-12',
    values: { revenue: 1_000_000 },
    basedOn: 0,
  },
  withdraw: { kind: 'withdraw', ...month },
  issuePageLink: { kind: 'issuePageLink', keyHash: 'x', issuedAt: '2024-01-05T01:00:00.000Z', expiresAt },
  closePages: { kind: 'closePages' },
  resubmit: { kind: 'resubmit', ...month, comment: 'Vẫn đúng' },
  tellFact: { kind: 'tellFact', organisation: 'o-1', fact: 'charterCapital', value: 1 },
  approveMonth: { kind: 'approveMonth', ...month },
  returnMonth: { kind: 'returnMonth', ...month, comment: 'Vì sao?' },
  foundOrganisation: {
    kind: 'foundOrganisation',
    record: { id: 'o-9', name: 'Lậu', kind: 'cooperative', sector: 'other', place: 'a', facts: {} },
    on: '2023-12-01',
  },
  correctOrganisation: {
    kind: 'correctOrganisation',
    record: { id: 'o-1', name: 'Lậu', kind: 'cooperative', sector: 'other', place: 'a', facts: {} },
    basedOn: 1,
    why: 'Lậu',
  },
  noteEvents: {
    kind: 'noteEvents',
    events: [{ id: 'e', type: 'suspended', on: '2023-12-01', organisation: 'o-1' }],
    why: 'Lậu',
    seen: { 'o-1': 1 },
  },
  undoEvents: { kind: 'undoEvents', events: [{ id: 'founded-o-1', basedOn: 1 }], why: 'Lậu' },
  revisePlan: {
    kind: 'revisePlan',
    year: 2023,
    revision: {
      on: '2023-12-01',
      by: 'x',
      why: { vi: 'Lậu', en: 'Forged' },
      targets: [{ indicator: 'newCooperatives', target: 99 }],
    },
    basedOn: 1,
  },
  importFile: { kind: 'importFile', what: 'register', name: 'a.csv', base64: '', why: 'Lậu' },
  importDefinitions: { kind: 'importDefinitions', name: 'a.json', base64: '', on: '2024-01-01', basedOn: 0 },
  publishAnnouncement: { kind: 'publishAnnouncement', ...written },
  correctAnnouncement: { kind: 'correctAnnouncement', ...announcement, ...written },
  withdrawAnnouncement: { kind: 'withdrawAnnouncement', ...announcement, why: 'Lậu' },
  remindUnread: { kind: 'remindUnread', ...announcement },
  confirmRead: { kind: 'confirmRead', announcement: '2024-1', edition: 1 },
  invite: { kind: 'invite', codeHash: 'h', invited, expiresAt },
  inviteMany: { kind: 'inviteMany', place: 'a', invitations: [{ codeHash: 'h', invited }], expiresAt },
  withdrawInvitation: { kind: 'withdrawInvitation', codeHash: 'h' },
  addPerson: { kind: 'addPerson', name: 'Lậu', phoneHash: 'p', given: invited },
  giveRole: { kind: 'giveRole', ...person, given: invited },
  takeRole: { kind: 'takeRole', ...person, role: 'member:o-2' },
  detachChat: { kind: 'detachChat', ...person, codeHash: 'h', expiresAt },
  renamePerson: { kind: 'renamePerson', ...person, name: 'Lậu' },
  forgetPerson: { kind: 'forgetPerson', ...person },
  correctName: { kind: 'correctName', name: 'Tôi' },
  leaveRole: { kind: 'leaveRole', role: 'member:o-2' },
  handOver: { kind: 'handOver', codeHash: 'h', handed: invited, keeps: true, expiresAt },
  withdrawConsent: { kind: 'withdrawConsent' },
  forgetMe: { kind: 'forgetMe' },
  noteGuess: { kind: 'noteGuess' },
  declineConsent: { kind: 'declineConsent' },
  join: { kind: 'join', codeHash: 'none', name: 'Lậu', invited },
  claimPerson: { kind: 'claimPerson', person: 'person:Bà Tư', phoneHash: 'none', consentText: '2024-01' },
};
