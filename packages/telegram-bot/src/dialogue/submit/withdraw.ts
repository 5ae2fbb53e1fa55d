import { counts } from '@hoptac/adapters/store';
import type { Submission } from '@hoptac/adapters/store';
import { isMonth, type Month } from '@hoptac/core/time';
import { pageOf, pageTurned } from '../page';
import { lookUp, type Load } from '../query';
import type { Button, Screen } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import type { View } from '../view';
import { hears } from '../hears';
import { draftFor, keepDraft, monthIn, sentFor } from './draft';
import { receiptNumber } from './receipt-number';
import { showValues } from './show-value';
import { words } from './words';
import { parsePeriod } from '@hoptac/core/vi';

type Withdraw = Extract<Place, { screen: 'withdraw' }>;

const SPOKEN = {
  withdraw: ['dung', 'dung rut', 'rut', 'rut lai', 'dong y', 'co', 'vang', 'ok', 'yes', 'withdraw'],
  keep: ['khong', 'ko', 'giu', 'giu nguyen', 'thoi', 'quay lai', 'no', 'keep', 'back'],
};

/** Takes back a month that was sent and is not approved: which one, once “are you sure”, and what counts then. */
export const withdraw: Flow<Withdraw> = {
  right: 'submit',
  ownWords: ['withdraw'],
  ownPeriods: true,
  draw(context, at) {
    const { period, version } = at;
    return period === undefined || version === undefined
      ? drawMonths(context, at)
      : drawQuestion(context, period, version);
  },

  take(context, at, input) {
    const { state, view } = context;
    const { period, version, page = 1 } = at;
    if (period === undefined || version === undefined) {
      const turned = pageTurned(input, page);
      if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
      const typed = 'text' in input ? parsePeriod(input.text, { today: view.today }) : undefined;
      const month = 'action' in input ? input.action.replace(/^month:/, '') : typed?.ok && typed.period;
      return isMonth(month)
        ? openWithdraw(context, month)
        : { state, notice: words[state.language].sayMonthToWithdraw };
    }
    switch ('action' in input ? input.action : hears(input.text, SPOKEN)) {
      case 'confirm':
      case 'withdraw':
        return takeBack(context, period, version);
      case 'keep':
        return { state: go(state, { screen: 'menu' }), notice: words[state.language].kept };
      default:
        return { state, notice: words[state.language].sayWithdrawOrKeep };
    }
  },
};

/** Asks whether a month is to be taken back, or says why it cannot be; without a month, which one. */
export function openWithdraw(context: Context, period: Month | undefined): Turn {
  const { state, view } = context;
  const say = words[state.language];
  if (period === undefined)
    return withdrawable(view).length > 0
      ? { state: go(state, { screen: 'withdraw' }) }
      : { state: go(state, { screen: 'menu' }), notice: say.nothingToWithdraw };
  const sent = sentFor(view, period);
  const why = whyNot(context, period, sent);
  if (why !== undefined || !sent) return { state: go(state, { screen: 'menu' }), notice: why ?? '' };
  return { state: go(state, { screen: 'withdraw', period, version: sent.version }) };
}

/** The months that can still be taken back, the latest first. */
function withdrawable({ submissions }: View): Submission[] {
  return submissions.filter(({ state }) => state !== 'approved').toReversed();
}

function whyNot(context: Context, period: Month, sent: Submission | undefined): string | undefined {
  const say = words[context.state.language];
  if (!sent) return say.notSentYet(monthIn(context, period));
  return sent.state === 'approved' ? say.approvedStays(monthIn(context, period)) : undefined;
}

function drawMonths(context: Context, { page = 1 }: Withdraw): Screen {
  const { state, view } = context;
  const say = words[state.language];
  const { shown, turning } = pageOf(withdrawable(view), page, state.language);
  const rows = shown.map(({ period, version }): Button[] => [
    { label: say.monthVersion(monthIn(context, period), version), action: `month:${period}` },
  ]);
  return {
    text: say.whichToWithdraw,
    buttons: [...rows, turning, [{ label: say.menu, action: 'menu' }]].filter((row) => row.length > 0),
  };
}

/** What the version says, and what counts once it is gone. */
function drawQuestion(context: Context, period: Month, version: number): Screen | Load {
  const { state, view } = context;
  const say = words[state.language];
  const versions = versionsOf(context, period);
  if ('load' in versions) return versions;
  const asked = versions.answer.find((one) => one.version === version);
  const before = countsWithout(versions.answer, version);
  const text = [
    say.withdrawThis(monthIn(context, period), version),
    ...showValues(view.elements, asked?.values ?? {}, state.language),
    '',
    before ? say.thenCounts(before.version) : say.thenNothing(monthIn(context, period)),
    say.keptAsDraft,
  ];
  return {
    text: text.join('\n'),
    buttons: [
      [
        { label: say.confirmWithdraw, action: 'confirm' },
        { label: say.keepSent, action: 'keep' },
      ],
    ],
  };
}

function takeBack(context: Context, period: Month, version: number): Turn | Load {
  const { state, view } = context;
  const { organisation } = view;
  const say = words[state.language];
  const month = monthIn(context, period);
  const sent = sentFor(view, period);
  const why = whyNot(context, period, sent);
  if (why !== undefined || !sent || !organisation)
    return { state: go(state, { screen: 'menu' }), notice: why ?? '' };
  // Somebody sent another version meanwhile: it is shown, and asked about anew.
  if (sent.version !== version)
    return { ...openWithdraw(context, period), notice: say.overtakenWithdraw(month, version, sent.version) };
  const versions = versionsOf(context, period);
  if ('load' in versions) return versions;
  const before = countsWithout(versions.answer, version);
  // What was taken back can be mended and sent again.
  const draft = draftFor(state, view, period);
  const changes = { ...sent.values, ...draft.changes };
  return {
    state: go(keepDraft(state, view, period, { basedOn: before?.version ?? 0, changes }), { screen: 'menu' }),
    notice: [
      say.withdrawn(month, receiptNumber(organisation.id, period, version)),
      before ? say.nowCounts(before.version) : say.nowNothing(month),
      say.inDraft,
    ].join('\n'),
    commands: [{ kind: 'withdraw', organisation: organisation.id, period, version, from: sent.state }],
  };
}

function versionsOf({ view }: Context, period: Month) {
  const organisation = view.organisation?.id ?? '';
  return lookUp(view, { kind: 'monthVersions', organisation, period });
}

function countsWithout(versions: readonly Submission[], version: number): Submission | undefined {
  return versions.findLast((one) => one.version !== version && counts(one.state));
}
