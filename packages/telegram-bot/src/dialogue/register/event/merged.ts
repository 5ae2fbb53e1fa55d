import { drawChoices, soughtIn, takeChoice } from '../../choices';
import { lookUp, type Load } from '../../query';
import type { Button, Screen } from '../../reply';
import { go, type Context, type Input, type Turn } from '../../turn';
import type { OfOne } from '../one-organisation';
import type { Listed } from '../queries';
import { choicesOf } from '../register-list';
import { words } from '../words';
import { firstNames } from './described';
import type { At } from './steps';

/** Which ones merge into it: several are chosen, and pressed again left out. */
export function drawMerged(context: OfOne, at: At, name: string, out: Button[]): Screen | Load {
  const { state } = context;
  const say = words[state.language];
  const found = othersThan(context, at);
  if ('load' in found) return found;
  const { others } = found;
  const chosen = others.filter(({ id }) => at.merged.includes(id));
  const choices = choicesOf(others, state.language).map((choice) => ({
    ...choice,
    label: `${at.merged.includes(choice.id) ? '☑️ ' : ''}${choice.label}`,
  }));
  const fitting = soughtIn(choices, at.sought);
  const { lines, buttons } = drawChoices(fitting, at.page, state.language);
  return {
    text: [
      say.whichMerged(name),
      ...(chosen.length > 0 ? [say.chosen(firstNames(chosen))] : []),
      '',
      ...(fitting.length === 0 ? [say.none] : lines),
    ].join('\n'),
    buttons: [
      ...buttons,
      ...(at.sought === undefined ? [] : [[{ label: say.all, action: 'all' }]]),
      ...(chosen.length > 0 ? [[{ label: say.mergeNext, action: 'next' }]] : []),
      out,
    ],
  };
}

export function takeMerged(context: OfOne, at: At, input: Input, action: string | undefined): Turn | Load {
  const { state } = context;
  const { sought, ...rest } = at;
  if (action === 'next')
    return at.merged.length === 0
      ? { state, notice: words[state.language].chooseMerged }
      : { state: go(state, { ...rest, lawSeen: true, page: 1 }) };
  if (action === 'all') return { state: go(state, { ...rest, page: 1 }) };
  const found = othersThan(context, at);
  if ('load' in found) return found;
  const fitting = soughtIn(choicesOf(found.others, state.language), sought);
  const taken = takeChoice(fitting, at.page, input);
  if (!taken) return { state };
  if ('page' in taken) return { state: go(state, { ...at, page: Math.max(1, taken.page) }) };
  if ('sought' in taken) return { state: go(state, { ...rest, sought: taken.sought, page: 1 }) };
  return { state: go(state, withOrWithout(at, taken.chosen, found.others)) };
}

function withOrWithout(at: At, chosen: string, others: readonly Listed[]): At {
  if (at.merged.includes(chosen)) {
    const { [chosen]: _, ...seen } = at.seen;
    return { ...at, seen, merged: at.merged.filter((id) => id !== chosen) };
  }
  const events = others.find(({ id }) => id === chosen)?.events ?? 0;
  return { ...at, seen: { ...at.seen, [chosen]: events }, merged: [...at.merged, chosen] };
}

function othersThan({ view }: Context, at: At): { others: Listed[] } | Load {
  const found = lookUp(view, { kind: 'organisations', standing: 'operating' });
  return 'load' in found ? found : { others: found.answer.filter(({ id }) => id !== at.id) };
}
