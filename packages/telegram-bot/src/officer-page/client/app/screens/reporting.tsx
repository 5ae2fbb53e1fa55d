import type { Month } from '@hoptac/core/time';
import type { Answer } from '../../../contract';
import { Answered } from '../parts/answered';
import { Bar } from '../parts/bar';
import { Heading } from '../parts/heading';
import { Empty } from '../parts/notes';
import { Picture } from '../parts/picture';
import { Table } from '../parts/table';
import { WhichPlace } from '../parts/which';
import { addressOf, goTo, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** Who has handed in a month, and who has not. */
export function ReportingView({ asked }: { asked: Route['asked'] }) {
  const { say, me } = useSession();
  const month = (asked['month'] ?? me.month.value) as Month;
  const place = asked['place'];
  const within = place === undefined ? {} : { place };
  const found = useAnswer('reporting', { month, ...within }, ['figures', 'register']);
  return (
    <>
      <Heading text={say.views.reporting} lead={found.value?.title} />
      <form class="which" onSubmit={(event) => event.preventDefault()}>
        <WhichPlace place={place} onPlace={(chosen) => goTo('reporting', { month, place: chosen })} />
      </form>
      <Answered of={found}>
        {(value) => (
          <>
            <nav class="steps" aria-label={say.reporting.month}>
              <a href={addressOf('reporting', { month: value.earlier.value, place })}>
                ← {value.earlier.label}
              </a>
              <strong>{value.month.label}</strong>
              {value.later && (
                <a href={addressOf('reporting', { month: value.later.value, place })}>
                  {value.later.label} →
                </a>
              )}
            </nav>
            <p class="summary">{value.summary}</p>
            {value.expected > 0 && <Bar share={value.reported / value.expected} className="met" part />}
            <Places value={value} />
            <Missing value={value} />
            <details class="pictures">
              <summary>{say.reporting.picture}</summary>
              <Picture of="reporting" period={month} {...within} />
            </details>
          </>
        )}
      </Answered>
    </>
  );
}

function Places({ value: { places, month } }: { value: Answer<'reporting'> }) {
  const { say } = useSession();
  if (places.length === 0) return null;
  return (
    <section>
      <h2>{say.reporting.byPlace}</h2>
      <Table
        caption={`${say.reporting.byPlace}, ${month.label}`}
        rows={places}
        keyOf={({ code }) => code}
        columns={[
          {
            title: say.reporting.place,
            cell: ({ code, name }) => (
              <a href={addressOf('reporting', { month: month.value, place: code })}>{name}</a>
            ),
          },
          {
            title: say.reporting.reported,
            cell: ({ reported, expected }) => (
              <>
                {reported}/{expected}
                {expected > 0 && <Bar share={reported / expected} className="met" part />}
              </>
            ),
          },
          {
            title: say.reporting.missing,
            number: true,
            cell: ({ reported, expected }) => expected - reported,
          },
        ]}
      />
    </section>
  );
}

function Missing({ value: { missing, expected } }: { value: Answer<'reporting'> }) {
  const { say } = useSession();
  if (expected === 0) return null;
  return (
    <section>
      <h2>
        {say.reporting.missing} ({missing.length})
      </h2>
      {missing.length === 0 ? (
        <Empty>{say.reporting.nobodyMissing}</Empty>
      ) : (
        <Table
          caption={say.reporting.missing}
          rows={missing}
          keyOf={({ id }) => id}
          columns={[
            {
              title: say.reporting.cooperative,
              cell: ({ id, name }) => <a href={addressOf('organisation', { id })}>{name}</a>,
            },
            { title: say.reporting.place, cell: ({ placeName }) => placeName || '–' },
          ]}
        />
      )}
    </section>
  );
}
