import { lookUp } from '../query';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { normaliseCode } from './invitation-code';
import { words } from './words';

/** After so many wrong codes in one day a chat has to wait for the next. */
const WRONG_CODES_A_DAY = 5;

/** A stranger becomes somebody by a single-use invitation. */
export const join: Flow<Extract<Place, { screen: 'join' }>> = {
  draw({ state, view }, { wrongCodes }) {
    const say = words[state.language];
    return { text: wrongCodes > 0 ? say.askAgain : say.askCode(view.allianceName) };
  },

  take({ state, view, sender }, at, input) {
    const say = words[state.language];
    const typed = 'text' in input ? input.text.replace(/^\/start\b/i, '').trim() : '';
    const code = normaliseCode(typed);
    // A greeting is answered with the question, not with “wrong code”: a code has letters and digits.
    if (!/[0-9]/.test(code) || code.length < 4) return { state };
    const wrongToday = at.wrongOn === view.today ? at.wrongCodes : 0;
    if (wrongToday >= WRONG_CODES_A_DAY) return { state, notice: say.tooManyCodes };
    const invitation = lookUp(view, { kind: 'invitation', code });
    if ('load' in invitation) return invitation;
    const { found, usable, organisationName } = invitation.answer;
    if (!found || !usable) {
      const missed: Place = { screen: 'join', wrongCodes: wrongToday + 1, wrongOn: view.today };
      return { state: go(state, missed), notice: say.wrongCode(typed) };
    }
    const { role, organisation, place } = found;
    const notice =
      organisationName === undefined
        ? say.welcomeAlliance(sender, view.allianceName)
        : role === 'member'
          ? say.welcomeMember(sender, organisationName)
          : say.welcome(sender, organisationName);
    return {
      state: go(state, { screen: 'menu' }),
      notice,
      commands: [
        {
          kind: 'join',
          code,
          name: sender,
          role,
          ...(organisation !== undefined && { organisation }),
          ...(place !== undefined && { place }),
        },
      ],
    };
  },
};
