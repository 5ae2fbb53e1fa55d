import { checkBot, type Finding } from '../operate';
import type { ExitCode, Run } from './surroundings';
import { commandWords as words } from './words';

const MARKS: Readonly<Record<Finding['level'], string>> = { ok: '✓', warning: '!', wrong: '✗' };

export async function runCheck(run: Run): Promise<ExitCode> {
  const found = await checkBot(
    run.environment,
    run.now,
    run.option('settings') ?? run.environment['HOPTAC_SETTINGS'],
  );
  for (const { level, told, remedy } of found) {
    run.out(`${MARKS[level]} ${told[run.language]}\n`);
    if (remedy) run.out(`  → ${remedy[run.language]}\n`);
  }
  const [wrong, warnings] = (['wrong', 'warning'] as const).map(
    (level) => found.filter((one) => one.level === level).length,
  );
  if (wrong! > 0) run.say(words.notWell(wrong!));
  else run.say(warnings! > 0 ? words.wellEnough(warnings!) : words.allWell());
  return wrong! > 0 ? 3 : 0;
}
