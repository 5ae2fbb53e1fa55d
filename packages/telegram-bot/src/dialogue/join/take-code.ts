import { nameFrom } from '../my-data/my-name';
import { lookUp, type Load } from '../query';
import { roleKey } from '../role-key';
import { roleName, roleNames } from '../roles/role-name';
import { go, type Context, type Turn } from '../turn';
import { normaliseCode } from './invitation-code';
import type { CodeLock, FoundInvitation } from './queries';
import { words } from './words';

/** “mã mời của tôi là …” before the code itself. */
const CALLED_CODE =
  /^(?:(?:m[ãa](?: m[ờo]i)?|code)(?: c[ủu]a t[ôo]i)?(?: l[àa])?|my code is)(?:\s*:\s*|\s+)/i;

/** What a message carries as a code: `/start CODE` of a link, or the code by itself; empty for a greeting. */
export function codeCarried(text: string): string {
  const written = text
    .normalize('NFC')
    .replace(/^\s*\/start\b/i, '')
    .trim()
    .replace(CALLED_CODE, '');
  // One to four words of plain letters and digits, a digit among them: no sentence is taken for a guess.
  if (!/^[A-Za-z0-9]+(?:[ \-_.–]{1,3}[A-Za-z0-9]+){0,3}$/.test(written)) return '';
  // Nor are figures: whoever writes “doanh thu 350tr” before they are in is asked for the code, and has not guessed.
  if (/(?:^|[ \-_.–])\d+(?:tr|trieu|ty|k|nghin|dong)$/i.test(written)) return '';
  const code = normaliseCode(written);
  return /[0-9]/.test(code) && code.length >= 4 && code.length <= 24 ? code : '';
}

/** Whether what was written is a telephone number. Only a shared one is sure to be the person's own. */
export function looksLikePhone(text: string): boolean {
  return /^\s*\+?[\d\s.()-]{9,20}$/.test(text) && text.replaceAll(/\D/g, '').length >= 9;
}

/** Tries a code: a stranger is asked to agree first, somebody who is in takes the role at once. */
export function takeCode(context: Context, code: string, typed: string): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const lock = lookUp(view, { kind: 'codeLock' });
  if ('load' in lock) return lock;
  const locked = saidOf(lock.answer.now, context);
  if (locked !== undefined) return { state, notice: locked };
  const invitation = lookUp(view, { kind: 'invitation', code });
  if ('load' in invitation) return invitation;
  const { answer } = invitation;
  if (!answer.ok)
    return answer.trouble === 'unknown'
      ? {
          state,
          notice: [say.unknownCode(typed.slice(0, 64)), saidOf(lock.answer.afterWrong, context)]
            .filter(Boolean)
            .join('\n'),
          commands: [{ kind: 'noteGuess' }],
        }
      : { state, notice: say.trouble[answer.trouble] };
  const { found } = answer;
  if (!view.person) return { state: go(state, { screen: 'consent', by: { codeHash: found.codeHash } }) };
  if (view.person.roles.some((held) => roleKey(held) === roleKey(found.invited)))
    return {
      state: go(state, { screen: 'menu' }),
      notice: say.alreadyHeld(roleName(found.invited, found.names, context)),
    };
  return joined(context, found);
}

/** The turn in which somebody takes the role of an invitation, and acts in it from now on. */
export function joined(context: Context, found: FoundInvitation, consentText?: string): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const sender = nameFrom(context.sender);
  const { invited, codeHash, names } = found;
  const name = roleName(invited, names, context);
  const known =
    found.person === undefined ? undefined : lookUp(view, { kind: 'personEntered', person: found.person });
  if (known && 'load' in known) return known;
  const back = known?.answer;
  const welcome = back
    ? say.welcomeBack(back.name, roleNames(back.roles, back.names, context))
    : view.person
      ? say.roleAdded(name)
      : say.welcome(sender, name);
  return {
    state: { ...go(state, { screen: 'menu' }), actingAs: roleKey(invited) },
    notice: `${welcome}\n${say.first[invited.role]}`,
    commands: [
      {
        kind: 'join',
        codeHash,
        name: sender,
        invited,
        ...(found.person !== undefined && { person: found.person }),
        ...(consentText !== undefined && { consentText }),
      },
    ],
  };
}

/** How long one has to wait; undefined where a code may be tried. */
function saidOf({ minutes, untilTomorrow }: CodeLock, { state }: Context): string | undefined {
  const say = words[state.language];
  if (untilTomorrow) return say.lockedToday;
  return minutes === undefined ? undefined : say.lockedFor(minutes);
}
