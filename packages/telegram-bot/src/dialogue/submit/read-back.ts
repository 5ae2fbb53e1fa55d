import type { MonthProblem } from '@hoptac/core/indicators';
import type { Month } from '@hoptac/core/time';
import type { Load } from '../query';
import type { Button, Screen } from '../reply';
import type { Place } from '../state';
import type { Context } from '../turn';
import { draftFor, hasNews, missingElements, monthIn, sentFor, valuesOf } from './draft';
import { judge } from './judge';
import { returnedLines } from './returned';
import { readBackValue, showValue, showValues } from './show-value';
import { words } from './words';

type Review = Extract<Place, { screen: 'review' }>;

/** Before the number of the doubt whose suggestion is taken. */
export const MEND = 'mend:';
/** Before the place of a figure that was not clear and of one of its readings: `reading:0:1`. */
export const READING = 'reading:';

/** A month exactly as it was understood, with what is missing, wrong and doubtful. */
export function drawReadBack(context: Context, { period, unclear = [] }: Review): Screen | Load {
  const { state, view } = context;
  const say = words[state.language];
  const judged = judge(context, period);
  if ('load' in judged) return judged;
  const returned = returnedLines(context, period);
  if ('load' in returned) return returned;
  const sent = sentFor(view, period);
  const lines = figureLines(context, period);
  const missing = missingElements(context, period);
  const errors = judged.answer.filter(({ severity }) => severity === 'error');
  const doubted = judged.answer.length > 0 && errors.length === 0;
  const month = monthIn(context, period);
  const fresh = hasNews(state, view, period);
  const text = [
    ...returned.answer,
    sent
      ? fresh
        ? say.correcting(month, sent.version)
        : say.asSent(month, sent.version)
      : say.readBack(month, view.organisation?.name ?? ''),
    ...(lines.length > 0 ? lines : [say.nothingYet]),
    ...(missing.length > 0 && lines.length > 0 ? [say.missing(namesOf(context, missing))] : []),
    ...(fresh && sent?.state === 'approved' ? [say.approvedBefore] : []),
    '',
    ...closing(context, period, judged.answer),
  ];
  const sendable = errors.length === 0 && fresh;
  const buttons: Button[][] = [
    ...readingButtons(context, unclear),
    [
      ...(sendable ? [{ label: doubted ? say.confirmDoubted : say.confirm, action: 'confirm' }] : []),
      ...(lines.length > 0 ? [{ label: say.edit, action: 'edit' }] : []),
    ],
    ...(doubted && fresh ? mendButtons(context, judged.answer) : []),
    ...(missing.length > 0 ? [[{ label: say.fill, action: 'fill' }]] : []),
    ...(!fresh && sent?.state === 'returned' ? [[{ label: say.rightAsItIs, action: 'explain' }]] : []),
    fresh
      ? [
          { label: say.changeMonth, action: 'changeMonth' },
          { label: say.discard, action: 'discard' },
        ]
      : sent && sent.state !== 'approved'
        ? [{ label: say.withdraw, action: `withdraw:${period}` }]
        : [],
    [
      { label: say.getForm, action: `form:${period}` },
      { label: say.menu, action: 'menu' },
    ],
  ];
  return { text: text.join('\n'), buttons: buttons.filter((row) => row.length > 0) };
}

function figureLines({ state, view }: Context, period: Month): string[] {
  const say = words[state.language];
  const draft = draftFor(state, view, period);
  const before = sentFor(view, period)?.values ?? {};
  return showValues(view.elements, valuesOf(view, period, draft), state.language, {
    show: readBackValue,
    remark(element) {
      const [old, changed] = [before[element.code], draft.changes[element.code]];
      return old !== undefined && changed !== undefined && changed !== old
        ? `; ${say.was(showValue(element, old, state.language))}`
        : '';
    },
  });
}

/** What stands below the figures: what to mend, what to look at again, or how to go on. */
function closing({ state, view }: Context, period: Month, problems: readonly MonthProblem[]): string[] {
  const say = words[state.language];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return [say.mustMend, ...errors.map(({ message }) => `⚠️ ${message[state.language]}`), '', say.howToMend];
  if (!hasNews(state, view, period)) return [sentFor(view, period) ? say.howToCorrect : say.howToBegin];
  if (problems.length === 0) return [say.askConfirm];
  return [
    say.pleaseCheck,
    ...problems.map(({ message }) => `❓ ${message[state.language]}`),
    '',
    say.askDoubted,
  ];
}

function namesOf({ state, view }: Context, codes: readonly string[]): string {
  return codes
    .map((code) => view.elements.find((element) => element.code === code)!.name[state.language])
    .join(', ');
}

/** A button for each doubt that has a likely answer: `✏️ Doanh thu: 350.000.000 đồng`. */
function mendButtons({ state, view }: Context, problems: readonly MonthProblem[]): Button[][] {
  const say = words[state.language];
  return problems.flatMap(({ suggestion }, index) => {
    if (!suggestion) return [];
    const figures = view.elements.flatMap((element) => {
      const value = suggestion[element.code];
      return value === undefined
        ? []
        : [`${element.name[state.language]}: ${showValue(element, value, state.language)}`];
    });
    return [[{ label: say.mend(figures.join('; ')), action: `${MEND}${index}` }]];
  });
}

/** A button for each thing that an unclear figure can be: `Doanh thu: 350 triệu`. */
function readingButtons({ state, view }: Context, unclear: NonNullable<Review['unclear']>): Button[][] {
  return unclear.map(({ element, readings }, index) => {
    const name = view.elements.find(({ code }) => code === element)?.name[state.language] ?? element;
    return readings.map((reading, at) => ({
      label: `${name}: ${reading}`,
      action: `${READING}${index}:${at}`,
    }));
  });
}
