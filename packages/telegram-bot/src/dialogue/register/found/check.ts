import { hears } from '../../hears';
import type { Load } from '../../query';
import type { Button, Screen } from '../../reply';
import { go, type Context, type Input, type Turn } from '../../turn';
import { nameOfPlace } from '../choose-place';
import { foundingSteps, type FoundingStep } from '../places';
import { words } from '../words';
import { bullets, checkFounding, foundingLines, PROBLEMS_TOLD } from './founding';
import { toStep } from './steps';

const CONFIRM = ['dung', 'dong y', 'ghi', 'ghi vao so', 'ok', 'yes', 'confirm'];

/** Reads everything back, with what the law of its day says. */
export function drawCheck(context: Context): Screen | Load {
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

/** Writes it where nothing is missing or refused, or changes one answer. */
export function takeCheck(context: Context, input: Input): Turn | Load {
  const { state } = context;
  const { founding: given = {} } = state;
  const say = words[state.language];
  const action = 'action' in input ? input.action : hears(input.text, { confirm: CONFIRM });
  const step = foundingSteps.find((one) => action === `change:${one}`);
  if (step) return { state: toStep(state, step, true) };
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
