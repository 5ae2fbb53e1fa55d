import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, Asked, Call, Topic } from '../../contract';
import type { Outcome, Trouble, Voice } from './ask';
import type { Words } from './words';

/** What every view knows: who looks, in which words, and how to ask. */
export interface Session {
  me: Answer<'me'>;
  voice: Voice;
  say: Words;
  ask<C extends Call>(call: C, asked: Asked<C>): Promise<Outcome<C>>;
  /** Tells everybody, those who cannot see as well, what has just happened. */
  tell(message: string): void;
  /** Calls back when one of these changed on the server; the answer ends it. */
  onChange(topics: readonly Topic[], callBack: () => void): () => void;
  /** A problem in the language of the page. */
  worded(problem: Trouble): string;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This view stands outside of a session.');
  return session;
}
