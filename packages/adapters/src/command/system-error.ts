import type { Bilingual } from '@hoptac/core/vi';

const WORDS: Readonly<Record<string, (path: string) => Bilingual>> = {
  ENOENT: (path) => ({
    vi: `Không có tệp hoặc thư mục ${path}. Kiểm tra lại đường dẫn.`,
    en: `There is no file or folder ${path}. Look at the path.`,
  }),
  ENOTDIR: (path) => ({
    vi: `Trong đường dẫn ${path} có chỗ không phải là thư mục. Kiểm tra lại đường dẫn.`,
    en: `Something in the path ${path} is not a folder. Look at the path.`,
  }),
  EACCES: (path) => ({
    vi: `Không có quyền đọc hoặc ghi ${path}. Cấp quyền cho người chạy hoptac.`,
    en: `${path} may not be read or written. Let the user that runs hoptac do so.`,
  }),
  ENOSPC: (path) => ({
    vi: `Ổ đĩa đã đầy khi ghi ${path}. Giải phóng chỗ trống rồi làm lại.`,
    en: `The disk was full while writing ${path}. Make room and try again.`,
  }),
};
const SAME: Readonly<Record<string, string>> = {
  EEXIST: 'ENOTDIR',
  EPERM: 'EACCES',
  EROFS: 'EACCES',
  EDQUOT: 'ENOSPC',
};

/** What an error of the machinery says to people; the system's own words where there are no better ones. */
export function systemErrorWords(error: unknown): Bilingual {
  const said = error instanceof Error ? error.message : String(error);
  const { code = '', path = '' } = (error ?? {}) as { code?: string; path?: string };
  const words = WORDS[SAME[code] ?? code];
  return words?.(path) ?? { vi: `Không làm được: ${said}`, en: `It could not be done: ${said}` };
}
