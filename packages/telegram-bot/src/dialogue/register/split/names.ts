import type { CalendarDate } from '@hoptac/core/time';
import { lookUp, type Load } from '../../query';
import type { Button, Screen } from '../../reply';
import { go, type Context, type Input, type Turn } from '../../turn';
import { NAME_REFUSED } from '../found/founding';
import type { OfOne } from '../one-organisation';
import { readName } from '../read-value';
import type { At } from './can-split';
import { placeOn } from './new-ones';
import { FEWEST, type Split } from './split-law';
import { words } from './words';

const MOST = 8;

/** Asks for the names of the new ones, as long as there are more. */
export function drawNames({ state }: Context, { made }: At, type: Split, out: Button[]): Screen {
  const say = words[state.language];
  const listed = made.map(({ name }, index) => `${index + 1}. ${name}`);
  const enough = made.length >= FEWEST[type];
  return {
    text: [
      say.askNames[type],
      ...(made.length === 0 ? [] : ['', say.sofar, ...listed]),
      ...(enough ? ['', say.more] : []),
    ].join('\n'),
    buttons: [
      ...(enough ? [[{ label: say.enough, action: 'enough' }]] : []),
      ...made.map(({ name }, index) => [{ label: say.drop(name), action: `drop:${index}` }]),
      out,
    ],
  };
}

/** Takes names, a line each, as far as the law lets them be used; why not is told of the others. */
export function takeNames(
  context: OfOne,
  at: At,
  { type, on }: { type: Split; on: CalendarDate },
  input: Input,
  action: string | undefined,
): Turn | Load {
  const { state } = context;
  const say = words[state.language];
  if (action === 'enough') {
    const tooFew = type === 'divided' ? say.tooFew : say.tooFewSeparated;
    return at.made.length < FEWEST[type]
      ? { state, notice: tooFew }
      : { state: go(state, { ...at, named: true }) };
  }
  if (!('text' in input)) {
    const made = at.made.filter((_, index) => action !== `drop:${index}`);
    return { state: go(state, { ...at, made }) };
  }
  const made = [...at.made];
  const told: string[] = [];
  for (const text of input.text.split('\n').filter((line) => line.trim() !== '')) {
    if (made.length === MOST) {
      told.push(say.tooMany(MOST));
      break;
    }
    const read = readName(context, { text });
    if (read.ok && made.some(({ name }) => name === read.value)) continue;
    const taken = read.ok ? takeName(context, read.value, on, made) : { refused: [read.notice] };
    if ('load' in taken) return taken;
    if ('refused' in taken) told.push(...taken.refused);
    else made.push(taken);
  }
  return { state: go(state, { ...at, made }), ...(told.length > 0 && { notice: told.join('\n') }) };
}

function takeName(
  { view, state, sheet }: OfOne,
  name: string,
  on: CalendarDate,
  beside: At['made'],
): { id: string; name: string } | { refused: string[] } | Load {
  const say = words[state.language];
  const { kind } = sheet.organisation;
  const found = lookUp(view, {
    kind: 'nameCheck',
    name,
    ofKind: kind,
    on,
    place: placeOn(sheet, on),
    beside,
  });
  if ('load' in found) return found;
  const { id, validation } = found.answer;
  const refused = validation.ok ? validation.problems.filter(({ code }) => NAME_REFUSED.includes(code)) : [];
  if (refused.length === 0) return { id, name };
  const suggestion = refused.find((problem) => problem.suggestion !== undefined)?.suggestion;
  return {
    refused: [
      say.refused(name),
      ...refused.map(({ message }) => `• ${message[state.language]}`),
      ...(suggestion === undefined ? [] : [say.suggested(suggestion)]),
    ],
  };
}
