import type { DataElement } from '@hoptac/core/indicators';
import { formatPeriod } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import { hears } from '../hears';
import { placeNamed } from '../page';
import type { Load } from '../query';
import { showValue } from '../submit/show-value';
import { go, type Context, type Flow, type Turn } from '../turn';
import type { Language } from '../state';
import { drawMonth } from './draw-month';
import type { ReviewPlace } from './places';
import type { ReviewedMonth } from './queries';
import { asShown, waitsIn } from './standing';
import { openNext } from './waiting';
import { words } from './words';

type ReviewComment = Extract<ReviewPlace, { screen: 'reviewComment' }>;

const LONGEST = 500;
/** Fewer letters ask nothing that somebody could answer. */
export const FEWEST_LETTERS = 5;
const USUAL = 'usual:';

/** What the sender is asked; nothing goes back without it. */
export const reviewComment: Flow<ReviewComment> = {
  right: 'review',
  verbatim: true,
  draw(context, at) {
    const say = words[context.state.language];
    const back = [{ label: say.back, action: 'back' }];
    return drawMonth(context, at, back, (month, name) => ({
      text: say.whichComment(
        month.name,
        name,
        questioned(context, at, month),
        month.submission.state === 'approved',
      ),
      buttons: [
        ...usual(say, at, month).map((label, index) => [{ label, action: `${USUAL}${index}` }]),
        back,
      ],
    }));
  },

  take(context, at, input) {
    const { state } = context;
    const { filter, organisation, period, seen } = at;
    const action = 'action' in input ? input.action : hears(input.text, { back: ['quay lai', 'back'] });
    if (action === 'back')
      return { state: go(state, { screen: 'reviewElement', filter, organisation, period, seen, page: 1 }) };
    const shown = asShown(context, at);
    if ('load' in shown) return shown;
    if ('turn' in shown) return shown.turn;
    // It is kept and sent in the language of the alliance, whatever the reviewer reads.
    const offered = usual(words.vi, at, shown.month);
    const chosen = action?.startsWith(USUAL)
      ? Number(action.slice(USUAL.length))
      : placeNamed(input, offered.length);
    const comment = offered[chosen ?? -1] ?? ('text' in input ? input.text.trim().slice(0, LONGEST) : '');
    if (fold(comment).replaceAll(/[^a-z0-9]/g, '').length < FEWEST_LETTERS)
      return { state, notice: words[state.language].sayMore };
    return giveBack(context, at, shown.month, comment);
  },
};

function giveBack(context: Context, at: ReviewComment, month: ReviewedMonth, comment: string): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const { organisation, period, version } = month.submission;
  const from = month.submission.state === 'approved' ? 'approved' : waitsIn(month);
  const toMonth = go(state, {
    screen: 'reviewMonth',
    filter: at.filter,
    organisation,
    period,
    seen: at.seen,
    page: 1,
  });
  if (month.own) return { state: toMonth, notice: say.ownMonth };
  if (from === undefined)
    return { state: toMonth, notice: say.nothingToDecide(say.state[month.submission.state]) };
  const next = openNext(context, at, at.filter, true);
  if ('load' in next) return next;
  const element = view.elements.find(({ code }) => code === at.element);
  const name = formatPeriod(period, { language: state.language });
  const told = month.told > 0 ? say.senderTold : say.senderNotTold;
  return {
    ...next,
    notice: [
      from === 'approved' ? say.reopenedNow(month.name, name) : say.returnedNow(month.name, name),
      told,
      next.notice,
    ]
      .filter(Boolean)
      .join('\n'),
    commands: [
      {
        kind: 'returnMonth',
        organisation,
        period,
        version,
        from,
        comment: element ? about(element, comment) : comment,
        ...(element && { element: element.code }),
      },
    ],
  };
}

/** The comment with the name of the figure before it, unless it begins with it. */
export function about({ name }: DataElement, comment: string): string {
  return fold(comment).startsWith(fold(name.vi)) ? comment : `${name.vi}: ${comment}`;
}

/** What is questioned, in a line. */
function questioned({ state, view }: Context, at: ReviewComment, { submission }: ReviewedMonth): string {
  const say = words[state.language];
  const element = view.elements.find(({ code }) => code === at.element);
  if (!element) return say.wholeMonthInLine;
  const value = submission.values[element.code];
  const shown = value === undefined ? say.lacking : showValue(element, value, state.language);
  return `${element.name[state.language]}: ${shown}`;
}

/** What is usually asked there. */
function usual(
  say: (typeof words)[Language],
  at: ReviewComment,
  { submission }: ReviewedMonth,
): readonly string[] {
  if (at.element === undefined) return say.usualOfMonth;
  return submission.values[at.element] === undefined ? say.usualOfMissing : say.usualOfFigure;
}
