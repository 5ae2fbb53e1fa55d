import { clipped } from '../clipped';

/** A button is one line on a telephone. */
const LONGEST_NAME = 40;

export const words = {
  vi: {
    which: 'Những việc đang làm dở. Anh/chị bấm việc muốn làm tiếp.',
    nothing: 'Không có việc nào đang làm dở.',
    file: (name: string) => `▶️ Tệp chờ nhập: ${clipped(name, LONGEST_NAME)}`,
    founding: (name: string) => `▶️ Thành lập: ${clipped(name, LONGEST_NAME)}`,
    newOne: 'đơn vị mới',
    plan: (year: number) => `▶️ Kế hoạch ${year}`,
    announcement: (title: string) => `▶️ Thông báo: ${clipped(title, LONGEST_NAME)}`,
    month: (month: string) => `▶️ Số liệu ${month}`,
    menu: '⬅️ Menu',
  },
  en: {
    which: 'This was begun and is not finished. Please press what you want to go on with.',
    nothing: 'Nothing is left unfinished.',
    file: (name: string) => `▶️ File to take in: ${clipped(name, LONGEST_NAME)}`,
    founding: (name: string) => `▶️ Founding: ${clipped(name, LONGEST_NAME)}`,
    newOne: 'a new organisation',
    plan: (year: number) => `▶️ Plan of ${year}`,
    announcement: (title: string) => `▶️ Announcement: ${clipped(title, LONGEST_NAME)}`,
    month: (month: string) => `▶️ Figures of ${month}`,
    menu: '⬅️ Menu',
  },
};
