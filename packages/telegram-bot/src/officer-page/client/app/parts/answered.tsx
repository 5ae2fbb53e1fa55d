import type { ComponentChildren } from 'preact';
import type { Call } from '../../../contract';
import { useSession } from '../session';
import type { Waited } from '../use-answer';
import { Loading, TroubleNote } from './notes';

/** What was asked for once it is there; until then that it is coming, or what stands in the way. */
export function Answered<C extends Call>({
  of,
  children,
}: {
  of: Waited<C>;
  children: (value: NonNullable<Waited<C>['value']>) => ComponentChildren;
}) {
  const { say, worded } = useSession();
  const { value, problem, again } = of;
  return (
    <>
      {problem && (
        <TroubleNote
          say={say}
          text={worded(problem)}
          again={problem.code === 'notFound' || problem.code === 'notAllowed' ? undefined : again}
        />
      )}
      {value === undefined && !problem && <Loading say={say} />}
      {value !== undefined && children(value)}
    </>
  );
}
