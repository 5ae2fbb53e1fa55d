import { validateMonth, type MonthProblem } from '@hoptac/core/indicators';
import type { Month } from '@hoptac/core/time';
import type { Button, Screen } from '../reply';
import type { Place } from '../state';
import type { Command } from '../command';
import { go, type Context, type Flow, type Turn } from '../turn';
import {
  draftFor,
  dropDraft,
  keepDraft,
  missingElements,
  monthIn,
  sentFor,
  valuesOf,
  withChanges,
} from './draft';
import { hears } from '../hears';
import { openTypedMonth } from './open-month';
import { showValue, showValues } from './show-value';
import { takeReport } from './take-report';
import { words } from './words';

type Review = Extract<Place, { screen: 'review' }>;

/** Before the number of the doubt whose suggestion is taken. */
const MEND = 'mend:';

const SPOKEN = {
  confirm: [
    'gui',
    'gui di',
    'dung',
    'dung roi',
    'dung vay',
    'ok',
    'oke',
    'dong y',
    'xac nhan',
    'co',
    'vang',
    'chuan',
    'send',
    'yes',
    'confirm',
  ],
  edit: [
    'sua',
    'sai',
    'sai roi',
    'chua dung',
    'khong',
    'ko',
    'khong dung',
    'nham',
    'nham roi',
    'no',
    'change',
    'edit',
  ],
  fill: ['nhap tiep', 'tiep', 'them', 'fill', 'more'],
  discard: ['bo', 'huy', 'xoa', 'discard'],
  changeMonth: ['doi thang', 'nham thang'],
};

/** Reads back exactly what was understood, and sends it when confirmed. */
export const review: Flow<Review> = {
  right: 'submit',
  draw(context, { period }) {
    return drawReview(context, period);
  },

  take(context, { period }, input) {
    const { state, view } = context;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    const draft = draftFor(state, view, period);
    const missing = missingElements(context, period)[0];
    if (action?.startsWith(MEND)) return mend(context, period, Number(action.slice(MEND.length)));
    switch (action) {
      case 'confirm':
        return confirm(context, period);
      case 'edit':
        return { state: go(state, { screen: 'chooseElement', period }) };
      case 'fill':
        return missing === undefined
          ? { state }
          : {
              state: go(keepDraft(state, view, period, draft), {
                screen: 'ask',
                period,
                element: missing,
                guided: true,
              }),
            };
      case 'changeMonth':
        return { state: go(state, { screen: 'chooseMonth', moving: period }) };
      case 'discard':
        return {
          state: go(dropDraft(state, view, period), { screen: 'menu' }),
          notice: words[state.language].discarded(monthIn(context, period)),
        };
      default:
        return typed(context, 'text' in input ? input.text : '', period);
    }
  },
};

/** The problems of a month as it would be sent, beside the months that were sent before it. */
function judge({ state, view }: Context, period: Month): MonthProblem[] {
  const values = valuesOf(view, period, draftFor(state, view, period));
  return validateMonth(values, view.elements, { month: period, history: view.submissions });
}

/** Takes what was probably meant, because the sender said so. */
function mend(context: Context, period: Month, index: number): Turn {
  const { state, view } = context;
  const suggestion = judge(context, period)[index]?.suggestion;
  return { state: suggestion ? withChanges(state, view, period, suggestion) : state };
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

/** A month by itself says that the figures are of that month; anything else is figures. */
function typed(context: Context, text: string, period: Month): Turn {
  return openTypedMonth(context, text, period) ?? takeReport(context, text, period);
}

function drawReview(context: Context, period: Month): Screen {
  const { state, view } = context;
  const say = words[state.language];
  const draft = draftFor(state, view, period);
  const sent = sentFor(view, period);
  const values = valuesOf(view, period, draft);
  const month = monthIn(context, period);
  const lines = showValues(view.elements, values, state.language, (element) => {
    const before = sent?.values[element.code];
    const changed =
      sent && draft.changes[element.code] !== undefined && draft.changes[element.code] !== before;
    return changed && before !== undefined ? `; ${say.was(showValue(element, before, state.language))}` : '';
  });
  const missing = missingElements(context, period);
  const names = missing.map(
    (code) => view.elements.find((element) => element.code === code)!.name[state.language],
  );
  const problems = judge(context, period);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const doubted = problems.length > 0 && errors.length === 0;
  const closing =
    errors.length > 0
      ? [say.mustMend, ...errors.map(({ message }) => `⚠️ ${message[state.language]}`)]
      : doubted
        ? [
            say.pleaseCheck,
            ...problems.map(({ message }) => `❓ ${message[state.language]}`),
            '',
            say.askDoubted,
          ]
        : [say.askConfirm];
  const text = [
    sent ? say.correcting(month, sent.version) : say.readBack(month, view.organisation?.name ?? ''),
    ...(lines.length > 0 ? lines : [say.nothingYet]),
    ...(missing.length > 0 && lines.length > 0 ? [say.missing(names.join(', '))] : []),
    '',
    ...closing,
  ];
  const buttons: Button[][] = [
    [
      ...(errors.length === 0 && lines.length > 0
        ? [{ label: doubted ? say.confirmDoubted : say.confirm, action: 'confirm' }]
        : []),
      { label: say.edit, action: 'edit' },
    ],
    ...(doubted ? mendButtons(context, problems) : []),
    ...(missing.length > 0 ? [[{ label: say.fill, action: 'fill' }]] : []),
    [
      { label: say.changeMonth, action: 'changeMonth' },
      { label: say.discard, action: 'discard' },
    ],
    [{ label: say.menu, action: 'menu' }],
  ];
  return { text: text.join('\n'), buttons };
}

function confirm(context: Context, period: Month): Turn {
  const { state, view } = context;
  const say = words[state.language];
  const draft = draftFor(state, view, period);
  const sent = sentFor(view, period);
  if (draft.basedOn !== (sent?.version ?? 0)) {
    const rebased = keepDraft(state, view, period, { ...draft, basedOn: sent?.version ?? 0 });
    return { state: rebased, notice: say.overtaken(monthIn(context, period)) };
  }
  const isNew = Object.entries(draft.changes).some(([element, value]) => sent?.values[element] !== value);
  if (!isNew) return { state, notice: say.nothingToSend };
  // What cannot be is on the screen already; there is no way to send it.
  if (judge(context, period).some(({ severity }) => severity === 'error')) return { state };
  const changesSent = Object.entries(draft.changes).some(([element, value]) => {
    const before = sent?.values[element];
    return before !== undefined && before !== value;
  });
  return changesSent ? { state: go(state, { screen: 'reason', period }) } : send(context, period);
}

/** Writes the draft as the month's next version. */
export function send(context: Context, period: Month, reason?: string): Turn {
  const { state, view } = context;
  const { organisation } = view;
  const say = words[state.language];
  if (!organisation) return { state: go(state, { screen: 'menu' }) };
  const draft = draftFor(state, view, period);
  const version = draft.basedOn + 1;
  const month = monthIn(context, period);
  const command: Command = {
    kind: 'submit',
    organisation: organisation.id,
    period,
    values: valuesOf(view, period, draft),
    basedOn: draft.basedOn,
    ...(reason !== undefined && { reason }),
  };
  return {
    state: go(dropDraft(state, view, period), { screen: 'menu' }),
    notice: [
      version === 1 ? say.receipt(month, organisation.name) : say.receiptCorrected(month, version),
      say.receiptNumber(`${organisation.id}/${period}/${version}`),
    ].join('\n'),
    commands: [command],
  };
}
