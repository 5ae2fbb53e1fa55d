import { hears } from '../hears';
import { lookUp } from '../query';
import { roleNames } from '../roles/role-name';
import type { Place } from '../state';
import { go, type Flow, type Turn } from '../turn';
import { CONSENT_TEXT, consentWords } from './consent-words';
import { joined } from './take-code';
import { words } from './words';

const SPOKEN = {
  agree: ['dong y', 'toi dong y', 'co', 'ok', 'yes', 'agree', 'i agree', 'duoc'],
  decline: ['khong dong y', 'khong', 'tu choi', 'no', 'decline', 'do not agree', 'disagree'],
};

/** Before anything is kept of somebody they are told what, what for and how to leave it, and say yes or no. */
export const consent: Flow<Extract<Place, { screen: 'consent' }>> = {
  draw({ state, view }, { again }) {
    const say = words[state.language];
    return {
      text: again ? say.consentAgain : consentWords[state.language](view.allianceName, view.today),
      buttons: [
        [
          { label: say.agree, action: 'agree' },
          { label: say.decline, action: 'decline' },
        ],
      ],
    };
  },

  take(context, { by }, input) {
    const { state, view } = context;
    const say = words[state.language];
    const answer = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (answer === 'decline')
      return {
        state: go(state, { screen: 'join' }),
        notice: say.declined,
        commands: [{ kind: 'declineConsent' }],
      };
    // Silence, or something else, is not a yes.
    if (answer !== 'agree')
      return { state: go(state, { screen: 'consent', by, again: true }), notice: say.yesOrNo };
    if ('codeHash' in by) {
      const invitation = lookUp(view, { kind: 'invitation', codeHash: by.codeHash });
      if ('load' in invitation) return invitation;
      return invitation.answer.ok
        ? joined(context, invitation.answer.found, CONSENT_TEXT)
        : backToTheDoor(context, invitation.answer.trouble);
    }
    const entered = lookUp(view, { kind: 'personEntered', person: by.person });
    if ('load' in entered) return entered;
    if (!entered.answer || entered.answer.roles.length === 0) return backToTheDoor(context, 'withdrawn');
    const { name, roles, names } = entered.answer;
    return {
      state: go(state, { screen: 'menu' }),
      notice: `${say.welcome(name, roleNames(roles, names, context))}\n${say.first[roles[0]!.role]}`,
      commands: [{ kind: 'claimPerson', ...by, consentText: CONSENT_TEXT }],
    };
  },
};

/** What was good when the code came is so no more: somebody else was faster, or it was taken back. */
function backToTheDoor(
  { state }: { state: Parameters<typeof go>[0] },
  trouble: keyof (typeof words)['vi']['trouble'] | 'unknown',
): Turn {
  const say = words[state.language];
  return {
    state: go(state, { screen: 'join', asked: 'again' }),
    notice: say.trouble[trouble === 'unknown' ? 'withdrawn' : trouble],
  };
}
