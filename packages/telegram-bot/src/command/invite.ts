import { openStore } from '@hoptac/adapters/command';
import type { Role, Transaction } from '@hoptac/adapters/store';
import { formatDate, vietnamDate } from '@hoptac/core/time';
import { invite, newInvitationCode, type Alliance } from '../engine';
import { configured } from './configured';
import { CommandRefused, type ExitCode, type Run } from './surroundings';
import { commandWords as words } from './words';

const ROLES: readonly Role[] = ['administrator', 'allianceOfficer', 'reviewer', 'officer', 'member'];
const USUAL_DAYS = 7;
const DAY_MS = 86_400_000;
/** Who invites where nobody is in yet. */
const OPERATOR = 'system:operator';

/** Makes an invitation, shows its code once, and notes that it was made. */
export async function runInvite(run: Run): Promise<ExitCode> {
  const { settings, alliance } = configured(run);
  const role = (run.option('role') ?? 'administrator') as Role;
  if (!ROLES.includes(role)) throw new CommandRefused([words.wrongRole(role)], 2);
  const days = Number(run.option('days') ?? USUAL_DAYS);
  if (!Number.isInteger(days) || days < 1 || days > 90) throw new CommandRefused([words.wrongDays()], 2);
  const at = run.now();
  const expires = new Date(at.getTime() + days * DAY_MS);
  const code = newInvitationCode(run.random);
  const store = await openStore(settings.store);
  try {
    await store.transaction(alliance.tenant, async (transaction) => {
      const scope = await scopeOf(transaction, role, run);
      const issued = { by: OPERATOR, at: at.toISOString() };
      await invite(transaction, [{ code, role, ...scope, expiresAt: expires.toISOString(), issued }]);
      const id = `${OPERATOR}:invite:${at.toISOString()}`;
      await transaction.audit.add({ id, ...issued, action: 'invite', detail: { role, ...scope } });
    });
  } finally {
    await store.close();
  }
  run.say(words.invited(role, code, formatDate(vietnamDate(expires)), linkOf(alliance, code)));
  return 0;
}

/** What the role is held for, which must be there. */
async function scopeOf(
  { organisations, places }: Transaction,
  role: Role,
  run: Run,
): Promise<{ organisation?: string; place?: string }> {
  if (role === 'officer' || role === 'member') {
    const organisation = run.option('organisation');
    if (organisation === undefined) throw new CommandRefused([words.missing('--organisation')], 2);
    if (!(await organisations.get(organisation)))
      throw new CommandRefused([words.noOrganisation(organisation)], 3);
    return { organisation };
  }
  if (role !== 'reviewer') return {};
  const place = run.option('place');
  if (place === undefined) throw new CommandRefused([words.missing('--place')], 2);
  if (!(await places.get(place))) throw new CommandRefused([words.noPlace(place)], 3);
  return { place };
}

function linkOf({ botUsername }: Alliance, code: string): string | undefined {
  return botUsername === undefined ? undefined : `https://t.me/${botUsername}?start=${code}`;
}
