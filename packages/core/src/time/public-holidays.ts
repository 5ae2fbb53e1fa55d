import { dayNumber, type CalendarDate } from './calendar-date';

/** The days off of one year as the authorities announced them, beside ordinary weekends; days by their number. */
interface AnnouncedYear {
  /** Mondays to Fridays off: public holidays, days in lieu, days swapped. */
  off: ReadonlySet<number>;
  /** Saturdays worked in exchange for a swapped day. */
  worked: ReadonlySet<number>;
  /** Days on which a swap was proposed and its outcome is not in our sources. */
  undecided: ReadonlySet<number>;
}

function year<Year extends number>(number: Year, off: string, worked = '', undecided = ''): AnnouncedYear {
  const days = (list: string) =>
    new Set(list.split(' ').flatMap((day) => (day ? [dayNumber(`${number}-${day}` as CalendarDate)] : [])));
  return Object.freeze({ off: days(off), worked: days(worked), undecided: days(undecided) });
}

/**
 * Official days off of the two-day weekend, by year, from the notices of the labour and home affairs ministries.
 * Read in pages about the notices (2025 and 24 November: in the texts). A year not in here is not announced.
 */
export const announcedYears: ReadonlyMap<number, AnnouncedYear> = new Map([
  // Notice 4875/TB-LĐTBXH.
  [2021, year(2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03')],
  // Notice 119/TB-LĐTBXH.
  [2022, year(2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02')],
  // Notice 5034/TB-LĐTBXH.
  [2023, year(2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04')],
  // Notices 5015/TB-LĐTBXH and 1570/TB-LĐTBXH: 29 April for Saturday 4 May.
  [2024, year(2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04')],
  // Notice 6150/TB-BLĐTBXH: 2 May for Saturday 26 April.
  [2025, year(2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26')],
  // Notice 9441/TB-BNV and letter 12729/VPCP-KGVX: 2 January for 10 January, 31 August for 22 August.
  // A swap around 24 November was proposed: Monday 23 for a Saturday within two weeks, as in the swaps before it.
  [
    2026,
    year(
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      '01-10 08-22',
      '11-14 11-21 11-23 11-28 12-05',
    ),
  ],
]);

/** Solar holidays of the Labour Code, article 112 clause 1. A weekend day among them gives the next working day off (111.3). */
const FIXED = ['01-01', '04-30', '05-01', '09-02'] as const;
/** Vietnam Culture Day, resolution 28/2026/QH16. It is not in article 112, so a weekend takes it without a day in lieu. */
const CULTURE_DAY = { day: '11-24', from: 2026 } as const;

/** The holidays of any year that have a date of their own, by day number, and those among them that a weekend gives a day in lieu. */
export function fixedHolidays(number: number): { compensated: number[]; others: number[] } {
  const on = (day: string) => dayNumber(`${String(number).padStart(4, '0')}-${day}` as CalendarDate);
  return {
    compensated: FIXED.map((day) => on(day)),
    others: number >= CULTURE_DAY.from ? [on(CULTURE_DAY.day)] : [],
  };
}
