import type { Bilingual } from '@hoptac/core/vi';

type PlainReason =
  | 'noFile'
  | 'notAFile'
  /** SQLite could not keep its log beside the file, as on a network share. */
  | 'notOnALocalDisk'
  | 'noAddress'
  | 'badAddress'
  | 'noServer'
  | 'noHost'
  | 'noDatabase'
  | 'wrongPassword'
  | 'roleRefused'
  | 'notTheOwner'
  | 'noTls'
  | 'tlsRequired'
  | 'unknownAuthority'
  | 'otherHost'
  | 'expiredCertificate';

/** Why a store cannot be opened, with what there is to say besides. */
export type CannotOpenReason =
  | { [Reason in PlainReason]: { reason: Reason } }[PlainReason]
  /** `sslmode` would let a connection without encryption pass. */
  | { reason: 'weakTlsMode'; mode: string }
  /** A certificate or key that the address names. */
  | { reason: 'unreadableFile'; file: string }
  | { reason: 'oldServer'; oldest: number }
  | { reason: 'notUnicode'; encoding: string }
  /** None of those; `said` are the engine's words. */
  | { reason: 'other'; said: string };

type Told<Reason> = Extract<CannotOpenReason, { reason: Reason }>;

/** Each completes “cannot be opened: …” and says what to do. */
const WORDS: { [Reason in CannotOpenReason['reason']]: (told: Told<Reason>) => Bilingual } = {
  noFile: () => ({
    vi: 'không có tệp này. Hãy kiểm tra lại đường dẫn',
    en: 'there is no such file. Look at the path',
  }),
  notAFile: () => ({
    vi: 'đó không phải là tệp. Hãy chọn đường dẫn của một tệp',
    en: 'it is not a file. Choose the path of a file',
  }),
  notOnALocalDisk: () => ({
    vi: 'SQLite không ghi được nhật ký cạnh tệp. Hãy đặt tệp trên ổ đĩa của chính máy này, không phải ổ mạng',
    en: 'SQLite could not keep its log beside the file. It must be a file on a local disk, not on a network share',
  }),
  noAddress: () => ({
    vi: 'chưa có địa chỉ. Hãy đặt DATABASE_URL thành postgresql://user:password@host:5432/database',
    en: 'no address was given. Set DATABASE_URL to postgresql://user:password@host:5432/database',
  }),
  badAddress: () => ({
    vi: 'địa chỉ không đúng dạng. Hãy viết postgresql://user:password@host:5432/database (trong mật khẩu, % viết là %25, @ viết là %40)',
    en: 'its address is not of the right form. Write postgresql://user:password@host:5432/database (a % in a password is written %25, an @ %40)',
  }),
  weakTlsMode: ({ mode }) => ({
    vi: `sslmode=${mode} có thể để đường truyền không được mã hóa. Hãy chọn disable, require, verify-ca hoặc verify-full`,
    en: `sslmode=${mode} may end up without encryption. Choose disable, require, verify-ca or verify-full`,
  }),
  unreadableFile: ({ file }) => ({
    vi: `không đọc được tệp ${file} mà địa chỉ nêu. Hãy kiểm tra đường dẫn và quyền đọc`,
    en: `the file ${file}, which the address names, cannot be read. Look at the path and the permissions`,
  }),
  noServer: () => ({
    vi: 'không có PostgreSQL nào trả lời ở đó. Hãy xem máy chủ đã chạy chưa, tên máy và cổng đã đúng chưa',
    en: 'no PostgreSQL answers there. See that the server is running, and that host and port are right',
  }),
  noHost: () => ({
    vi: 'không tìm thấy máy chủ có tên này. Hãy kiểm tra tên máy trong địa chỉ và kết nối mạng',
    en: 'there is no such host. Look at the host in the address, and at the network',
  }),
  noDatabase: () => ({
    vi: 'trên máy chủ chưa có cơ sở dữ liệu này. Hãy tạo nó trước',
    en: 'there is no such database: create it first',
  }),
  wrongPassword: () => ({
    vi: 'máy chủ không nhận mật khẩu. Hãy kiểm tra DATABASE_URL',
    en: 'the server refuses the password. Look at DATABASE_URL',
  }),
  roleRefused: () => ({
    vi: 'máy chủ không cho vai trò này vào từ máy này. Hãy xem pg_hba.conf và vai trò trong DATABASE_URL',
    en: 'the server refuses this role from here. See pg_hba.conf and the role in DATABASE_URL',
  }),
  notTheOwner: () => ({
    vi: 'bảng chưa ở bản mới nhất và vai trò này không được sửa bảng. Hãy chạy hoptac migrate bằng vai trò chủ của các bảng',
    en: 'the tables are not up to date and this role may not change them. Run hoptac migrate as the owner of the tables',
  }),
  noTls: () => ({
    vi: 'máy chủ không hỗ trợ TLS. Hãy bật TLS ở máy chủ, hoặc thêm sslmode=disable nếu mạng đáng tin',
    en: 'the server speaks no TLS. Set it up there, or add sslmode=disable on a network you trust',
  }),
  tlsRequired: () => ({
    vi: 'máy chủ chỉ nhận kết nối TLS từ máy này. Hãy bỏ sslmode=disable, hoặc thêm sslmode=verify-full vào địa chỉ',
    en: 'the server takes only TLS connections from here. Leave out sslmode=disable, or add sslmode=verify-full to the address',
  }),
  unknownAuthority: () => ({
    vi: 'chứng chỉ của máy chủ không do nơi nào được tin cậy cấp. Hãy nêu tệp chứng chỉ của nơi cấp bằng sslrootcert=…',
    en: "the server's certificate is signed by nobody who is trusted. Name its authority's certificate by sslrootcert=…",
  }),
  otherHost: () => ({
    vi: 'chứng chỉ của máy chủ được cấp cho một tên máy khác. Hãy dùng đúng tên máy ghi trong chứng chỉ',
    en: "the server's certificate is for another host. Use the host that the certificate names",
  }),
  expiredCertificate: () => ({
    vi: 'chứng chỉ của máy chủ đã hết hạn hoặc chưa có hiệu lực. Hãy thay chứng chỉ, và xem lại đồng hồ của máy này',
    en: "the server's certificate has expired or is not valid yet. Replace it, and look at this machine's clock",
  }),
  oldServer: ({ oldest }) => ({
    vi: `máy chủ cũ hơn PostgreSQL ${oldest}. Hãy nâng cấp máy chủ`,
    en: `the server is older than PostgreSQL ${oldest}. Upgrade the server`,
  }),
  notUnicode: ({ encoding }) => ({
    vi: `cơ sở dữ liệu dùng bảng mã ${encoding}, không giữ được tiếng Việt. Hãy tạo lại: create database … encoding 'UTF8' template template0`,
    en: `it is encoded in ${encoding}, which cannot hold Vietnamese. Create it anew: create database … encoding 'UTF8' template template0`,
  }),
  other: ({ said }) => ({ vi: said, en: said }),
};

/** The reasons there are, for whoever wants to explain each. */
export const cannotOpenReasons = Object.keys(WORDS) as readonly CannotOpenReason['reason'][];

export function cannotOpenWords(reason: CannotOpenReason): Bilingual {
  return (WORDS[reason.reason] as (told: CannotOpenReason) => Bilingual)(reason);
}
