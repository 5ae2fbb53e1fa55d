import { hears } from '../../hears';
import type { Button } from '../../reply';
import { go, type Flow } from '../../turn';
import { writtenReason } from '../../written-reason';
import { changeLines, nameOfTarget, withinMessage } from '../plan-lines';
import { words } from '../words';
import { drawCheck, takeCheck } from './check';
import { isInYear, takeOn } from './day';
import { drawIndicators, drawValue, takeIndicator, takeValue } from './indicator';
import { planFor, step, warnings, type At, type Step } from './standing';
import { takeTargets } from './targets';

const SPOKEN = {
  back: ['quay lai', 'lui', 'back'],
  cancel: ['thoi', 'huy', 'cancel'],
  next: ['tiep', 'xong', 'next', 'done'],
  choose: ['chon', 'chon chi tieu', 'choose'],
  confirm: ['dung', 'dong y', 'ghi', 'ghi ke hoach', 'ok', 'yes', 'confirm'],
};
const BEFORE: Readonly<Record<Step, Step | undefined>> = {
  targets: undefined,
  choose: 'targets',
  value: 'choose',
  on: 'targets',
  why: 'on',
  check: 'why',
};

/** A decision on a year's plan: targets as they are written, from when, why, and a read-back with old and new. */
export const planRevise: Flow<At> = {
  right: 'keepPlans',
  verbatim: true,
  draw(context, at) {
    const { language, planning } = context.state;
    const say = words[language];
    const out: Button[][] = [
      [
        { label: say.back, action: 'back' },
        { label: say.cancel, action: 'cancel' },
      ],
      [{ label: say.menu, action: 'menu' }],
    ];
    if (!planning) return { text: say.nothingYet, buttons: [[{ label: say.menu, action: 'menu' }]] };
    const found = planFor(context, planning);
    if ('load' in found) return found;
    const { plan, standing } = found;
    const head = say.revising(planning.year, planning.unit && (plan.names[planning.unit] ?? planning.unit));
    switch (at.step) {
      case 'targets':
        return {
          text: [
            head,
            '',
            ...(planning.targets.length === 0
              ? [say.nothingYet]
              : withinMessage(changeLines(planning, standing, plan, language), language)),
            ...warnings(planning, standing, plan, language).slice(0, 3),
            '',
            say.howToType,
          ].join('\n'),
          buttons: [
            ...(planning.targets.length > 0 ? [[{ label: say.next, action: 'next' }]] : []),
            [{ label: say.chooseIndicator, action: 'choose' }],
            ...planning.targets.slice(-3).map((target) => [
              {
                label: say.dropOne(nameOfTarget(target, plan, language)),
                action: `drop:${planning.targets.indexOf(target)}`,
              },
            ]),
            ...out,
          ],
        };
      case 'choose':
        return drawIndicators(context, at, planning, found, head, out);
      case 'value':
        return drawValue(context, at, planning, found, out);
      case 'on':
        return {
          text: say.askOn,
          buttons: [
            [
              ...(isInYear(context.view.today, planning) ? [{ label: say.today, action: 'today' }] : []),
              { label: say.yearStart(planning.year), action: 'yearStart' },
            ],
            ...out,
          ],
        };
      case 'why':
        return {
          text: say.askWhy,
          buttons: [
            ...(planning.basedOn === 0
              ? [[{ label: say.planOfYear(planning.year), action: 'planOfYear' }]]
              : []),
            ...out,
          ],
        };
      case 'check':
        return drawCheck(context, planning, found, out);
    }
  },

  take(context, at, input) {
    const { state } = context;
    const { planning } = state;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (!planning) return { state: go(state, { screen: 'menu' }) };
    const { year, unit } = planning;
    const overview = { screen: 'plans', year, ...(unit !== undefined && { unit }) } as const;
    if (action === 'cancel') return { state: { ...go(state, overview), planning: undefined } };
    if (action === 'back') {
      const before = BEFORE[at.step];
      return { state: before ? step(state, before) : go(state, overview) };
    }
    switch (at.step) {
      case 'targets':
        if (action === 'next' && planning.targets.length > 0) return { state: step(state, 'on') };
        if (action === 'choose') return { state: step(state, 'choose') };
        if (action?.startsWith('drop:')) {
          const kept = planning.targets.filter((_, at) => `drop:${at}` !== action);
          return { state: { ...state, planning: { ...planning, targets: kept } } };
        }
        return 'text' in input ? takeTargets(context, input.text) : { state };
      case 'choose':
        return takeIndicator(context, at, planning, input);
      case 'value':
        return takeValue(context, at, planning, input);
      case 'on':
        return takeOn(context, planning, action, input);
      case 'why': {
        const given = action === 'planOfYear' ? words[state.language].planOfYear(year) : undefined;
        const why = given ?? writtenReason(input);
        return why === undefined
          ? { state, notice: words[state.language].noReason }
          : { state: { ...step(state, 'check'), planning: { ...planning, why } } };
      }
      case 'check':
        return takeCheck(context, planning, action);
    }
  },
};
