import type { Plan } from '../../../contract';
import { useSession } from '../session';
import { Table } from './table';

/** Whether the targets of places come to that of what they lie in. */
export function RollUp({ rollUp }: { rollUp: Plan['rollUp'] }) {
  const { say } = useSession();
  if (rollUp.length === 0) return null;
  return (
    <Table
      caption={say.plan.rollUp}
      rows={rollUp}
      keyOf={({ name }) => name}
      columns={[
        { title: say.plan.indicator, cell: ({ name }) => name },
        {
          title: say.plan.together,
          cell: ({ agrees, words }) => (
            <>
              <span aria-hidden="true">{agrees ? '✓ ' : '⚠ '}</span>
              {words}
            </>
          ),
        },
      ]}
    />
  );
}
