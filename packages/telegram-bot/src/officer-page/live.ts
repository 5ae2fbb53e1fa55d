import type { Command } from '../dialogue/command';
import type { Topic } from './contract';

/** What each command changes of what the page shows. */
const CHANGES: Readonly<Record<Command['kind'], readonly Topic[]>> = {
  join: ['people'],
  claimPerson: ['people'],
  declineConsent: [],
  noteGuess: [],
  correctName: ['people'],
  leaveRole: ['people'],
  handOver: [],
  withdrawConsent: ['people'],
  forgetMe: ['people'],
  invite: [],
  inviteMany: [],
  withdrawInvitation: [],
  addPerson: ['people'],
  giveRole: ['people'],
  takeRole: ['people'],
  detachChat: ['people'],
  renamePerson: ['people'],
  forgetPerson: ['people'],
  submit: ['figures'],
  withdraw: ['figures'],
  resubmit: ['figures'],
  tellFact: ['register'],
  approveMonth: ['figures'],
  returnMonth: ['figures'],
  foundOrganisation: ['register'],
  correctOrganisation: ['register'],
  noteEvents: ['register'],
  undoEvents: ['register'],
  revisePlan: ['plan'],
  importFile: ['register', 'plan', 'figures'],
  importDefinitions: ['definitions'],
  publishAnnouncement: ['announcements'],
  correctAnnouncement: ['announcements'],
  withdrawAnnouncement: ['announcements'],
  remindUnread: ['announcements'],
  confirmRead: ['announcements'],
  issuePageLink: [],
  closePages: [],
};

/** What is told to every page that is open: what has changed, and that it is time to see whether the session still holds. */
export interface Live {
  /** Calls back with what has changed; with nothing where only sessions have ended. Returns a function that ends it. */
  listen(session: string, listener: (topics: readonly Topic[]) => void): () => void;
  note(commands: readonly Command[]): void;
  /** All that there is may have changed. */
  noteAll(topics: readonly Topic[]): void;
  /** How many listen, in all or of one session. */
  listening(session?: string): number;
}

export function createLive(): Live {
  const listeners = new Map<(topics: readonly Topic[]) => void, string>();
  const noteAll = (topics: readonly Topic[]) => {
    for (const listener of listeners.keys()) listener(topics);
  };
  return {
    listen(session, listener) {
      listeners.set(listener, session);
      return () => listeners.delete(listener);
    },
    note(commands) {
      const topics = [...new Set(commands.flatMap(({ kind }) => CHANGES[kind]))];
      if (topics.length > 0 || commands.some(({ kind }) => kind === 'closePages')) noteAll(topics);
    },
    noteAll,
    listening: (session) =>
      session === undefined
        ? listeners.size
        : [...listeners.values()].filter((one) => one === session).length,
  };
}
