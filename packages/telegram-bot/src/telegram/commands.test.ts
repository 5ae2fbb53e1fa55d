import { expect, it } from 'vitest';
import { entries } from '../dialogue/flows';
import { RIGHTS } from '../dialogue/rights';
import { hears } from '../dialogue/hears';
import { commandsFor } from './commands';

const roles = Object.keys(RIGHTS) as (keyof typeof RIGHTS)[];
const BY_WORD = Object.fromEntries(entries.map(({ action, spoken }) => [action, spoken]));

it.each(
  [...roles, 'group' as const, 'stranger' as const].flatMap((whom) => [
    ...commandsFor(whom, 'vi').map((one) => ({ whom, ...one })),
    ...commandsFor(whom, 'en').map((one) => ({ whom, ...one })),
  ]),
)('the dialogue understands /$command of $whom', ({ command, description }) => {
  expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
  expect(description.length).toBeLessThanOrEqual(256);
  expect(hears(command, BY_WORD)).toBeDefined();
});

it('offers each role what it may do', () => {
  const named = (whom: Parameters<typeof commandsFor>[0]) =>
    commandsFor(whom, 'vi').map(({ command }) => command);
  expect(named('officer')).toContain('gui');
  expect(named('member')).not.toContain('gui');
  expect(named('reviewer')).toContain('duyet');
  expect(named('administrator')).toContain('nguoi');
  for (const role of ['reviewer', 'allianceOfficer', 'administrator'] as const)
    expect(named(role)).toContain('motrang');
  for (const role of ['member', 'officer'] as const) expect(named(role)).not.toContain('motrang');
  expect(named('group')).toEqual(['kehoach', 'luat', 'help']);
  expect(named('stranger')).toEqual(['menu', 'help']);
});
