import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { parameterAt } from '../engine/parameter';
import { dueOf, placeInTerm, type Due } from '../engine/term';
import { counting } from './counting';
import { decree193, UNDER_DECREE_193 } from './decree-spans';
import { publicationLength, registryAnswerTerm } from './registry-parameters';

/** What was filed with the registry. */
export type RegistryMatter = keyof typeof registryAnswerTerm;

/** When the registry is to answer, or why that cannot be said. */
export type RegistryAnswerDue =
  | ({
      ok: true;
      matter: RegistryMatter;
      submittedOn: CalendarDate;
      workingDays: number;
      /** On the day asked about, where one was: whether the answer is still in time, late, or only the calendar can tell. */
      place?: ReturnType<typeof placeInTerm>;
      /** What shortened the term and cannot be cited by article number alone. */
      note?: Bilingual;
    } & Due)
  | { ok: false; reason: Bilingual };

/**
 * The last day for the registry to answer a file handed in on `submittedOn` (`YYYY-MM-DD`).
 *
 * `matter`: `founding` (unless told), `change`, `notice`, `branch`, `branchChange`. `on` asks where that day stands.
 * Days that do not exist, and matters for which no rule of the time gave a number of days, are answered `ok: false`.
 *
 * Source: law 23/2012, article 23 clause 4; decree 193/2013, articles 14, 16 and 17; circular 03/2014, article 11; law
 * 17/2023, articles 42, 47, 48, 55; decrees 92/2024, article 45, and 295/2026, article 46.
 *
 * @example
 * registryAnswerDueOn({ submittedOn: '2025-04-29' }); // effective 2025-05-07: three working days after the holidays
 */
export function registryAnswerDueOn(input: {
  submittedOn: CalendarDate;
  matter?: RegistryMatter;
  on?: CalendarDate;
}): RegistryAnswerDue {
  // Callers in plain JavaScript may leave the input out.
  const { submittedOn, matter = 'founding', on } = (input ?? {}) as Partial<typeof input>;
  if (!isCalendarDate(submittedOn) || (on !== undefined && !isCalendarDate(on)))
    return { ok: false, reason: NOT_A_DAY };
  if (!Object.hasOwn(registryAnswerTerm, matter)) return { ok: false, reason: NO_SUCH_MATTER };
  const parameter = registryAnswerTerm[matter];
  const reading = parameterAt<number>(parameter, submittedOn);
  if (reading.status === 'outOfScope') return { ok: false, reason: reading.note };
  const due = dueOf(counting(parameter, reading)(submittedOn));
  return {
    ok: true,
    matter,
    submittedOn,
    workingDays: reading.value,
    ...(on !== undefined && { place: placeInTerm(due, on) }),
    ...(matter === 'founding' && isShortened(submittedOn) && { note: SHORTENED }),
    ...due,
    citations: matter === 'founding' ? [...due.citations, ...foundingAlso(submittedOn)] : due.citations,
  };
}

/**
 * How long what was registered stays published: 30 days on end from the day the file was accepted, counted like any term.
 *
 * Source: law 17/2023, article 49 clause 3.
 *
 * @example
 * publishedUntil({ acceptedOn: '2025-03-03' }); // nominal 2025-04-02
 */
export function publishedUntil(input: {
  acceptedOn: CalendarDate;
}): ({ ok: true } & Due) | { ok: false; reason: Bilingual } {
  const acceptedOn = (input as Partial<typeof input> | undefined)?.acceptedOn;
  if (!isCalendarDate(acceptedOn)) return { ok: false, reason: NOT_A_DAY };
  const reading = parameterAt<number>(publicationLength, acceptedOn);
  if (reading.status === 'outOfScope') return { ok: false, reason: reading.note };
  return { ok: true, ...dueOf(counting(publicationLength, reading)(acceptedOn)) };
}

/** Decree 193/2013 said the same of founding. */
const foundingAlso = (day: CalendarDate) =>
  day >= UNDER_DECREE_193.from && day <= UNDER_DECREE_193.to ? [decree193('d14.k3')] : [];
const isShortened = (day: CalendarDate) => day >= '2019-05-28' && day <= '2024-06-30';
const SHORTENED: Bilingual = {
  vi: 'Từ 28/05/2019, Điều 6b Thông tư 03/2014 (bổ sung năm 2019) rút còn 03 ngày làm việc kể từ ngày nhận hồ sơ hợp lệ; hạn ghi ở đây là hạn của Luật.',
  en: 'Since 28 May 2019 article 6b of circular 03/2014 (added in 2019) allows 3 working days from a valid file; the term given here is that of the law.',
};
const NOT_A_DAY: Bilingual = {
  vi: 'Ngày nộp hồ sơ và ngày xét phải là ngày có thật, như 2024-12-31.',
  en: 'The day of filing and the day asked about must be days that exist, such as 2024-12-31.',
};
const NO_SUCH_MATTER: Bilingual = {
  vi: 'Loại hồ sơ phải là một trong: founding, change, notice, branch, branchChange.',
  en: 'The matter must be one of: founding, change, notice, branch, branchChange.',
};
