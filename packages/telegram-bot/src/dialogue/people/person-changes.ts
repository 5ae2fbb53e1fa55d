import { addDays } from '@hoptac/core/time';
import { hears } from '../hears';
import { endOfDay } from '../my-data/leave';
import { cleanName } from '../my-data/my-name';
import { placeNamed } from '../page';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import { roleKey } from '../role-key';
import { roleName, roleNames } from '../roles/role-name';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { codeNotice } from './code-notice';
import type { SeenPerson } from './queries';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;
const NEW_CHAT_FOR_DAYS = 14;

export const renamePerson: Flow<At<'renamePerson'>> = {
  right: 'keepPeople',
  verbatim: true,
  draw(context, { person }) {
    const { state } = context;
    const say = words[state.language];
    const one = seen(context, person);
    if ('load' in one) return one;
    return { text: say.askName(one.answer?.name ?? ''), buttons: backTo(context) };
  },
  take(context, { person }, input) {
    const { state } = context;
    const say = words[state.language];
    const one = seen(context, person);
    if ('load' in one) return one;
    if ('action' in input || !one.answer) return { state: go(state, { screen: 'person', person }) };
    const name = cleanName(input.text);
    if (name === undefined) return { state, notice: say.noName };
    return {
      state: go(state, { screen: 'peopleDone', person }),
      notice: say.renamed(name),
      commands: [{ kind: 'renamePerson', person, name, basedOn: one.answer.revision }],
    };
  },
};

export const takeRole: Flow<At<'takeRole'>> = {
  right: 'keepPeople',
  draw(context, { person }) {
    const { state } = context;
    const say = words[state.language];
    const one = seen(context, person);
    if ('load' in one) return one;
    const rows = (one.answer?.roles ?? []).map((held, index): Button[] => [
      { label: `${index + 1}. ${roleName(held, one.answer!.names, context)}`, action: `role:${index}` },
    ]);
    return { text: say.whichToTake(one.answer?.name ?? ''), buttons: [...rows, ...backTo(context)] };
  },
  take(context, { person }, input) {
    const { state } = context;
    const one = seen(context, person);
    if ('load' in one) return one;
    const roles = one.answer?.roles ?? [];
    if ('action' in input && input.action === 'back')
      return { state: go(state, { screen: 'person', person }) };
    const index =
      'action' in input
        ? Number(/^role:(\d+)$/.exec(input.action)?.[1] ?? Number.NaN)
        : placeNamed(input, roles.length);
    const held = index === undefined ? undefined : roles[index];
    if (!held) return { state, notice: words[state.language].chooseButton };
    return { state: go(state, { screen: 'personSure', person, what: 'take', role: roleKey(held) }) };
  },
};

const SPOKEN = { yes: ['dong y', 'co', 'chac', 'yes', 'ok'], back: ['khong', 'quay lai', 'no', 'back'] };

/** Asks once before something is taken from somebody. */
export const personSure: Flow<At<'personSure'>> = {
  right: 'keepPeople',
  draw(context, at) {
    const { state } = context;
    const say = words[state.language];
    const one = seen(context, at.person);
    if ('load' in one) return one;
    if (!one.answer) return { text: say.nobody, buttons: backTo(context) };
    const { name } = one.answer;
    const text = {
      take: say.takeSure(name, roleOf(context, one.answer, at.role)),
      detach: say.detachSure(name),
      forget: say.forgetSure(name),
    };
    return {
      text: text[at.what],
      buttons: [[{ label: say.sure[at.what], action: 'yes' }], ...backTo(context)],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const say = words[state.language];
    const { person } = at;
    const back = go(state, { screen: 'person', person });
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'back') return { state: back };
    if (action !== 'yes') return { state, notice: say.chooseButton };
    const one = seen(context, person);
    if ('load' in one) return one;
    if (!one.answer)
      return { state: go(state, { screen: 'people', search: '', page: 1 }), notice: say.nobody };
    const { revision: basedOn, isLastAdministrator, name } = one.answer;
    const takesAdministrator = at.what === 'forget' || at.role === 'administrator:';
    if (isLastAdministrator && takesAdministrator)
      return { state: back, notice: say.lastAdministrator(name) };
    // Whoever does this to themselves acts by “my data”, where they see what it means for them.
    if (person === view.person?.id && at.what !== 'take') return { state: back, notice: say.yourself };
    switch (at.what) {
      case 'take':
        return {
          state: go(state, { screen: 'peopleDone', person }),
          notice: say.taken(name, roleOf(context, one.answer, at.role)),
          commands: [{ kind: 'takeRole', person, basedOn, role: at.role ?? '' }],
        };
      case 'forget':
        return {
          state: go(state, { screen: 'peopleDone' }),
          notice: say.forgotten,
          commands: [{ kind: 'forgetPerson', person, basedOn }],
        };
      case 'detach':
        return detached(context, one.answer);
    }
  },
};

function detached(context: Context, one: SeenPerson): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const made = lookUp(view, { kind: 'newCodes', count: 1 });
  if ('load' in made) return made;
  const { code, codeHash } = made.answer[0]!;
  const until = addDays(view.today, NEW_CHAT_FOR_DAYS);
  const shown = codeNotice(context, code, `${one.name} (${roleNames(one.roles, one.names, context)})`, until);
  if ('load' in shown) return shown;
  return {
    state: go(state, { screen: 'peopleDone' }),
    ...shown,
    notice: `${say.detached(one.name)}\n\n${shown.notice}`,
    commands: [
      { kind: 'detachChat', person: one.id, basedOn: one.revision, codeHash, expiresAt: endOfDay(until) },
    ],
  };
}

function roleOf(context: Context, one: SeenPerson, key: string | undefined): string {
  const held = one.roles.find((role) => roleKey(role) === key);
  return held ? roleName(held, one.names, context) : '';
}

function seen({ view }: Context, person: string) {
  return lookUp(view, { kind: 'person', id: person });
}

function backTo({ state }: Context): Button[][] {
  return [[{ label: words[state.language].back, action: 'back' }]];
}
