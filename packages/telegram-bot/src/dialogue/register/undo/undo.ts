import { drawChoices, takeChoice, type Choice } from '../../choices';
import type { Load } from '../../query';
import type { Button, Screen } from '../../reply';
import type { Language, Place } from '../../state';
import { go, type Turn } from '../../turn';
import { writtenReason } from '../../written-reason';
import { oneOrganisation, type OfOne } from '../one-organisation';
import { eventLine } from '../organisation-history';
import type { OrganisationSheet } from '../queries';
import { standingWords } from '../standing-words';
import { standingWithout, undoable, type Undoable } from './undoable';
import { words } from './words';

type At = Extract<Place, { screen: 'undoEvent' }>;

/** Undoes what was noted by mistake: which event, why, a read-back. What was written stays in the history. */
export const undoEvent = oneOrganisation<At>({
  spoken: { confirm: ['dung', 'dong y', 'huy', 'huy viec nay', 'ok', 'yes', 'confirm', 'undo'] },
  before({ id, event, why }) {
    if (why !== undefined && event !== undefined) return { screen: 'undoEvent', id, event, page: 1 };
    return event === undefined
      ? { screen: 'organisationHistory', id, page: 1 }
      : { screen: 'undoEvent', id, page: 1 };
  },
  draw(context, at, out) {
    const { sheet, state } = context;
    const say = words[state.language];
    const { name } = sheet.organisation;
    if (at.event === undefined) {
      const choices = choicesOf(sheet, state.language);
      const { lines, buttons } = drawChoices(choices, at.page, state.language);
      const question = choices.length === 0 ? say.nothing(name) : say.which(name);
      return {
        text: [question, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n'),
        buttons: [...buttons, out],
      };
    }
    const chosen = undoable(sheet).find(({ id }) => id === at.event);
    if (!chosen) return { text: say.undoneMeanwhile, buttons: [out] };
    return at.why === undefined
      ? {
          text: say.askWhy,
          buttons: [
            [
              { label: say.wrongOne, action: 'wrongOne' },
              { label: say.wrongDay, action: 'wrongDay' },
            ],
            out,
          ],
        }
      : drawCheck(context, at, chosen, out);
  },

  take(context, at, input, action) {
    const { sheet, state } = context;
    const say = words[state.language];
    if (at.event === undefined) {
      const taken = takeChoice(choicesOf(sheet, state.language), at.page, input);
      if (!taken) return { state };
      if ('page' in taken) return { state: go(state, { ...at, page: Math.max(1, taken.page) }) };
      return 'chosen' in taken
        ? { state: go(state, { ...at, event: taken.chosen, page: 1 }) }
        : { state, notice: say.chooseOne };
    }
    const chosen = undoable(sheet).find(({ id }) => id === at.event);
    if (!chosen) return { state };
    if (at.why !== undefined) return takeCheck(context, at, chosen, action);
    const why = action === 'wrongOne' || action === 'wrongDay' ? say[action] : writtenReason(input);
    return why === undefined
      ? { state, notice: say.noReason }
      : { state: go(state, { ...at, basedOn: versionsOf(chosen), why }) };
  },
});

function drawCheck({ sheet, state, view }: OfOne, at: At, chosen: Undoable, out: Button[]): Screen | Load {
  const { language } = state;
  const say = words[language];
  const after = standingWithout(sheet, chosen, view.today);
  const made = chosen.events.some(({ record }) => record.type === 'divided' || record.type === 'separated');
  return {
    text: [
      say.check(sheet.organisation.name),
      '',
      ...chosen.events.map(({ record }) => eventLine(record, sheet, language)),
      say.why(at.why ?? ''),
      '',
      ...(isOwn(sheet, chosen) ? [say.standing(standingWords[after ?? 'unknown'][language])] : []),
      ...(after === undefined && isOwn(sheet, chosen) ? [say.notCounted] : []),
      ...(made ? [say.newOnesStay] : []),
      say.kept,
    ].join('\n'),
    buttons: [[{ label: say.confirm, action: 'confirm' }], out],
  };
}

function takeCheck({ sheet, state }: OfOne, at: At, chosen: Undoable, action: string | undefined): Turn {
  const say = words[state.language];
  if (action !== 'confirm') return { state };
  // Somebody has put its day right meanwhile: that is shown before it is undone.
  if (at.basedOn !== versionsOf(chosen))
    return { state: go(state, { ...at, basedOn: versionsOf(chosen) }), notice: say.changedMeanwhile };
  return {
    state: go(state, { screen: 'registerDone', id: at.id }),
    notice: say.done(sheet.organisation.name),
    commands: [
      {
        kind: 'undoEvents',
        events: chosen.events.map(({ record: { id }, revision }) => ({ id, basedOn: revision })),
        why: at.why ?? '',
      },
    ],
  };
}

function choicesOf(sheet: OrganisationSheet, language: Language): Choice[] {
  return undoable(sheet).map(({ id, events }) => ({
    id,
    label: events.map(({ record }) => eventLine(record, sheet, language)).join('; '),
  }));
}

/** How many versions there were when it was seen. */
function versionsOf({ events }: Undoable): number {
  return events.reduce((sum, { revision }) => sum + revision, 0);
}

function isOwn({ organisation }: OrganisationSheet, { events }: Undoable): boolean {
  return events.every(({ record }) => record.organisation === organisation.id);
}
