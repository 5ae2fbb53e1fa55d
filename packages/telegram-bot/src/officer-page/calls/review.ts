import type { DataElement } from '@hoptac/core/indicators';
import { formatDate, formatPeriod, vietnamDate, type Month } from '@hoptac/core/time';
import { fold, formatQuantity } from '@hoptac/core/vi';
import { atAGlance, changeWords } from '../../dialogue/review/change-words';
import { about, FEWEST_LETTERS } from '../../dialogue/review/comment';
import type { ReviewedMonth as Judged } from '../../dialogue/review/queries';
import { waitsIn } from '../../dialogue/review/standing';
import { stepLine } from '../../dialogue/review/step-words';
import { monthKey, versionKey } from '../../dialogue/review/waiting';
import { words as reviewWords } from '../../dialogue/review/words';
import { receiptNumber } from '../../dialogue/submit/receipt-number';
import { showValue } from '../../dialogue/submit/show-value';
import {
  reviewDoubts,
  reviewedMonth as lookUpMonth,
  reviewQueue as lookUpQueue,
} from '../../engine/look-ups/review';
import type { AskedRead, ReviewedMonth } from '../contract';
import { answered, refused, type Answered, type Visit } from '../visit';
import { words } from '../words';
import { fileAddress } from './file-address';
import { periodNamed, said } from './said';

export async function reviewQueue(visit: Visit): Promise<Answered<'reviewQueue'>> {
  const { language } = visit;
  const say = reviewWords[language];
  const { waiting, lastMonth } = await lookUpQueue(visit);
  const doubts = await reviewDoubts(visit, {
    kind: 'reviewDoubts',
    months: waiting.map((month) => monthKey(month)),
  });
  return answered<'reviewQueue'>({
    waiting: waiting.map((month) => ({
      organisation: month.organisation,
      name: month.name,
      place: month.place,
      placeName: month.placeName,
      period: periodNamed(month.period, language),
      version: month.version,
      resubmitted: month.state === 'resubmitted',
      at: { value: month.at, label: formatDate(vietnamDate(new Date(month.at))) },
      own: month.own,
      doubts: doubts[monthKey(month)] ?? 0,
    })),
    summary:
      waiting.length === 0
        ? words[language].nothingWaits
        : words[language].waiting(formatQuantity(waiting.length, { digits: 0, language })),
    lastMonth: say.reportedSoFar(
      formatPeriod(lastMonth.period, { language }),
      lastMonth.reported,
      lastMonth.expected,
    ),
  });
}

export async function reviewedMonth(
  visit: Visit,
  { organisation, period }: AskedRead<'reviewedMonth'>,
): Promise<Answered<'reviewedMonth'>> {
  const month = await lookUpMonth(visit, { kind: 'reviewedMonth', organisation, period });
  return month ? answered<'reviewedMonth'>(monthShown(visit, month)) : refused('notFound');
}

export async function approve(visit: Visit, asked: AskedRead<'approve'>): Promise<Answered<'approve'>> {
  const { organisation, period, version } = asked;
  const say = reviewWords[visit.language];
  const month = await lookUpMonth(visit, { kind: 'reviewedMonth', organisation, period });
  if (!month) return refused('notFound');
  if (month.own) return refused('notAllowed', { message: bothSay('ownMonth') });
  const from = waitsIn(month);
  if (month.submission.version !== version || from === undefined)
    return refused('conflict', { now: monthShown(visit, month) });
  await visit.carryOut({ kind: 'approveMonth', organisation, period, version, from });
  return answered<'approve'>({ words: say.approvedNow(month.name, nameOf(period, visit)) });
}

/** Approves what still is as it was listed and gives no reason to ask; the rest is left out, and named. */
export async function approveAll(
  visit: Visit,
  { months }: AskedRead<'approveAll'>,
): Promise<Answered<'approveAll'>> {
  const say = reviewWords[visit.language];
  const { waiting } = await lookUpQueue(visit);
  const listed = new Set(months.map((month) => versionKey(month)));
  const still = waiting.filter((month) => listed.has(versionKey(month)) && !month.own);
  const doubts = await reviewDoubts(visit, {
    kind: 'reviewDoubts',
    months: still.map((month) => monthKey(month)),
  });
  const clean = still.filter((month) => doubts[monthKey(month)] === 0);
  for (const { organisation, period, version, state: from } of clean)
    await visit.carryOut({ kind: 'approveMonth', organisation, period, version, from });
  const approved = new Set(clean.map((month) => versionKey(month)));
  const leftOut = [...new Map(months.map((month) => [versionKey(month), month])).values()]
    .filter((month) => !approved.has(versionKey(month)))
    .map(({ organisation, period }) => {
      const name = waiting.find((one) => one.organisation === organisation)?.name ?? organisation;
      return { organisation, period, name: say.month(name, nameOf(period, visit)) };
    });
  return answered<'approveAll'>({
    words: [
      say.approvedMany(clean.length),
      ...(leftOut.length > 0 ? [say.leftOut(leftOut.length)] : []),
    ].join('\n'),
    approved: clean.length,
    leftOut,
  });
}

export async function returnMonth(visit: Visit, asked: AskedRead<'return'>): Promise<Answered<'return'>> {
  const { organisation, period, version, comment, element: code } = asked;
  const say = reviewWords[visit.language];
  const month = await lookUpMonth(visit, { kind: 'reviewedMonth', organisation, period });
  if (!month) return refused('notFound');
  if (month.own) return refused('notAllowed', { message: bothSay('ownMonth') });
  const from = month.submission.state === 'approved' ? 'approved' : waitsIn(month);
  if (month.submission.version !== version || from === undefined)
    return refused('conflict', { now: monthShown(visit, month) });
  if (fold(comment).replaceAll(/[^a-z0-9]/g, '').length < FEWEST_LETTERS)
    return refused('refused', { fields: { comment: say.sayMore } });
  const element = visit.view.elements.find((one) => one.code === code);
  if (code !== undefined && !element) return refused('badInput');
  await visit.carryOut({
    kind: 'returnMonth',
    organisation,
    period,
    version,
    from,
    comment: element ? about(element, comment) : comment,
    ...(element && { element: element.code }),
  });
  const done = from === 'approved' ? say.reopenedNow : say.returnedNow;
  return answered<'return'>({
    words: [
      done(month.name, nameOf(period, visit)),
      month.told > 0 ? say.senderTold : say.senderNotTold,
    ].join('\n'),
  });
}

function monthShown(visit: Visit, month: Judged): ReviewedMonth {
  const { language, view } = visit;
  const say = reviewWords[language];
  const { submission, steps, own, told } = month;
  const receipt = receiptNumber(submission.organisation, submission.period, submission.version);
  const waits = waitsIn(month) !== undefined;
  const doubted = submission.doubts ?? [];
  const others = doubted.filter((doubt) => !month.problems.some(({ message }) => message.vi === doubt));
  return {
    organisation: month.organisation,
    name: month.name,
    placeName: month.placeName,
    period: periodNamed(submission.period, language),
    version: submission.version,
    state: submission.state,
    stateWords: say.state[submission.state],
    receipt,
    certificate: fileAddress(visit, { what: 'certificate', receipt }),
    decisions: own ? [] : waits ? ['approve', 'return'] : submission.state === 'approved' ? ['reopen'] : [],
    ...(own && (waits || submission.state === 'approved') && { obstacle: say.ownMonth }),
    doubts: [
      ...month.problems.map((problem) => ({
        ...(problem.element !== undefined && { element: problem.element }),
        text: problem.message[language],
        confirmed: doubted.includes(problem.message.vi),
      })),
      ...others.map((text) => ({ text, confirmed: true })),
    ],
    figures: view.elements.flatMap((element) => figureShown(visit, month, element)),
    missing: missingShown(visit, month),
    steps: steps.map((step) => stepLine(step, steps, language, view.person?.id)),
    told,
    usual: { ofMonth: [...say.usualOfMonth], ofFigure: [...say.usualOfFigure] },
  };
}

function figureShown(
  { language }: Visit,
  { submission, versionBefore, monthBefore, problems }: Judged,
  element: DataElement,
): ReviewedMonth['figures'] {
  const now = submission.values[element.code];
  if (now === undefined) return [];
  const corrected = versionBefore?.values[element.code];
  const before = monthBefore?.values[element.code];
  const moved = (was: number) => ({
    was: said(was, atAGlance(element, was, language)),
    change: changeWords(element, { now, before: was }, language),
  });
  return [
    {
      element: element.code,
      name: element.name[language],
      now: said(now, showValue(element, now, language)),
      doubtful: problems.some((problem) => problem.element === element.code),
      ...(versionBefore &&
        corrected !== now && {
          corrected: {
            version: versionBefore.version,
            ...(corrected === undefined ? { was: said(undefined, undefined), change: '' } : moved(corrected)),
          },
        }),
      ...(before !== undefined && { monthBefore: moved(before) }),
    },
  ];
}

/** What is asked for and not given, with a word where it was given before. */
function missingShown(
  { language, view }: Visit,
  { submission, versionBefore, monthBefore }: Judged,
): ReviewedMonth['missing'] {
  const before = { ...versionBefore?.values, ...monthBefore?.values };
  return view.elements.flatMap((element) => {
    const { code } = element;
    const asked = view.asked.some((one) => one.code === code);
    if (submission.values[code] !== undefined || !(asked || before[code] !== undefined)) return [];
    const name = element.name[language];
    return [
      { element: code, text: before[code] === undefined ? name : reviewWords[language].givenBefore(name) },
    ];
  });
}

function nameOf(period: Month, { language }: Visit): string {
  return formatPeriod(period, { language });
}

function bothSay(what: 'ownMonth') {
  return { vi: reviewWords.vi[what], en: reviewWords.en[what] };
}
