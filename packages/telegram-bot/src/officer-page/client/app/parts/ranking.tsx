import type { MonthlyPeriod } from '@hoptac/core/time';
import { addressOf } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';
import { Answered } from './answered';
import { Empty } from './notes';
import { Table } from './table';

/** An indicator in the places right below, each a way further down. */
export function Ranking(asked: { period: MonthlyPeriod; indicator: string; place?: string }) {
  const { say } = useSession();
  const ranking = useAnswer('ranking', asked, ['figures', 'register', 'plan', 'definitions']);
  return (
    <section>
      <h2>{say.indicator.ranking}</h2>
      <Answered of={ranking}>
        {({ title, by, rows }) =>
          rows.length === 0 ? (
            <Empty>{by || say.indicator.nothingToRank}</Empty>
          ) : (
            <>
              <p class="small">{by}</p>
              <Table
                caption={title}
                rows={rows}
                keyOf={({ code }) => code}
                columns={[
                  {
                    title: say.indicator.place,
                    cell: ({ rank, code, name }) => (
                      <>
                        {rank === undefined ? '–' : `${rank}.`}{' '}
                        <a
                          href={addressOf('indicator', {
                            period: asked.period,
                            place: code,
                            indicator: asked.indicator,
                          })}
                        >
                          {name}
                        </a>
                      </>
                    ),
                  },
                  { title: say.board.actual, number: true, cell: ({ actual }) => actual.words },
                  {
                    title: say.board.attainment,
                    cell: ({ percent, attainment }) =>
                      percent.words === '' || percent.value === null
                        ? attainment || '–'
                        : `${percent.words}${attainment && ` – ${attainment}`}`,
                  },
                ]}
              />
            </>
          )
        }
      </Answered>
    </section>
  );
}
