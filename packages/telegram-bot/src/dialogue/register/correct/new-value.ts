import { lookUp, type Load } from '../../query';
import type { Button, Screen } from '../../reply';
import { go, type Input, type Turn } from '../../turn';
import { askForPlace, takePlace } from '../choose-place';
import type { OfOne } from '../one-organisation';
import type { Field } from '../places';
import { choiceButtons, readValue } from '../read-value';
import { words } from '../words';
import { shown, valueOf, type At } from './correction';

/** Asks what the record should say of a field. */
export function drawValue(context: OfOne, at: At, field: Field, out: Button[]): Screen | Load {
  const { sheet, state } = context;
  const say = words[state.language];
  const text = say.newValue(say.fields[field], shown(field, sheet, state.language));
  if (field === 'kind' || field === 'sector')
    return { text, buttons: [...choiceButtons(field, state.language), out] };
  return field === 'place'
    ? askForPlace(context, text, seeking(context, at), [out])
    : { text, buttons: [out] };
}

/** Takes what the record should say; nothing changes where it says so already. */
export function takeValue(context: OfOne, at: At, field: Field, input: Input): Turn | Load {
  const { state, sheet } = context;
  const { sought: _, ...rest } = at;
  const take = (value: string | number): Turn =>
    value === valueOf(field, sheet)
      ? { state, notice: words[state.language].same }
      : { state: go(state, { ...rest, value }) };
  if (field === 'place') {
    const taken = takePlace(context, seeking(context, at), input);
    if (!taken) return { state };
    if ('load' in taken) return taken;
    return 'chosen' in taken ? take(taken.chosen) : { state: go(state, { ...rest, ...taken }) };
  }
  const read = readValue(context, field, input);
  if (!read.ok) return { state, notice: read.notice };
  if (field !== 'name') return take(read.value);
  const refusal = whyNotCalled(context, String(read.value));
  if ('load' in refusal) return refusal;
  return refusal.notice === undefined ? take(read.value) : { state, notice: refusal.notice };
}

/** A place is looked for among those there were when it was founded. */
function seeking({ sheet, view }: OfOne, { sought, page }: At) {
  return { on: sheet.founded?.record.on ?? view.today, sought, page };
}

/** What the law has against a name beside those of the alliance; that it is like another is no hindrance here. */
function whyNotCalled({ view, state, sheet }: OfOne, name: string): { notice?: string } | Load {
  const say = words[state.language];
  const { kind, id, place } = sheet.organisation;
  const check = lookUp(view, {
    kind: 'nameCheck',
    name,
    ofKind: kind,
    on: view.today,
    place,
    except: id,
  });
  if ('load' in check) return check;
  const { validation } = check.answer;
  const problems = validation.ok ? validation.problems : [];
  const refused = problems.filter(({ code }) => code !== 'confusing');
  if (refused.length === 0) return {};
  const suggestion = refused.find((problem) => problem.suggestion !== undefined)?.suggestion;
  return {
    notice: [
      say.nameRefused,
      ...refused.map(({ message }) => `• ${message[state.language]}`),
      ...(suggestion === undefined ? [] : [say.nameSuggested(suggestion)]),
    ].join('\n'),
  };
}
