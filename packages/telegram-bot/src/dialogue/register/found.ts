import { hears } from '../hears';
import type { Load } from '../query';
import type { Button } from '../reply';
import type { DialogueState, Place } from '../state';
import { go, type Context, type Flow, type Input, type Turn } from '../turn';
import { drawPlaces, nameOfPlace, takePlace } from './choose-place';
import { checkFounding, foundingLines } from './founding';
import { foundingSteps, type Founding, type FoundingStep } from './places';
import {
  choiceButtons,
  readCount,
  readKind,
  readMoney,
  readName,
  readPastDay,
  readSector,
  type Read,
} from './read-value';
import { withoutUndefined } from './register-by-place';
import { words } from './words';

type At = Extract<Place, { screen: 'foundOrganisation' }>;

const SPOKEN = {
  back: ['quay lai', 'lui', 'back'],
  cancel: ['thoi', 'huy', 'cancel'],
  skip: ['bo qua', 'khong ro', 'chua ro', 'skip'],
  confirm: ['dung', 'dong y', 'ghi', 'ghi vao so', 'ok', 'yes', 'confirm'],
};
/** More names that are alike say nothing new. */
const PROBLEMS_TOLD = 4;
const SKIPPED: readonly FoundingStep[] = ['members', 'capital'];

/** A founding, one question at a time, with a read-back by the law of its day. */
export const foundOrganisation: Flow<At> = {
  right: 'keepRegister',
  verbatim: true,
  draw(context, at) {
    return at.step === 'check' ? drawCheck(context) : drawStep(context, at);
  },

  take(context, at, input) {
    const { state } = context;
    switch ('action' in input ? input.action : hears(input.text, SPOKEN)) {
      case 'back':
        return { state: at.alone ? to(state, 'check') : before(state, at.step) };
      case 'cancel':
        return {
          state: { ...go(state, { screen: 'register', page: 1 }), founding: undefined },
        };
      default:
        return at.step === 'check' ? takeCheck(context, input) : takeStep(context, at, input);
    }
  },
};

function drawStep(context: Context, at: At) {
  const { state, view } = context;
  const { language, founding: given = {} } = state;
  const say = words[language];
  const { step } = at;
  const out: Button[][] = [
    [
      ...(SKIPPED.includes(step) ? [{ label: say.skip, action: 'skip' }] : []),
      { label: say.back, action: 'back' },
    ],
    [
      { label: say.cancel, action: 'cancel' },
      { label: say.menu, action: 'menu' },
    ],
  ];
  const asked = at.alone ? say.steps[step] : `${say.foundingTitle}\n${say.steps[step]}`;
  if (step === 'place') {
    const drawn = drawPlaces(context, { on: given.on ?? view.today, sought: at.sought, page: at.page });
    if ('load' in drawn) return drawn;
    return { text: [asked, '', ...drawn.lines].join('\n'), buttons: [...drawn.buttons, ...out] };
  }
  if (step === 'kind' || step === 'sector')
    return { text: asked, buttons: [...choiceButtons(step, language), ...out] };
  if (step === 'on') return { text: asked, buttons: [[{ label: say.today, action: 'today' }], ...out] };
  if (step !== 'name' || given.name === undefined) return { text: asked, buttons: out };
  const check = checkFounding(context, given);
  if ('load' in check) return check;
  const named =
    check.refused.length === 0
      ? []
      : [`“${given.name}”`, say.nameRefused, ...bullets(check.refused.slice(0, PROBLEMS_TOLD))];
  const { suggestion } = check;
  return {
    text: [...named, ...(named.length > 0 ? [''] : []), asked].join('\n'),
    buttons: [
      ...(suggestion === undefined ? [] : [[{ label: say.useSuggested(suggestion), action: 'suggested' }]]),
      ...out,
    ],
  };
}

function takeStep(context: Context, at: At, input: Input): Turn | Load {
  const { state, view } = context;
  const { founding: given = {} } = state;
  const skipped = 'action' in input ? input.action === 'skip' : hears(input.text, SPOKEN) === 'skip';
  if (skipped && SKIPPED.includes(at.step)) return { state: after(state, at, given) };
  if (at.step === 'place') {
    const seeking = { on: given.on ?? view.today, sought: at.sought, page: at.page };
    const taken = takePlace(context, seeking, input);
    if (!taken) return { state };
    if ('load' in taken) return taken;
    if ('chosen' in taken) return { state: after(state, at, { ...given, place: taken.chosen }) };
    return { state: go(state, { ...at, sought: undefined, ...withoutUndefined(taken) }) };
  }
  if (at.step === 'name') return takeName(context, at, input);
  const read = readAnswer(context, at.step, input);
  if (!read.ok) return { state, notice: read.notice };
  return { state: after(state, at, { ...given, [at.step]: read.value }) };
}

function readAnswer(context: Context, step: FoundingStep, input: Input): Read<unknown> {
  switch (step) {
    case 'kind':
      return readKind(context, input);
    case 'sector':
      return readSector(context, input);
    case 'on':
      return readPastDay(context, input);
    case 'capital':
      return readMoney(context, input);
    default:
      return readCount(context, input);
  }
}

/** A name is judged at once; one that cannot be used stays to be mended. */
function takeName(context: Context, at: At, input: Input): Turn | Load {
  const { state } = context;
  const { founding: given = {} } = state;
  let wanted: Read<string>;
  if ('action' in input && input.action === 'suggested') {
    const check = checkFounding(context, given);
    if ('load' in check) return check;
    wanted = { ok: true, value: check.suggestion ?? given.name ?? '' };
  } else wanted = readName(context, input);
  if (!wanted.ok) return { state, notice: wanted.notice };
  const named = { ...given, name: wanted.value };
  const check = checkFounding(context, { ...named, place: undefined });
  if ('load' in check) return check;
  return check.refused.length > 0
    ? { state: { ...state, founding: named } }
    : { state: after(state, at, named) };
}

function drawCheck(context: Context) {
  const { language, founding: given = {} } = context.state;
  const say = words[language];
  const check = checkFounding(context, given);
  if ('load' in check) return check;
  const place = given.place === undefined ? undefined : nameOfPlace(context, given.place, given.on);
  if (place && 'load' in place) return place;
  const { missing, refused, doubts, fine, toCheck } = check;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...bullets(lines.slice(0, PROBLEMS_TOLD))];
  const open = missing.length === 0 && refused.length === 0;
  const change = (steps: readonly FoundingStep[]): Button[] =>
    steps.map((step) => ({
      label: step === 'place' ? say.place : say.fields[step as Exclude<FoundingStep, 'check'>],
      action: `change:${step}`,
    }));
  return {
    text: [
      say.foundingCheck,
      '',
      ...foundingLines(given, place?.name, language),
      ...(missing.length > 0
        ? [
            '',
            say.missing(
              change(missing)
                .map(({ label }) => label)
                .join(', '),
            ),
          ]
        : []),
      ...section(say.nameRefused, refused),
      ...section(say.lawAsks, doubts),
      ...section(say.lawFine, fine),
      ...section(say.nameToCheck, toCheck),
    ].join('\n'),
    buttons: [
      ...(open
        ? [[{ label: doubts.length > 0 ? say.confirmDoubted : say.confirmFounding, action: 'confirm' }]]
        : []),
      change(['name', 'kind', 'on']),
      change(['sector', 'place']),
      change(['members', 'capital']),
      [
        { label: say.back, action: 'back' },
        { label: say.cancel, action: 'cancel' },
      ],
      [{ label: say.menu, action: 'menu' }],
    ],
  };
}

function takeCheck(context: Context, input: Input): Turn | Load {
  const { state } = context;
  const { founding: given = {} } = state;
  const say = words[state.language];
  const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
  const step = foundingSteps.find((one) => action === `change:${one}`);
  if (step) return { state: to(state, step, true) };
  if (action !== 'confirm') return { state };
  const check = checkFounding(context, given);
  if ('load' in check) return check;
  const { kind, on, name, sector, place, members, capital } = given;
  if (check.refused.length > 0 || !kind || !on || !name || !sector || !place) return { state };
  const facts = {
    ...(members !== undefined && { officialMembers: members }),
    ...(capital !== undefined && { charterCapital: capital }),
  };
  const record = { id: check.id, name, kind, sector, place, facts };
  return {
    state: { ...go(state, { screen: 'registerDone', id: check.id }), founding: undefined },
    notice: say.founded(name),
    commands: [{ kind: 'foundOrganisation', record, on }],
  };
}

function to(state: DialogueState, step: FoundingStep, alone = false): DialogueState {
  return go(state, { screen: 'foundOrganisation', step, alone, page: 1 });
}

function after(state: DialogueState, at: At, given: Founding): DialogueState {
  const next = foundingSteps[foundingSteps.indexOf(at.step) + 1] ?? 'check';
  return { ...to(state, at.alone ? 'check' : next), founding: given };
}

/** The question before; before the first, the list, with what was typed kept. */
function before(state: DialogueState, step: FoundingStep): DialogueState {
  const earlier = foundingSteps[foundingSteps.indexOf(step) - 1];
  return earlier ? to(state, earlier) : go(state, { screen: 'register', page: 1 });
}

function bullets(lines: readonly string[]): string[] {
  return lines.map((line) => `• ${line}`);
}
