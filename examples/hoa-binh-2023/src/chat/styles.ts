import type { ElementCode } from '../generate/ledger';
import { asSaid, inDong, inMillions, inWords } from './amounts';

/** A way of typing a month's figures. */
export interface ChatStyle {
  /** Starts the message; `year` is left out where it goes without saying. */
  opening: (month: number, year: number | undefined) => string;
  figures: Record<ElementCode, (value: number) => string>;
  /** Stands between two figures. */
  between: string;
}

const slashed = (month: number, year: number | undefined) =>
  year === undefined ? `${month}` : `${month}/${year}`;

/** One figure a line, as on the form: `Doanh thu: 350.400.000đ`. */
const form: ChatStyle = {
  opening: (month, year) => `Báo cáo tháng ${slashed(month, year)}\n`,
  figures: {
    revenue: (value) => `Doanh thu: ${inDong(value)}`,
    profit: (value) => (value < 0 ? `Lợi nhuận: âm ${inDong(-value)}` : `Lợi nhuận: ${inDong(value)}`),
    officialMembers: (value) => `Thành viên: ${value}`,
    newMembers: (value) => `Thành viên mới: ${value}`,
    regularWorkers: (value) => `Lao động thường xuyên: ${value}`,
    wageBill: (value) => `Quỹ lương: ${inDong(value)}`,
    workerMonths: (value) => `Công tháng: ${value}`,
    managers: (value) => `Cán bộ quản lý: ${value}`,
    managersIntermediate: (value) => `Cán bộ quản lý trung cấp trở lên: ${value}`,
    managersCollege: (value) => `Cán bộ quản lý cao đẳng đại học: ${value}`,
  },
  between: '\n',
};

/** In one breath: `T9: doanh thu 350,4tr, lợi nhuận 41tr, 25 tv`. */
const short: ChatStyle = {
  opening: (month, year) => `T${slashed(month, year)}: `,
  figures: {
    revenue: (value) => `doanh thu ${inMillions(value)}`,
    profit: (value) => (value < 0 ? `lỗ ${inMillions(-value)}` : `lợi nhuận ${inMillions(value)}`),
    officialMembers: (value) => `${value} tv`,
    newMembers: (value) => `${value} tv mới`,
    regularWorkers: (value) => `${value} lao động`,
    wageBill: (value) => `quỹ lương ${inMillions(value)}`,
    workerMonths: (value) => `công tháng ${value}`,
    managers: (value) => `${value} cán bộ quản lý`,
    managersIntermediate: (value) => `${value} trung cấp trở lên`,
    managersCollege: (value) => `${value} đại học`,
  },
  between: ', ',
};

/** To somebody one respects: `Dạ em gửi báo cáo tháng 9 ạ. Doanh thu 350,4 triệu`. */
const polite: ChatStyle = {
  opening: (month, year) => `Dạ em gửi báo cáo tháng ${slashed(month, year)} ạ. `,
  figures: {
    revenue: (value) => `Doanh thu được ${inWords(value)}`,
    profit: (value) => (value < 0 ? `lỗ ${inWords(-value)}` : `lãi ${inWords(value)}`),
    officialMembers: (value) => `bên em có ${value} thành viên`,
    newMembers: (value) => `kết nạp mới ${value} người`,
    regularWorkers: (value) => `${value} lao động thường xuyên`,
    wageBill: (value) => `tổng lương ${inWords(value)}`,
    workerMonths: (value) => `${value} công tháng`,
    managers: (value) => `cán bộ quản lý ${value} người`,
    managersIntermediate: (value) => `trung cấp trở lên ${value} người`,
    managersCollege: (value) => `cao đẳng đại học ${value} người ạ`,
  },
  between: ', ',
};

/** Without accents, on an old phone: `thang 9 dthu 350tr4, ln 41tr, tv 25`. */
const plain: ChatStyle = {
  opening: (month, year) => `thang ${month}${year === undefined ? '' : ` nam ${year}`}, `,
  figures: {
    revenue: (value) => `dthu ${asSaid(value)}`,
    profit: (value) => (value < 0 ? `lo ${asSaid(-value)}` : `ln ${asSaid(value)}`),
    officialMembers: (value) => `tv ${value}`,
    newMembers: (value) => `tv moi ${value}`,
    regularWorkers: (value) => `ldong ${value}`,
    wageBill: (value) => `quy luong ${inMillions(value)}`,
    workerMonths: (value) => `cong thang ${value}`,
    managers: (value) => `cbql ${value}`,
    managersIntermediate: (value) => `trung cap ${value}`,
    managersCollege: (value) => `dai hoc ${value}`,
  },
  between: ', ',
};

/** On separate lines without accents, money in bare digits: `doanh thu 350400000`. */
const digits: ChatStyle = {
  opening: (month, year) => `t${slashed(month, year)}\n`,
  figures: {
    revenue: (value) => `doanh thu ${value}`,
    profit: (value) => (value < 0 ? `loi nhuan am ${-value}` : `loi nhuan ${value}`),
    officialMembers: (value) => `thanh vien ${value}`,
    newMembers: (value) => `ket nap ${value}`,
    regularWorkers: (value) => `lao dong ${value}`,
    wageBill: (value) => `tien luong ${value}`,
    workerMonths: (value) => `cong thang ${value}`,
    managers: (value) => `can bo ${value}`,
    managersIntermediate: (value) => `trung cap tro len ${value}`,
    managersCollege: (value) => `cao dang ${value}`,
  },
  between: '\n',
};

export const chatStyles = { form, short, polite, plain, digits } as const;
export type ChatStyleName = keyof typeof chatStyles;
