import type { Role } from '@hoptac/adapters/store';
import { addDays } from '@hoptac/core/time';
import { hears } from '../hears';
import type { Invited } from '../join/commands';
import { endOfDay } from '../my-data/leave';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import { roleName } from '../roles/role-name';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { codeNotice } from './code-notice';
import type { Grant } from './places';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;
const ROLES: readonly Role[] = ['officer', 'member', 'reviewer', 'allianceOfficer', 'administrator'];
const SPOKEN: Readonly<Record<Role, readonly string[]>> = {
  officer: ['can bo', 'can bo htx', 'can bo hop tac xa', 'officer'],
  member: ['thanh vien', 'member'],
  reviewer: ['duyet', 'nguoi duyet', 'reviewer'],
  allianceOfficer: ['can bo lien minh', 'lien minh', 'alliance officer', 'alliance'],
  administrator: ['quan tri', 'administrator', 'admin'],
};
/** Whoever holds it holds it for the whole alliance. */
const ALLIANCE_WIDE = new Set<Role>(['allianceOfficer', 'administrator']);
const DAYS = [14, 7, 30];
const LONGEST_SEARCH = 60;

/** Which role is given. */
export const grantRole: Flow<At<'grantRole'>> = {
  right: 'keepPeople',
  draw({ state }, { grant }) {
    const say = words[state.language];
    return {
      text: say.whichRole[grant.kind],
      buttons: [
        ...ROLES.map((role, index): Button[] => [
          { label: `${index + 1}. ${say.roleLabel[role]}`, action: `role:${role}` },
        ]),
        [{ label: say.backToPeople, action: 'people' }],
      ],
    };
  },

  take(context, { grant }, input) {
    const { state } = context;
    const say = words[state.language];
    const index = placeNamed(input, ROLES.length);
    const role =
      'action' in input
        ? ROLES.find((one) => input.action === `role:${one}`)
        : index === undefined
          ? hears(input.text, SPOKEN)
          : ROLES[index];
    if (!role) return { state, notice: say.chooseButton };
    return ALLIANCE_WIDE.has(role)
      ? granted(context, grant, { role }, '')
      : { state: go(state, { screen: 'grantWhere', grant, role, search: '', page: 1 }) };
  },
};

/** For which cooperative, or for which place: found by a few words of its name. */
export const grantWhere: Flow<At<'grantWhere'>> = {
  right: 'keepPeople',
  verbatim: true,
  draw({ state, view }, { role, search, page }) {
    const say = words[state.language];
    const back = [{ label: say.backToPeople, action: 'people' }];
    const ask = role === 'reviewer' ? say.askPlace : say.askOrganisation;
    if (search === '' && role !== 'reviewer') return { text: ask, buttons: [back] };
    const found = lookUp(view, { kind: 'whereFor', role, search });
    if ('load' in found) return found;
    const { shown, first, turning } = pageOf(found.answer, page, state.language);
    if (shown.length === 0) return { text: `${say.noneFound(search)}\n${ask}`, buttons: [back] };
    return {
      text: search === '' ? ask : say.whichFound(search),
      buttons: [
        ...shown.map(({ name, within }, index): Button[] => [
          { label: label(first + index, name, within), action: `where:${first + index}` },
        ]),
        ...(turning.length > 0 ? [turning] : []),
        back,
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const found = lookUp(view, { kind: 'whereFor', role: at.role, search: at.search });
    if ('load' in found) return found;
    const index =
      'action' in input
        ? Number(/^where:(\d+)$/.exec(input.action)?.[1] ?? Number.NaN)
        : placeNamed(input, found.answer.length);
    const where = index === undefined ? undefined : found.answer[index];
    if (where)
      return granted(
        context,
        at.grant,
        { role: at.role, ...(at.role === 'reviewer' ? { place: where.id } : { organisation: where.id }) },
        where.name,
      );
    if ('action' in input) return { state, notice: words[state.language].chooseButton };
    return { state: go(state, { ...at, search: input.text.trim().slice(0, LONGEST_SEARCH), page: 1 }) };
  },
};

/** How long the invitation is good. */
export const inviteUntil: Flow<At<'inviteUntil'>> = {
  right: 'keepPeople',
  draw(context, at) {
    const { state } = context;
    const say = words[state.language];
    return {
      text: say.howLong(nameOf(context, at)),
      buttons: [
        DAYS.map((days) => ({ label: say.days(days), action: `days:${days}` })),
        [{ label: say.backToPeople, action: 'people' }],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const say = words[state.language];
    const asked =
      'action' in input
        ? /^days:(\d+)$/.exec(input.action)?.[1]
        : /^\s*(\d{1,2})\s*(?:ngày|ngay|days?)?\s*$/i.exec(input.text.normalize('NFC'))?.[1];
    const days = Number(asked ?? Number.NaN);
    if (!(days >= 1 && days <= 90)) return { state, notice: say.daysWrong };
    const until = addDays(view.today, days);
    const made = lookUp(view, { kind: 'newCodes', count: 1 });
    if ('load' in made) return made;
    const { code, codeHash } = made.answer[0]!;
    const shown = codeNotice(context, code, nameOf(context, at), until);
    if ('load' in shown) return shown;
    return {
      state: go(state, { screen: 'peopleDone' }),
      ...shown,
      commands: [{ kind: 'invite', codeHash, invited: invitedOf(at), expiresAt: endOfDay(until) }],
    };
  },
};

/** The role and where are known: what they were chosen for is done. */
function granted(context: Context, grant: Grant, given: Invited, name: string): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const where = given.organisation ?? given.place;
  const role = roleName(given, where === undefined ? {} : { [where]: name }, context);
  switch (grant.kind) {
    case 'invite':
      return { state: go(state, { screen: 'inviteUntil', ...given, name }) };
    case 'add':
      return {
        state: go(state, { screen: 'peopleDone' }),
        notice: say.added(grant.name, role),
        commands: [{ kind: 'addPerson', name: grant.name, phoneHash: grant.phoneHash, given }],
      };
    case 'give': {
      const { person } = grant;
      const one = lookUp(view, { kind: 'person', id: person });
      if ('load' in one) return one;
      const { answer } = one;
      // Somebody else changed them meanwhile: what was seen is not what is.
      if (answer?.revision !== grant.basedOn)
        return { state: go(state, { screen: 'person', person }), notice: say.changedMeanwhile };
      if (
        answer.roles.some((held) => held.role === given.role && (held.organisation ?? held.place) === where)
      )
        return { state: go(state, { screen: 'person', person }), notice: say.hasAlready(answer.name, role) };
      return {
        state: go(state, { screen: 'peopleDone', person }),
        notice: say.given(answer.name, role),
        commands: [{ kind: 'giveRole', person, basedOn: grant.basedOn, given }],
      };
    }
  }
}

function invitedOf({ role, organisation, place }: At<'inviteUntil'>): Invited {
  return {
    role,
    ...(organisation !== undefined && { organisation }),
    ...(place !== undefined && { place }),
  };
}

function nameOf(context: Context, at: At<'inviteUntil'>): string {
  const where = at.organisation ?? at.place;
  return roleName(invitedOf(at), where === undefined ? {} : { [where]: at.name }, context);
}

/** A line of a list as a button, short enough to be read on one. */
export function label(index: number, name: string, within: string): string {
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const text = `${index + 1}. ${capital}${within === '' ? '' : ` – ${within}`}`;
  const signs = Array.from(text);
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : text;
}
