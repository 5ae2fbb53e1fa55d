import type { Bilingual } from '@hoptac/core/vi';

const nearest = (near: string | undefined, vi: string, en: string): Bilingual =>
  near === undefined ? { vi: '', en: '' } : { vi: ` ${vi} “${near}”?`, en: ` ${en} “${near}”?` };

/** What is said of settings that cannot be used: where, what is wrong, what to write. */
export const settingWords = {
  missing: (path: string, variable: string | undefined, hint: Bilingual): Bilingual => ({
    vi: `Thiếu ${path}${variable === undefined ? '' : ` (hoặc biến ${variable})`}: hãy ghi ${hint.vi}.`,
    en: `${path}${variable === undefined ? '' : ` (or the variable ${variable})`} is missing: write ${hint.en}.`,
  }),
  wrong: (where: string, value: string | undefined, hint: Bilingual): Bilingual => ({
    vi: `${where}${value === undefined ? '' : ` đang là ${value},`} phải là ${hint.vi}.`,
    en: `${where}${value === undefined ? '' : ` is ${value};`} it is to be ${hint.en}.`,
  }),
  unknownKey: (path: string, near: string | undefined): Bilingual => ({
    vi: `Không có mục cấu hình “${path}”.${nearest(near, 'Có phải', 'Did you mean').vi} Sửa tên hoặc xóa dòng đó.`,
    en: `There is no setting “${path}”.${nearest(near, '', 'Did you mean').en} Correct its name or delete the line.`,
  }),
  unknownVariable: (name: string, near: string | undefined): Bilingual => ({
    vi: `Không có biến môi trường “${name}”.${nearest(near, 'Có phải', 'Did you mean').vi} Sửa tên hoặc bỏ biến đó.`,
    en: `There is no environment variable “${name}”.${nearest(near, '', 'Did you mean').en} Correct its name or unset it.`,
  }),
  secretInFile: (path: string, variable: string): Bilingual => ({
    vi: `${path} là bí mật, không ghi trong tệp cấu hình: hãy xóa khỏi tệp, ghi vào một tệp riêng chỉ bot đọc được và đặt ${variable}_FILE là đường dẫn tệp đó.`,
    en: `${path} is a secret and is not written into the settings file: delete it there, put it into a file that only the bot may read, and set ${variable}_FILE to its path.`,
  }),
  passwordInFile: (path: string, variable: string): Bilingual => ({
    vi: `${path} trong tệp cấu hình có mật khẩu: hãy chuyển cả địa chỉ đó vào một tệp riêng và đặt ${variable}_FILE là đường dẫn tệp.`,
    en: `${path} in the settings file holds a password: move the whole address into a file of its own and set ${variable}_FILE to its path.`,
  }),
  noFile: (file: string, why: string): Bilingual => ({
    vi: `Không đọc được tệp cấu hình ${file} (${why}). Kiểm tra đường dẫn và quyền đọc.`,
    en: `The settings file ${file} cannot be read (${why}). Look at its path and permissions.`,
  }),
  notJson: (file: string, line: number | undefined): Bilingual => ({
    vi: `Tệp ${file} không đúng JSON${line === undefined ? '' : ` ở dòng ${line}`}: xem lại dấu phẩy, ngoặc kép và ngoặc nhọn ở đó.`,
    en: `The file ${file} is not JSON${line === undefined ? '' : ` at line ${line}`}: look at the commas, quotes and braces there.`,
  }),
  notObject: (file: string): Bilingual => ({
    vi: `Tệp ${file} phải là một đối tượng JSON, bắt đầu bằng “{” và kết thúc bằng “}”.`,
    en: `The file ${file} is to be a JSON object, from “{” to “}”.`,
  }),
  noSecretFile: (variable: string, file: string, why: string): Bilingual => ({
    vi: `${variable} chỉ tới ${file}, nhưng không đọc được tệp đó (${why}). Kiểm tra đường dẫn; người chạy bot phải có quyền đọc.`,
    en: `${variable} names ${file}, which cannot be read (${why}). Look at the path; the user that runs the bot must be allowed to read it.`,
  }),
  emptySecretFile: (variable: string, file: string): Bilingual => ({
    vi: `${variable} chỉ tới ${file}, nhưng tệp đó rỗng. Hãy ghi bí mật vào tệp.`,
    en: `${variable} names ${file}, which is empty. Write the secret into it.`,
  }),
  both: (name: string): Bilingual => ({
    vi: `Vừa đặt ${name} vừa đặt ${name}_FILE: hãy bỏ một trong hai.`,
    en: `Both ${name} and ${name}_FILE are set: unset one of them.`,
  }),
  definitions: (file: string, path: string, message: Bilingual): Bilingual => ({
    vi: `Tệp định nghĩa ${file}${path === '' ? '' : `, mục ${path}`}: ${message.vi}`,
    en: `The definitions ${file}${path === '' ? '' : ` at ${path}`}: ${message.en}`,
  }),
  noDefinitions: (file: string, why: string): Bilingual => ({
    vi: `alliance.definitions chỉ tới ${file}, nhưng không đọc được tệp đó (${why}). Kiểm tra đường dẫn.`,
    en: `alliance.definitions names ${file}, which cannot be read (${why}). Look at the path.`,
  }),
  formCode: (code: string, near: string | undefined): Bilingual => ({
    vi: `alliance.form có mã “${code}”, nhưng không có chỉ tiêu nào mã đó.${nearest(near, 'Có phải', 'Did you mean').vi}`,
    en: `alliance.form has the code “${code}”, which no element has.${nearest(near, '', 'Did you mean').en}`,
  }),
  object: {
    vi: 'một đối tượng JSON trong ngoặc nhọn',
    en: 'a JSON object in braces',
  },
};
