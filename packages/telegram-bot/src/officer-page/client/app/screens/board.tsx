import type { MonthlyPeriod } from '@hoptac/core/time';
import type { BoardRow } from '../../../contract';
import { Answered } from '../parts/answered';
import { Attained } from '../parts/attained';
import { Heading } from '../parts/heading';
import { Empty } from '../parts/notes';
import { Picture } from '../parts/picture';
import { StatusBadge } from '../parts/status-badge';
import { Table } from '../parts/table';
import { WhichPeriod, WhichPlace } from '../parts/which';
import { addressOf, goTo, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

const STATUSES = ['exceeded', 'met', 'missed', 'noData', 'noTarget'] as const;

/** A period beside its plan, of the alliance or of a place. */
export function BoardView({ asked }: { asked: Route['asked'] }) {
  const { say, me } = useSession();
  const period = (asked['period'] ?? me.period.value) as MonthlyPeriod;
  const place = asked['place'] ?? me.place?.code;
  const within = place === undefined ? {} : { place };
  const board = useAnswer('board', { period, ...within }, ['figures', 'register', 'plan', 'definitions']);
  const show = (period: string, place?: string) => goTo('board', { period, place });
  return (
    <>
      <Heading text={say.views.board} lead={board.value?.title} />
      <form class="which" onSubmit={(event) => event.preventDefault()}>
        <WhichPeriod period={period} onPeriod={(chosen) => show(chosen, place)} />
        <WhichPlace place={place} onPlace={(chosen) => show(period, chosen)} />
      </form>
      <Answered of={board}>
        {(value) =>
          value.rows.length === 0 ? (
            <Empty>{say.board.empty}</Empty>
          ) : (
            <>
              <ul class="counts" aria-label={value.summary}>
                {STATUSES.filter((status) => value.count[status] > 0).map((status) => (
                  <li key={status}>
                    <StatusBadge status={status} words={`${value.count[status]} ${say.status[status]}`} />
                  </li>
                ))}
              </ul>
              <Table
                caption={value.title}
                rows={value.rows}
                keyOf={({ code }) => code}
                classOf={({ status }) => `row-${status}`}
                columns={[
                  {
                    title: say.board.indicator,
                    cell: ({ number, code, name, remarks }) => (
                      <>
                        <a href={addressOf('indicator', { period, place, indicator: code })}>
                          {number}. {name}
                        </a>
                        {remarks.map((remark) => (
                          <small key={remark}>{remark}</small>
                        ))}
                      </>
                    ),
                  },
                  { title: say.board.actual, number: true, cell: ({ actual }) => actual.words },
                  { title: say.board.target, number: true, cell: (row) => <Target row={row} /> },
                  { title: say.board.attainment, cell: (row) => <Attained row={row} /> },
                  {
                    title: say.board.before,
                    number: true,
                    cell: ({ before, growth }) => (
                      <>
                        {before.words}
                        {growth && <small>{growth}</small>}
                      </>
                    ),
                  },
                ]}
              />
              {value.rows.some(({ sampleTarget }) => sampleTarget) && (
                <p class="small">{say.board.sampleNote}</p>
              )}
              {value.notes.map((note) => (
                <p class="small" key={note}>
                  {note}
                </p>
              ))}
              <details class="pictures">
                <summary>{say.board.picture}</summary>
                <Picture of="board" period={period} {...within} />
              </details>
            </>
          )
        }
      </Answered>
    </>
  );
}

function Target({ row: { target, sampleTarget } }: { row: BoardRow }) {
  return (
    <>
      {target.words}
      {sampleTarget && '\u00a0*'}
    </>
  );
}
