import type { ImportDefinitionsCommand } from './definitions/commands';
import type { ImportCommand } from './imports/commands';
import type { PlansCommand } from './plans/commands';
import type { AnnouncementCommand } from './announcements/commands';
import type { JoinCommands } from './join/commands';
import type { MyDataCommand } from './my-data/commands';
import type { OfficerPageCommand } from './officer-page/commands';
import type { PeopleCommand } from './people/commands';
import type { RegisterCommand } from './register/commands';
import type { ReviewCommand } from './review/commands';
import type { ResubmitCommand, SubmitCommand, WithdrawCommand } from './submit/commands';

import type { TellFactCommand } from './status/commands';
/** What is to be written because of a message. Each flow names its own; `engine/commands` carries them out. */
export type Command =
  | JoinCommands
  | MyDataCommand
  | PeopleCommand
  | SubmitCommand
  | WithdrawCommand
  | ResubmitCommand
  | ReviewCommand
  | RegisterCommand
  | PlansCommand
  | ImportCommand
  | ImportDefinitionsCommand
  | TellFactCommand
  | AnnouncementCommand
  | OfficerPageCommand;
