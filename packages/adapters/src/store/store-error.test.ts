import { describe, expect, it } from 'vitest';
import { isStoreError, StoreError, type StoreErrorCode, type StoreErrorDetails } from '.';
import { cannotOpenReasons, type CannotOpenReason } from './cannot-open';

const database = '/data/kho.db';
/** One of each code: a code that is added without an example does not compile, and without words neither. */
const EXAMPLES: { [Code in StoreErrorCode]: StoreErrorDetails[Code] } = {
  cannotOpen: { database, reason: 'noFile' },
  newerSchema: { database, unknownMigrations: ['9999-later'] },
  backupFirst: { database, from: '0001-first', to: '0002-second' },
  diskFull: { database },
  readOnly: { database },
  damaged: { database, findings: ['malformed', { vi: 'chỉ còn 3 byte', en: 'only 3 bytes are left of it' }] },
  otherProgram: { database },
  exists: { file: database },
  noDriver: { driver: 'better-sqlite3' },
  busy: { database },
  failed: { database },
  uncertain: { database },
  notEmpty: { tenant: 'hoa-binh' },
  closed: {},
  nestedTransaction: {},
  transactionEnded: {},
  notStorable: { what: { vi: 'số NaN', en: 'the number NaN' } },
  moveNotAllowed: { from: 'approved', to: 'submitted' },
};
const REASONS: { [Reason in CannotOpenReason['reason']]: Extract<CannotOpenReason, { reason: Reason }> } = {
  noFile: { reason: 'noFile' },
  notAFile: { reason: 'notAFile' },
  notOnALocalDisk: { reason: 'notOnALocalDisk' },
  noAddress: { reason: 'noAddress' },
  badAddress: { reason: 'badAddress' },
  weakTlsMode: { reason: 'weakTlsMode', mode: 'prefer' },
  unreadableFile: { reason: 'unreadableFile', file: '/ca.pem' },
  noServer: { reason: 'noServer' },
  noHost: { reason: 'noHost' },
  noDatabase: { reason: 'noDatabase' },
  wrongPassword: { reason: 'wrongPassword' },
  roleRefused: { reason: 'roleRefused' },
  notTheOwner: { reason: 'notTheOwner' },
  noTls: { reason: 'noTls' },
  tlsRequired: { reason: 'tlsRequired' },
  unknownAuthority: { reason: 'unknownAuthority' },
  otherHost: { reason: 'otherHost' },
  expiredCertificate: { reason: 'expiredCertificate' },
  oldServer: { reason: 'oldServer', oldest: 14 },
  notUnicode: { reason: 'notUnicode', encoding: 'LATIN1' },
  other: { reason: 'other', said: 'EBADF' },
};
const ERRORS = [
  new StoreError('uncertain', { database, untilReopened: true }),
  ...Object.entries(EXAMPLES).map(([code, details]) => new StoreError(code as StoreErrorCode, details)),
  ...Object.values(REASONS).map((reason) => new StoreError('cannotOpen', { database, ...reason })),
];
const ABOUT = new Set(['database', 'file', 'tenant', 'driver', 'mode', 'oldest', 'encoding', 'said']);
const named = (error: StoreError) =>
  [error.code, error.code === 'cannotOpen' && 'reason' in error.details && error.details.reason].join(' ');

describe('a StoreError', () => {
  it.each(ERRORS.map((error) => [named(error), error] as const))(
    'of %s speaks both languages, and says what to do',
    (_, { told, message }) => {
      // Accents that no other language has, and no word left in English.
      expect(told.vi).toMatch(/[ăđơưạảấầẩậắằặẻẽẹếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳỷỹ]/);
      expect(told.vi).toMatch(/(?:[Hh]ãy|[Cc]ứ làm lại|EBADF)/);
      expect(told.vi).not.toMatch(/\b(?:the|store|file|open|and|is|undefined)\b/i);
      expect(told.en).not.toMatch(/[ăđơưạảấầẩậắằặẻẽẹ]/);
      for (const text of [told.vi, told.en]) expect(text).toMatch(/^\p{Lu}.*\.$/su);
      expect(message).toBe(`hoptac store: ${told.vi} / ${told.en}`);
    },
  );

  it('names what it is about', () => {
    const texts = ERRORS.flatMap(({ told, details }) =>
      Object.entries(details)
        .filter(([field]) => ABOUT.has(field))
        .flatMap(([, value]) => [told.vi, told.en].map((text) => [text, String(value)] as const)),
    );
    expect(texts.length).toBeGreaterThan(60);
    for (const [text, value] of texts) expect(text).toContain(value);
    expect(ERRORS.find(({ code }) => code === 'damaged')!.told.vi).toContain('malformed; chỉ còn 3 byte');
  });

  it('has an example of every reason above', () => {
    expect(Object.keys(REASONS)).toEqual(cannotOpenReasons);
  });

  it('is told apart by its code, whichever copy of the package threw it', () => {
    const copy = Object.assign(new Error('…'), { name: 'StoreError', code: 'busy' });
    expect([isStoreError(copy), isStoreError(copy, 'busy'), isStoreError(copy, 'closed')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isStoreError(new Error('busy'))).toBe(false);
  });
});
