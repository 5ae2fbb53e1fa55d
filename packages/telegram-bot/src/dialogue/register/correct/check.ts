import { formatDate, vietnamDate, type CalendarDate } from '@hoptac/core/time';
import { lookUp, type Load } from '../../query';
import type { Button, Screen } from '../../reply';
import { go, type Turn } from '../../turn';
import type { CorrectCommand } from '../commands';
import { changesOf } from '../field-words';
import type { OfOne } from '../one-organisation';
import { words } from '../words';
import { changeLines, corrected, type At } from './correction';

/** Reads the correction back; where somebody has written meanwhile, beside theirs. */
export function drawCheck(context: OfOne, at: At, out: Button[]): Screen | Load {
  const { sheet, state, view } = context;
  const say = words[state.language];
  const places = lookUp(view, { kind: 'placesOn', on: sheet.founded?.record.on ?? view.today });
  if ('load' in places) return places;
  const names = {
    ...sheet.names,
    ...Object.fromEntries(places.answer.map(({ code, name }) => [code, name])),
  };
  const mine = changeLines(at, sheet, names, state.language);
  const theirs = sheet.versions.at(-1);
  if (sheet.revision === at.basedOn || !theirs)
    return {
      text: [say.checkCorrection(sheet.organisation.name), '', ...mine, say.why(at.why ?? '')].join('\n'),
      buttons: [[{ label: say.confirmCorrection, action: 'confirm' }], out],
    };
  const before = sheet.versions[at.basedOn - 1] ?? theirs;
  const written = changesOf(before.record, theirs.record, names, state.language);
  return {
    text: [
      say.overtaken(theirs.byName, formatDate(vietnamDate(new Date(theirs.at)))),
      ...written.map(say.theirs),
      ...mine.map(say.yours),
    ].join('\n'),
    buttons: [
      [
        { label: say.keepMine, action: 'keepMine' },
        { label: say.keepTheirs, action: 'keepTheirs' },
      ],
      out,
    ],
  };
}

/** Writes it, or leaves it to who was quicker. */
export function takeCheck({ state, sheet }: OfOne, at: At, action: string | undefined): Turn {
  const say = words[state.language];
  const { id, name } = sheet.organisation;
  const overtaken = sheet.revision !== at.basedOn;
  if (overtaken && action === 'keepTheirs')
    return { state: go(state, { screen: 'organisation', id }), notice: say.keptTheirs };
  if (action !== (overtaken ? 'keepMine' : 'confirm')) return { state };
  return {
    state: go(state, { screen: 'registerDone', id }),
    notice: say.corrected(name),
    commands: [
      {
        kind: 'correctOrganisation',
        record: corrected(at, sheet),
        basedOn: sheet.revision,
        why: at.why ?? '',
        ...(at.field === 'on' && { founded: newFounding(at.value as CalendarDate, { sheet }) }),
      },
    ],
  };
}

function newFounding(
  on: CalendarDate,
  { sheet: { founded, organisation } }: Pick<OfOne, 'sheet'>,
): NonNullable<CorrectCommand['founded']> {
  const { id } = organisation;
  const event = founded?.record ?? { id: `founded-${id}`, type: 'founded' as const, organisation: id };
  return { event: { ...event, on }, basedOn: founded?.revision ?? 0 };
}
