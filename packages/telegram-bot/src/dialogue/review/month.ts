import { hears } from '../hears';
import { pageTurned } from '../page';
import { lookUp } from '../query';
import type { Button } from '../reply';
import { go, type Context, type Flow } from '../turn';
import { approve, decidable } from './approve';
import { monthHeading, monthPage } from './month-text';
import type { ReviewPlace } from './places';
import type { ReviewedMonth } from './queries';
import { asShown, happenedSince, waitsIn } from './standing';
import { comingAfter, openNext, queueFor } from './waiting';
import { words } from './words';

type ReviewMonth = Extract<ReviewPlace, { screen: 'reviewMonth' }>;

const SPOKEN = {
  approve: [
    'duyet',
    'duyet xem tiep',
    'dong y',
    'ok',
    'oke',
    'dung',
    'dung roi',
    'duoc',
    'dat',
    'approve',
    'yes',
  ],
  return: [
    'tra',
    'tra lai',
    'sai',
    'chua dung',
    'khong',
    'ko',
    'khong duyet',
    'mo lai',
    'return',
    'reopen',
    'no',
  ],
  next: ['de sau', 'bo qua', 'bao cao sau', 'skip', 'later'],
  queue: ['danh sach', 'quay lai', 'list', 'back'],
};

/** One month of one organisation, to be approved or returned; one that is decided, to be looked at or opened again. */
export const reviewMonth: Flow<ReviewMonth> = {
  right: 'review',
  ownWords: ['reviewQueue', 'returned'],
  searches: true,
  draw(context, at) {
    const { state, view } = context;
    const { organisation, period, filter } = at;
    const say = words[state.language];
    const found = lookUp(view, { kind: 'reviewedMonth', organisation, period });
    if ('load' in found) return found;
    const toQueue: Button[] = [
      { label: say.queue, action: 'queue' },
      { label: say.menu, action: 'menu' },
    ];
    const month = found.answer;
    if (!month) return { text: say.notThere, buttons: [toQueue] };
    const queue = queueFor(context, filter);
    if ('load' in queue) return queue;
    const coming = comingAfter(queue.waiting, at);
    const page = monthPage(context, month, at.page);
    const happened = happenedSince(context, month, at);
    const text = [
      ...(happened.length > 0 ? [...happened, ''] : []),
      ...monthHeading(context, month),
      '',
      ...page.shown,
      ...closing(context, month, coming.length),
    ];
    return {
      text: text.join('\n'),
      buttons: [
        ...(page.turning.length > 0 ? [page.turning] : []),
        ...decisions(context, month, coming.length),
        toQueue,
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const { filter, organisation, period, seen } = at;
    const turned = pageTurned(input, at.page);
    // “Tiếp” on a month means the next month.
    if (turned !== undefined && 'action' in input)
      return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    const action = 'action' in input ? input.action : (hears(input.text, SPOKEN) ?? (turned && 'next'));
    switch (action) {
      case 'approve':
        return approve(context, at);
      case 'return': {
        const shown = decidable(context, at);
        if ('load' in shown) return shown;
        if ('turn' in shown) return shown.turn;
        return {
          state: go(state, { screen: 'reviewElement', filter, organisation, period, seen, page: 1 }),
        };
      }
      case 'next':
        return openNext(context, at, filter, false);
      case 'queue':
        return { state: go(state, { screen: 'reviewQueue', filter, page: 1 }) };
      default: {
        const shown = asShown(context, at);
        if ('load' in shown) return shown;
        return 'turn' in shown ? shown.turn : { state, notice: words[state.language].whatToDo };
      }
    }
  },
};

/** What stands in the way of a decision, said at the end; else what comes after it. */
function closing({ state }: Context, month: ReviewedMonth, coming: number): string[] {
  const say = words[state.language];
  if (month.own) return ['', say.ownMonth];
  if (waitsIn(month) === undefined) return [];
  return coming > 0 ? ['', say.coming(coming)] : [];
}

function decisions({ state }: Context, month: ReviewedMonth, coming: number): Button[][] {
  const say = words[state.language];
  if (!month.own && waitsIn(month) !== undefined)
    return [
      [{ label: coming > 0 ? say.approveNext : say.approve, action: 'approve' }],
      [
        { label: say.return, action: 'return' },
        ...(coming > 0 ? [{ label: say.later, action: 'next' }] : []),
      ],
    ];
  const further: Button[] = coming > 0 ? [{ label: say.next, action: 'next' }] : [];
  const reopen: Button[] =
    !month.own && month.submission.state === 'approved' ? [{ label: say.reopen, action: 'return' }] : [];
  const row = [...reopen, ...further];
  return row.length > 0 ? [row] : [];
}
