import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Asked, Call, Topic } from '../../contract';
import type { Trouble } from './ask';
import { useSession } from './session';

/** An answer as it comes: `value` stays while it is read anew, so that nothing flickers. */
export interface Waited<C extends Call> {
  value: Answer<C> | undefined;
  problem: Trouble | undefined;
  again(): void;
}

/** Asks, and asks again when the question, the language, the role or one of these topics changes. */
export function useAnswer<C extends Call>(
  call: C,
  asked: Asked<C> | undefined,
  topics: readonly Topic[] = [],
): Waited<C> {
  const { ask, onChange, voice } = useSession();
  const question = JSON.stringify([call, asked, voice]);
  const [answered, setAnswered] = useState<{
    question?: string;
    value?: Answer<C>;
    problem?: Trouble;
  }>({});
  const [turn, setTurn] = useState(0);
  const latest = useRef(0);

  useEffect(() => {
    if (asked === undefined) return undefined;
    const mine = ++latest.current;
    const read = async () => {
      const outcome = await ask(call, asked);
      // Another question was asked meanwhile.
      if (mine !== latest.current) return;
      setAnswered(({ question: before, value }) => {
        if (outcome.ok) return { question, value: outcome.value };
        const kept = before === question && value !== undefined ? { value } : {};
        return { question, problem: outcome.problem, ...kept };
      });
    };
    void read();
    return () => void latest.current++;
  }, [question, turn]);
  useEffect(() => onChange(topics, () => setTurn((now) => now + 1)), [topics.join()]);

  const current = answered.question === question;
  return {
    value: answered.value,
    problem: current ? answered.problem : undefined,
    again: () => setTurn((now) => now + 1),
  };
}
