import type { Invited } from '../join/commands';
import type { Query } from '../query';
import type { Acting } from '../view';

const names = { o: 'HTX <b>Thử</b> _🌾_', x: 'Xã thử' };
const invited: Invited = { role: 'officer', organisation: 'o' };
const file = { name: 'tep.txt', type: 'text/plain', base64: 'YQ==' };

/** People and rights in miniature, for walks through the dialogue: what its queries are answered; undefined for others' queries. */
export function answerAboutPeople(load: Query, me: Acting | undefined): { answer: unknown } | undefined {
  const person = {
    id: 'q',
    name: 'Bùi <i>Mai</i> 🌾',
    roles: [{ ...invited, since: '2024-01-01T00:00:00.000Z' }],
    hasChat: true,
    revision: 1,
    channels: ['telegram'],
    hasPhone: false,
    names,
    isLastAdministrator: false,
  };
  switch (load.kind) {
    case 'invitation':
      return {
        answer:
          load.code === 'MA1234' || load.codeHash === 'h'
            ? { ok: true, found: { codeHash: 'h', invited, names } }
            : { ok: false, trouble: 'unknown' },
      };
    case 'codeLock':
      return { answer: { now: {}, afterWrong: { minutes: 1 } } };
    case 'phoneOwners':
      return { answer: { owners: [{ id: 'q', initials: 'B. M.' }], taken: false, phoneHash: 'p' } };
    case 'personEntered':
      return { answer: { name: person.name, roles: person.roles, names } };
    case 'roleNames':
      return { answer: names };
    case 'viewOfRole':
      return { answer: { submissions: [] } };
    case 'myData':
      return {
        answer: {
          name: me?.name ?? '',
          roles: me?.roles ?? [],
          names,
          channels: ['telegram'],
          hasPhone: false,
          reports: 1,
          received: 2,
          sent: 3,
          acts: 1,
          isLastAdministrator: false,
        },
      };
    case 'myTrail':
      return { answer: [{ at: '2024-01-01T00:00:00.000Z', what: 'submit', byOther: false }] };
    case 'myFile':
      return { answer: file };
    case 'people':
      return { answer: { people: [person], names } };
    case 'person':
      return { answer: person };
    case 'whereFor':
      return { answer: [{ id: load.role === 'reviewer' ? 'x' : 'o', name: names.x, within: '' }] };
    case 'openInvitations':
      return {
        answer: { invitations: [{ codeHash: 'h', invited, expiresAt: '2024-02-01T00:00:00.000Z' }], names },
      };
    case 'newCodes':
      return { answer: [{ code: 'ABCDE-23456', codeHash: 'n' }] };
    case 'codeLink':
      return { answer: {} };
    case 'codeFile':
      return { answer: { file, invitations: [{ codeHash: 'n', invited }] } };
    case 'withoutOfficer':
      return { answer: [{ id: 'o', name: names.o }] };
    case 'phoneTyped':
      return { answer: { phoneHash: 'p', knownTo: 0 } };
    default:
      return undefined;
  }
}
