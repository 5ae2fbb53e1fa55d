import type { Piece } from './piece';
import { say } from './piece';

/** The standing words of a periodic report. */
export const words = {
  vi: {
    plan: 'kế hoạch',
    yearPlan: 'kế hoạch năm',
    sample: 'mẫu',
    noData: 'chưa có số liệu',
    noPlan: 'chưa giao',
    percentOfPlan: (percent: Piece, plan: string) => say`bằng ${percent} ${plan}`,
    counts: (planned: Piece, counted: Piece) => say`Trong ${planned} chỉ tiêu kế hoạch: ${counted}.`,
    exceeded: (count: Piece) => say`${count} vượt`,
    met: (count: Piece) => say`${count} đạt`,
    missed: (count: Piece) => say`${count} chưa đạt`,
    open: (count: Piece) => say`${count} chưa có số liệu`,
    missedRow: (name: Piece, result: Piece, open: boolean) =>
      say`${open ? 'Đến nay chưa đạt' : 'Chưa đạt'} – ${name}: ${result}.`,
    metRow: (name: Piece, result: Piece) => say`Đạt – ${name}: ${result}.`,
    beyond: (count: Piece, above: Piece, list: Piece) =>
      say`${count} chỉ tiêu vượt kế hoạch${above}: ${list}.`,
    aboveBefore: (count: Piece, before: Piece, rising: boolean) =>
      say`, trong đó ${count} chỉ tiêu ${rising ? 'cao hơn' : 'tốt hơn'} ${before}`,
    comparedWith: (change: Piece, before: Piece) => say`${change} so với ${before}`,
    withoutData: (list: Piece) => say`Chưa có số liệu: ${list}.`,
    withoutPlan: (list: Piece) => say`Ngoài kế hoạch – ${list}.`,
    upTo: (month: Piece, list: Piece) => say`Lũy kế đến hết ${month} – ${list}.`,
    revisedRow: (list: Piece) => say`Kế hoạch điều chỉnh – ${list}.`,
    revised: (from: string, to: string, on: string, who: string, why: string) =>
      `từ ${from} thành ${to} ngày ${on} (${who && `${who}: `}${why})`,
    outlook: { likely: 'có khả năng hoàn thành', unlikely: 'khó hoàn thành', open: 'chưa chắc hoàn thành' },
    noForecast: 'chưa đủ số liệu để ước cả năm',
    reason: 'Lý do:',
    coverage: (reported: Piece, expected: Piece) =>
      say`Số liệu để tính có trong ${reported}/${expected} báo cáo tháng phải gửi.`,
    samples: 'Kế hoạch ghi “mẫu” là số giả định.',
  },
  en: {
    plan: 'plan',
    yearPlan: 'the year’s plan',
    sample: 'sample',
    noData: 'no data yet',
    noPlan: 'no target',
    percentOfPlan: (percent: Piece, plan: string) => say`${percent} of ${plan}`,
    counts: (planned: Piece, counted: Piece) => say`Of ${planned} plan indicators: ${counted}.`,
    exceeded: (count: Piece) => say`${count} exceeded`,
    met: (count: Piece) => say`${count} met`,
    missed: (count: Piece) => say`${count} missed`,
    open: (count: Piece) => say`${count} without data`,
    missedRow: (name: Piece, result: Piece, open: boolean) =>
      say`${open ? 'Not reached yet' : 'Missed'} – ${name}: ${result}.`,
    metRow: (name: Piece, result: Piece) => say`Met – ${name}: ${result}.`,
    beyond: (count: Piece, above: Piece, list: Piece) => say`Above plan, ${count}${above}: ${list}.`,
    aboveBefore: (count: Piece, before: Piece, rising: boolean) =>
      say`, of which ${count} ${rising ? 'above' : 'better than'} ${before}`,
    comparedWith: (change: Piece, before: Piece) => say`${change} on ${before}`,
    withoutData: (list: Piece) => say`No data yet: ${list}.`,
    withoutPlan: (list: Piece) => say`Outside the plan – ${list}.`,
    upTo: (month: Piece, list: Piece) => say`From January to the end of ${month} – ${list}.`,
    revisedRow: (list: Piece) => say`Plan revised – ${list}.`,
    revised: (from: string, to: string, on: string, who: string, why: string) =>
      `from ${from} to ${to} on ${on} (${who && `${who}: `}${why})`,
    outlook: {
      likely: 'likely to be reached',
      unlikely: 'unlikely to be reached',
      open: 'may or may not be reached',
    },
    noForecast: 'too little data for a forecast',
    reason: 'Reason:',
    coverage: (reported: Piece, expected: Piece) =>
      say`Figures to compute from are in ${reported} of the ${expected} monthly reports due.`,
    samples: 'Targets marked “sample” are invented.',
  },
};
