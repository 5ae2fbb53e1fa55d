import { formatPeriod } from '@hoptac/core/time';
import type { Button } from '../reply';
import { draftMonths } from '../submit/draft';
import { go, type Flow } from '../turn';
import { words } from './words';

/** Where every way back leads: the things one can do, drafts first. */
export const menu: Flow<{ screen: 'menu' }> = {
  draw({ state, view }) {
    const say = words[state.language];
    const resume = draftMonths(state, view).map((month): Button[] => [
      { label: say.resume(formatPeriod(month, { language: state.language })), action: `resume:${month}` },
    ]);
    const officer = view.person?.role === 'officer';
    const own: Button[][] = [
      ...(officer ? [[{ label: say.submit, action: 'submit' }]] : []),
      ...(view.person?.organisation === undefined ? [] : [[{ label: say.status, action: 'status' }]]),
    ];
    const all: Button[][] = [
      [{ label: say.planBoard, action: 'planBoard' }],
      [
        { label: say.law, action: 'law' },
        { label: say.help, action: 'help' },
      ],
    ];
    return { text: officer ? say.question : say.questionReader, buttons: [...resume, ...own, ...all] };
  },
  take({ state }) {
    return { state, notice: words[state.language].notUnderstood };
  },
};

export const help: Flow<{ screen: 'help' }> = {
  draw({ state }) {
    const say = words[state.language];
    return { text: say.helpText, buttons: [[{ label: say.back, action: 'menu' }]] };
  },
  take({ state }) {
    return { state: go(state, { screen: 'menu' }), notice: words[state.language].notUnderstood };
  },
};
