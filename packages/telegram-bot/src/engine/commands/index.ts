import type { Command } from '../../dialogue/command';
import { COMMAND_RIGHTS, may } from '../../dialogue/rights';
import type { Act } from '../act';
import { join } from './join';
import { submit } from './submit';

/** How each command is carried out, one file for a subject. A command that comes too late throws, and is answered anew. */
const commands: {
  [Kind in Command['kind']]: (act: Act, command: Extract<Command, { kind: Kind }>) => Promise<void>;
} = { join, submit };

/** Carries out a command inside the transaction of the message it came from, whoever asked for it having the right. */
export async function carryOut(act: Act, command: Command): Promise<void> {
  const { person } = act.view;
  const foreign =
    'organisation' in command &&
    person?.organisation !== undefined &&
    command.organisation !== person.organisation;
  if (!may(person, COMMAND_RIGHTS[command.kind]) || foreign)
    throw new Error(`The dialogue asked for ${command.kind}, which is not among this person's rights.`);
  await (commands[command.kind] as (act: Act, command: Command) => Promise<void>)(act, command);
}
