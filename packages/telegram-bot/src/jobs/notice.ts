import type { Person } from '@hoptac/adapters/store';
import type { Screen } from '../dialogue/reply';
import type { DialogueState } from '../dialogue/state';

/** Something that somebody is to be told by itself. */
export interface Notice {
  person: Person;
  /** What one of the person's chats is told, by what it wants and speaks; nothing where it wants none. */
  compose(state: DialogueState): readonly Told[];
}

/** A message and its id, which is the same whenever the same is told, so that it goes out once: `reminder:p-1:2023-12:due`. */
export interface Told {
  id: string;
  screen: Screen;
}
