import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp } from '../query';
import type { Button } from '../reply';
import { roleNames } from '../roles/role-name';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { label } from './grant';
import { words } from './words';

const LONGEST_SEARCH = 60;

/** Everybody of the alliance, by name; what is written searches. */
export const people: Flow<Extract<Place, { screen: 'people' }>> = {
  right: 'keepPeople',
  searches: true,
  draw(context, { search, page }) {
    const { state, view } = context;
    const say = words[state.language];
    const found = lookUp(view, { kind: 'people', search });
    if ('load' in found) return found;
    const { people, names } = found.answer;
    const { shown, first, turning } = pageOf(people, page, state.language);
    const lines = shown.map(
      (one, index) =>
        `${first + index + 1}. ${one.name}${one.hasChat ? '' : say.notJoined} – ${roleNames(one.roles, names, context) || say.noRole}`,
    );
    const title = search === '' ? say.peopleTitle(people.length) : say.peopleFound(search, people.length);
    const rows = shown.map((one, index): Button[] => [
      { label: label(first + index, one.name, ''), action: `person:${first + index}` },
    ]);
    return {
      text: [title, ...lines, '', say.peopleHow].join('\n'),
      buttons: [
        ...rows,
        ...(turning.length > 0 ? [turning] : []),
        ...(search === '' ? [] : [[{ label: say.everybody, action: 'people' }]]),
        [
          { label: say.invite, action: 'invite' },
          { label: say.addPerson, action: 'addPerson' },
        ],
        [
          { label: say.openInvitations, action: 'openInvitations' },
          { label: say.inviteMany, action: 'inviteMany' },
        ],
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take({ state, view }, at, input) {
    const say = words[state.language];
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const found = lookUp(view, { kind: 'people', search: at.search });
    if ('load' in found) return found;
    const { people } = found.answer;
    const index =
      'action' in input
        ? Number(/^person:(\d+)$/.exec(input.action)?.[1] ?? Number.NaN)
        : placeNamed(input, people.length);
    const person = index === undefined ? undefined : people[index];
    if (person) return { state: go(state, { screen: 'person', person: person.id }) };
    if ('action' in input) return { state, notice: say.chooseButton };
    return {
      state: go(state, { screen: 'people', search: input.text.trim().slice(0, LONGEST_SEARCH), page: 1 }),
    };
  },
};
