import type { DataElement, MonthProblem } from '@hoptac/core/indicators';
import { formatPeriod } from '@hoptac/core/time';
import { pageOf, type Page } from '../page';
import { receiptNumber } from '../submit/receipt-number';
import { showValue } from '../submit/show-value';
import type { Context } from '../turn';
import { atAGlance, changeWords } from './change-words';
import type { ReviewedMonth } from './queries';
import { stepLine } from './step-words';
import { words } from './words';

/** Characters of a page: with what stands above it, a message stays well below the 4096 that Telegram takes. */
const PAGE_LENGTH = 2300;

/** A month to be judged: its figures with what they were, what is doubtful, why it was corrected, and who did what. */
export function monthPage(context: Context, month: ReviewedMonth, page: number): Page<string> {
  const { state, view } = context;
  const say = words[state.language];
  const doubts = doubtLines(context, month);
  const figures = view.elements.flatMap((element) => figureLines(context, month, element));
  const steps = month.steps
    .slice(0, -1)
    .map((step) => `• ${stepLine(step, month.steps, state.language, view.person?.id)}`);
  const blocks = [
    ...doubts,
    ...(figures.length > 0 ? figures : [say.noFigures]),
    ...missingLines(context, month),
    // The last step stands in the heading.
    ...headed(say.history, steps, 'before'),
  ];
  return pageOf(packed(blocks), page, state.language, 1);
}

export function monthHeading({ state, view }: Context, month: ReviewedMonth): string[] {
  const say = words[state.language];
  const { submission, steps } = month;
  const last = steps.at(-1);
  const name = formatPeriod(submission.period, { language: state.language });
  return [
    say.month(month.name, name),
    [month.placeName, say.version(submission.version), say.state[submission.state]]
      .filter(Boolean)
      .join(' · '),
    say.receipt(receiptNumber(submission.organisation, submission.period, submission.version)),
    ...(last ? [stepLine(last, steps, state.language, view.person?.id)] : []),
  ];
}

/** What is doubtful now, and what the sender was asked and said is right. */
function doubtLines({ state }: Context, { problems, submission }: ReviewedMonth): string[] {
  const say = words[state.language];
  const { doubts = [] } = submission;
  const asked = (problem: MonthProblem) => doubts.includes(problem.message.vi);
  const others = doubts.filter((doubt) => !problems.some(({ message }) => message.vi === doubt));
  const open = problems.map(
    (problem) =>
      `⚠️ ${problem.message[state.language]}${asked(problem) ? `\n   ${say.senderConfirmed}` : ''}`,
  );
  return [
    ...headed(say.doubtful, open, 'after'),
    ...headed(
      say.confirmed,
      others.map((doubt) => say.senderWasAsked(doubt)),
      'after',
    ),
  ];
}

/** Lines below their heading, which stays with the first, and an empty line on one side; nothing where there are none. */
function headed(heading: string, [first, ...more]: readonly string[], gap: 'before' | 'after'): string[] {
  if (first === undefined) return [];
  const lines = [`${heading}\n${first}`, ...more];
  return gap === 'before' ? ['', ...lines] : [...lines, ''];
}

function figureLines({ state }: Context, month: ReviewedMonth, element: DataElement): string[] {
  const { language } = state;
  const say = words[language];
  const { submission, versionBefore, monthBefore, problems } = month;
  const now = submission.values[element.code];
  if (now === undefined) return [];
  const mark = problems.some((problem) => problem.element === element.code) ? '⚠️' : '•';
  const corrected = versionBefore?.values[element.code];
  const before = monthBefore?.values[element.code];
  const changed = (was: number) => changeWords(element, { now, before: was }, language);
  const lines = [
    `${mark} ${element.name[language]}: ${showValue(element, now, language)}${before === now ? say.likeLastMonth : ''}`,
    ...(versionBefore === undefined || corrected === now
      ? []
      : corrected === undefined
        ? [say.newInVersion(versionBefore.version)]
        : [
            say.inVersion(versionBefore.version, atAGlance(element, corrected, language), changed(corrected)),
          ]),
    ...(before === undefined || before === now
      ? []
      : [say.lastMonth(atAGlance(element, before, language), changed(before))]),
  ];
  return [lines.join('\n')];
}

/** What is asked for and not given, with a word where it was given before. */
function missingLines({ state, view }: Context, month: ReviewedMonth): string[] {
  const say = words[state.language];
  const { submission, versionBefore, monthBefore } = month;
  const known = [submission.values, versionBefore?.values ?? {}, monthBefore?.values ?? {}];
  const missing = view.elements.filter(({ code }) => {
    const asked = view.asked.some((element) => element.code === code);
    return (
      submission.values[code] === undefined && (asked || known.some((values) => values[code] !== undefined))
    );
  });
  if (missing.length === 0) return [];
  const named = missing.map(({ code, name }) => {
    const before = monthBefore?.values[code] ?? versionBefore?.values[code];
    return before === undefined ? name[state.language] : say.givenBefore(name[state.language]);
  });
  return [say.missing(named.join(', '))];
}

/** Puts pieces together into pages; one piece is never torn. */
function packed(blocks: readonly string[]): string[] {
  const pages: string[] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last === undefined || last.length + block.length + 1 > PAGE_LENGTH) pages.push(block);
    else pages[pages.length - 1] = `${last}\n${block}`;
  }
  return pages;
}
