import { useState } from 'preact/hooks';
import type { Answer, Asked, Call } from '../../contract';
import type { Trouble } from './ask';
import { useSession } from './session';

/** Something that writes: while it is under way nothing else is sent; what came of it stays until the next. */
export interface Deed<C extends Call> {
  busy: boolean;
  done: Answer<C> | undefined;
  problem: Trouble | undefined;
  /** Answers what was done; undefined where it was not. */
  run(asked: Asked<C>): Promise<Answer<C> | undefined>;
  forget(): void;
}

export function useDeed<C extends Call>(call: C): Deed<C> {
  const { ask, tell, worded } = useSession();
  const [state, setState] = useState<{ busy: boolean; done?: Answer<C>; problem?: Trouble }>({ busy: false });
  return {
    busy: state.busy,
    done: state.done,
    problem: state.problem,
    async run(asked) {
      setState({ busy: true });
      const outcome = await ask(call, asked);
      if (outcome.ok) {
        setState({ busy: false, done: outcome.value });
        return outcome.value;
      }
      setState({ busy: false, problem: outcome.problem });
      tell(worded(outcome.problem));
      return undefined;
    },
    forget: () => setState({ busy: false }),
  };
}
