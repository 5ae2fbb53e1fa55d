import { writtenReason } from '../../written-reason';
import type { DialogueState, Place } from '../../state';
import { go, type Turn } from '../../turn';
import { whyNotOn } from '../event/event-rules';
import { oneOrganisation } from '../one-organisation';
import type { OrganisationSheet } from '../queries';
import { readPastDay } from '../read-value';
import { standingWords } from '../standing-words';
import { canSplit, type At } from './can-split';
import { drawCheck, takeCheck } from './check';
import { drawNames, takeNames } from './names';
import { words } from './words';

const TYPES = ['divided', 'separated'] as const;

/** A cooperative or union that becomes several, or lets new ones come out of it: how, when, which new ones, why, a read-back. */
export const splitOrganisation = oneOrganisation<At>({
  spoken: {
    divided: ['chia', 'division', 'divide'],
    separated: ['tach', 'separation', 'separate'],
    enough: ['xong', 'du', 'du roi', 'done', 'that is all'],
    confirm: ['dung', 'dong y', 'ghi', 'ghi vao so', 'ok', 'yes', 'confirm'],
  },
  before,
  draw(context, at, out) {
    const { sheet, state } = context;
    const say = words[state.language];
    if (at.type === undefined)
      return {
        text: [say.which(sheet.organisation.name), say.means.divided, say.means.separated].join('\n'),
        buttons: [TYPES.map((type) => ({ label: say.types[type], action: type })), out],
      };
    if (at.on === undefined)
      return {
        text: `${say.askOn[at.type]} ${say.day}`,
        buttons: [[{ label: say.today, action: 'today' }], out],
      };
    if (!at.named) return drawNames(context, at, at.type, out);
    return at.why === undefined
      ? { text: say.askWhy, buttons: [out] }
      : drawCheck(context, at, { type: at.type, on: at.on, why: at.why }, out);
  },

  take(context, at, input, action) {
    const { sheet, state } = context;
    const say = words[state.language];
    if (at.type === undefined) {
      const type = TYPES.find((one) => one === action);
      return type
        ? { state: go(state, { ...at, type }) }
        : { state, ...('text' in input && { notice: say.chooseOne }) };
    }
    if (at.on === undefined) {
      const read = readPastDay(context, input);
      if (!read.ok) return { state, notice: read.notice };
      const why = whyNotOn(read.value, sheet, state.language);
      return why === undefined ? { state: go(state, { ...at, on: read.value }) } : { state, notice: why };
    }
    if (!at.named) return takeNames(context, at, { type: at.type, on: at.on }, input, action);
    if (at.why !== undefined)
      return takeCheck(context, at, { type: at.type, on: at.on, why: at.why }, action);
    const why = writtenReason(input);
    return why === undefined ? { state, notice: say.noReason } : { state: go(state, { ...at, why }) };
  },
});

/** Begins it, where it stands so that it can be. */
export function startSplit({ state }: { state: DialogueState }, sheet: OrganisationSheet): Turn {
  if (canSplit(sheet))
    return {
      state: go(state, {
        screen: 'splitOrganisation',
        id: sheet.organisation.id,
        seen: sheet.ownEvents,
        made: [],
        named: false,
      }),
    };
  const standing = standingWords[sheet.standing ?? 'unknown'][state.language];
  return { state, notice: words[state.language].notPossible(standing) };
}

function before({ why, on, type, ...at }: At): Place {
  if (why !== undefined) return { ...at, ...(type && { type }), ...(on && { on }) };
  if (at.named) return { ...at, named: false, ...(type && { type }), ...(on && { on }) };
  if (on !== undefined) return { ...at, ...(type && { type }) };
  return type === undefined ? { screen: 'organisation', id: at.id } : at;
}
