import type { Answer } from '../../../contract';
import { useSession } from '../session';
import { Note } from './notes';
import { RollUp } from './roll-up';
import { Table } from './table';

/** What a decision would change, before it is made. */
export function PlanChanges({
  preview: { changes, warnings, rollUp, words },
}: {
  preview: Answer<'revisePlan'>;
}) {
  const { say } = useSession();
  return (
    <section>
      <p role="status">{words}</p>
      {warnings.length > 0 && (
        <Note kind="look">
          <strong>{say.plan.warnings}</strong>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Note>
      )}
      <Table
        caption={say.plan.willChange}
        rows={changes}
        keyOf={({ name }) => name}
        columns={[
          { title: say.plan.indicator, cell: ({ name }) => name },
          { title: say.plan.from, number: true, cell: ({ from }) => from },
          { title: say.plan.to, number: true, cell: ({ to }) => <strong>{to}</strong> },
        ]}
      />
      <RollUp rollUp={rollUp} />
    </section>
  );
}
