import { may, type Right } from '../rights';
import { go, type Context, type Flow } from '../turn';
import { words } from './words';

/** What one can write, as far as it is for them: by the right it asks for, the daily things first. */
const PARTS: readonly {
  part: keyof (typeof words)['vi']['helpFor'];
  right?: Right;
  ofPage?: true;
}[] = [
  { part: 'figures', right: 'submit' },
  { part: 'own', right: 'readOwn' },
  { part: 'review', right: 'review' },
  { part: 'alliance', right: 'keepRegister' },
  { part: 'announce', right: 'announce' },
  { part: 'page', right: 'openPage', ofPage: true },
  { part: 'people', right: 'keepPeople' },
  { part: 'everybody' },
];

export const help: Flow<{ screen: 'help' }> = {
  draw(context) {
    const say = words[context.state.language];
    return { text: helpText(context), buttons: [[{ label: say.back, action: 'menu' }]] };
  },
  take({ state }) {
    return { state: go(state, { screen: 'menu' }), notice: words[state.language].notUnderstood };
  },
};

function helpText({ state, view: { person, hasPage } }: Context): string {
  const say = words[state.language];
  const parts = PARTS.filter(({ right, ofPage }) => may(person, right) && (!ofPage || hasPage)).flatMap(
    ({ part }) => say.helpFor[part],
  );
  return [
    ...(may(person, 'submit') ? [say.helpFigures, ''] : []),
    say.helpCommands,
    ...parts,
    ...(may(person, 'submit') ? ['', say.helpCorrect] : []),
  ].join('\n');
}
