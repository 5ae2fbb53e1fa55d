import { addDays, formatDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { endOfDay } from '../my-data/leave';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp } from '../query';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { label } from './grant';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;
const DAYS = 30;

/** Invitations for the cooperatives of a whole place: which one. */
export const bulkPlace: Flow<At<'bulkPlace'>> = {
  right: 'keepPeople',
  searches: true,
  draw({ state, view }, { search, page }) {
    const say = words[state.language];
    const found = lookUp(view, { kind: 'whereFor', role: 'reviewer', search });
    if ('load' in found) return found;
    const { shown, first, turning } = pageOf(found.answer, page, state.language);
    return {
      text: shown.length === 0 ? say.noneFound(search) : say.bulkPlace,
      buttons: [
        ...shown.map(({ name, within }, index): Button[] => [
          { label: label(first + index, name, within), action: `where:${first + index}` },
        ]),
        ...(turning.length > 0 ? [turning] : []),
        [{ label: say.backToPeople, action: 'people' }],
      ],
    };
  },

  take({ state, view }, at, input) {
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const found = lookUp(view, { kind: 'whereFor', role: 'reviewer', search: at.search });
    if ('load' in found) return found;
    const index =
      'action' in input
        ? Number(/^where:(\d+)$/.exec(input.action)?.[1] ?? Number.NaN)
        : placeNamed(input, found.answer.length);
    const where = index === undefined ? undefined : found.answer[index];
    if (where) return { state: go(state, { screen: 'bulkSure', place: where.id, name: where.name }) };
    if ('action' in input) return { state, notice: words[state.language].chooseButton };
    return { state: go(state, { ...at, search: input.text.trim().slice(0, 60), page: 1 }) };
  },
};

const SPOKEN = { yes: ['tao', 'dong y', 'co', 'ok', 'yes'] };

/** How many there are, and the file with a code for each. */
export const bulkSure: Flow<At<'bulkSure'>> = {
  right: 'keepPeople',
  draw({ state, view }, { place, name }) {
    const say = words[state.language];
    const found = lookUp(view, { kind: 'withoutOfficer', place });
    if ('load' in found) return found;
    const { length } = found.answer;
    const back = [{ label: say.back, action: 'inviteMany' }];
    return length === 0
      ? { text: say.bulkNone(name), buttons: [back] }
      : {
          text: say.bulkSure(name, length, formatDate(addDays(view.today, DAYS))),
          buttons: [[{ label: say.bulkMake(length), action: 'make' }], back],
        };
  },

  take({ state, view }, { place }, input) {
    const say = words[state.language];
    const wants = 'action' in input ? input.action === 'make' : hears(input.text, SPOKEN) !== undefined;
    if (!wants) return { state, notice: say.chooseButton };
    const until = addDays(view.today, DAYS);
    const made = lookUp(view, { kind: 'codeFile', place, until, language: state.language });
    if ('load' in made) return made;
    const { file, invitations } = made.answer;
    if (invitations.length === 0) return { state };
    return {
      state: go(state, { screen: 'peopleDone' }),
      notice: say.bulkMade(invitations.length),
      file,
      secret: true,
      commands: [{ kind: 'inviteMany', place, invitations, expiresAt: endOfDay(until) }],
    };
  },
};
