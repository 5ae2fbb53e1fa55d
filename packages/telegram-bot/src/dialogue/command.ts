import type { JoinCommand } from './join/commands';
import type { SubmitCommand } from './submit/commands';

/** What is to be written because of a message. Each flow names its own; `engine/commands` carries them out. */
export type Command = JoinCommand | SubmitCommand;
