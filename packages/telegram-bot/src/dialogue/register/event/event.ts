import { go } from '../../turn';
import { writtenReason } from '../../written-reason';
import { askForPlace } from '../choose-place';
import { oneOrganisation } from '../one-organisation';
import { words } from '../words';
import { takeDay, takeNewPlace } from './answers';
import { drawCheck, takeCheck } from './check';
import { dissolutionLaw } from './dissolution-law';
import type { Noted } from './event-rules';
import { drawMerged, takeMerged } from './merged';
import { before, stepOf, type At } from './steps';

/** Notes that something happened to an organisation: the day, the reason, a read-back. */
export const registerEvent = oneOrganisation<At>({
  spoken: {
    next: ['xong', 'chon xong', 'done'],
    confirm: ['dung', 'dong y', 'ghi', 'ghi vao so', 'ok', 'yes', 'confirm'],
  },
  before,
  draw(context, at, out) {
    const { sheet, state, view } = context;
    const say = words[state.language];
    const { name } = sheet.organisation;
    switch (stepOf(at)) {
      case 'law':
        return {
          text: dissolutionLaw(sheet, view.today, state.language),
          buttons: [
            [{ label: say.propose, action: 'propose' }],
            [{ label: say.dissolvedNow, action: 'dissolved' }],
            out,
          ],
        };
      case 'merged':
        return drawMerged(context, at, name, out);
      case 'on':
        return {
          text: `${name}\n${say.eventOn[at.type as Noted]} ${say.eventDay}`,
          buttons: [[{ label: say.today, action: 'today' }], out],
        };
      case 'place':
        return askForPlace(context, say.newPlace, { on: at.on!, sought: at.sought, page: at.page }, [out]);
      case 'why':
        return { text: say.eventWhy, buttons: [out] };
      case 'check':
        return drawCheck(context, at, out);
    }
  },

  take(context, at, input, action) {
    const { state } = context;
    const say = words[state.language];
    switch (stepOf(at)) {
      case 'law':
        if (action !== 'propose' && action !== 'dissolved')
          return { state, ...('text' in input && { notice: say.chooseOne }) };
        return {
          state: go(state, {
            ...at,
            type: action === 'propose' ? 'dissolutionProposed' : 'dissolved',
            lawSeen: true,
          }),
        };
      case 'merged':
        return takeMerged(context, at, input, action);
      case 'on':
        return takeDay(context, at, input);
      case 'place':
        return takeNewPlace(context, at, input);
      case 'why': {
        const why = writtenReason(input);
        return why === undefined ? { state, notice: say.noReason } : { state: go(state, { ...at, why }) };
      }
      case 'check':
        return takeCheck(context, at, action);
    }
  },
});
