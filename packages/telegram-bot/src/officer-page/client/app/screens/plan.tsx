import { useState } from 'preact/hooks';
import type { Plan } from '../../../contract';
import { Answered } from '../parts/answered';
import { Decisions } from '../parts/decisions';
import { Heading } from '../parts/heading';
import { Empty, Note } from '../parts/notes';
import { RevisePlan } from '../parts/revise-plan';
import { RollUp } from '../parts/roll-up';
import { Table } from '../parts/table';
import { goTo, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** A year's targets, every decision about them, and the way to a new one. */
export function PlanView({ asked }: { asked: Route['asked'] }) {
  const { say, me } = useSession();
  const year = Number(asked['year']) || Number(me.period.value.slice(0, 4));
  const found = useAnswer('plan', { year }, ['plan', 'definitions']);
  const [revising, setRevising] = useState<Plan>();
  const [done, setDone] = useState<string>();
  const { value } = found;
  const years = value
    ? value.years.concat(value.years.indexOf(year) < 0 ? [year] : []).sort((a, b) => a - b)
    : [year];
  return (
    <>
      <Heading text={say.plan.title(year)} lead={value?.revision === 0 ? say.plan.noneYet : undefined} />
      <form class="which" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{say.period.year}</span>
          <select
            value={String(year)}
            disabled={revising !== undefined}
            onChange={(event) => {
              setDone(undefined);
              goTo('plan', { year: event.currentTarget.value });
            }}
          >
            {years.map((one) => (
              <option key={one} value={String(one)}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {me.may.revisePlan && value && !revising && (
          <button
            type="button"
            class="main"
            onClick={() => {
              setDone(undefined);
              setRevising(value);
            }}
          >
            {say.plan.edit}
          </button>
        )}
      </form>
      {done !== undefined && <Note kind="done">{done}</Note>}
      <Answered of={found}>
        {(value) =>
          revising ? (
            <RevisePlan
              seen={revising}
              now={value}
              onTake={setRevising}
              onEnd={(words) => {
                setRevising(undefined);
                setDone(words);
                if (words !== undefined) found.again();
                document.querySelector<HTMLElement>('h1')?.focus();
              }}
            />
          ) : (
            <>
              <Targets plan={value} />
              <Decisions decisions={value.decisions} />
            </>
          )
        }
      </Answered>
    </>
  );
}

function Targets({ plan: { indicators, ofPlaces, rollUp, revision } }: { plan: Plan }) {
  const { say } = useSession();
  if (revision === 0) return <Empty>{say.plan.noDecisions}</Empty>;
  const words = ({ target, sample }: Pick<Plan['ofPlaces'][number], 'target' | 'sample'>) =>
    target.value === null ? say.plan.none : `${target.words}${sample ? ` (${say.plan.sample})` : ''}`;
  return (
    <>
      <Table
        caption={say.plan.targets}
        rows={indicators}
        keyOf={({ code }) => code}
        columns={[
          { title: say.plan.indicator, cell: ({ name }) => name },
          { title: say.plan.target, number: true, cell: (row) => words(row) },
        ]}
      />
      {ofPlaces.length > 0 && (
        <Table
          caption={say.plan.ofPlaces}
          rows={ofPlaces}
          keyOf={({ indicator, place }) => `${indicator}/${place}`}
          columns={[
            {
              title: say.plan.indicator,
              cell: ({ indicator }) => indicators.find(({ code }) => code === indicator)?.name ?? indicator,
            },
            { title: say.plan.place, cell: ({ name }) => name },
            { title: say.plan.target, number: true, cell: (row) => words(row) },
          ]}
        />
      )}
      <RollUp rollUp={rollUp} />
    </>
  );
}
