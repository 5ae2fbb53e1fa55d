import type { BoardRow } from '../../../contract';
import { useSession } from '../session';
import { Bar } from './bar';
import { StatusBadge } from './status-badge';

/** How far an indicator has come beside its plan: percent, bar and words. */
export function Attained({ row }: { row: Pick<BoardRow, 'status' | 'percent' | 'attainment'> }) {
  const { say } = useSession();
  const { status, percent, attainment } = row;
  const share = typeof percent.value === 'number' ? percent.value / 100 : undefined;
  return (
    <>
      <StatusBadge status={status} words={share === undefined ? say.status[status] : percent.words} />
      {share !== undefined && <Bar share={share} className={status} />}
      {attainment && <small>{attainment}</small>}
    </>
  );
}
