import type { MonthlyPeriod } from '@hoptac/core/time';
import type { Answer } from '../../../contract';
import { Answered } from '../parts/answered';
import { Attained } from '../parts/attained';
import { Heading } from '../parts/heading';
import { Picture } from '../parts/picture';
import { Ranking } from '../parts/ranking';
import { Table } from '../parts/table';
import { WhichPeriod, WhichPlace } from '../parts/which';
import { addressOf, goTo, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** One indicator closely: its standing, its year by months, and the places below. */
export function IndicatorView({ asked }: { asked: Route['asked'] }) {
  const { say, me } = useSession();
  const period = (asked['period'] ?? me.period.value) as MonthlyPeriod;
  const place = asked['place'];
  const indicator = asked['indicator'] ?? '';
  const question = { period, indicator, ...(place !== undefined && { place }) };
  const found = useAnswer('indicator', question, ['figures', 'register', 'plan', 'definitions']);
  const show = (period: string, place?: string) => goTo('indicator', { period, place, indicator });
  return (
    <>
      <p class="way-back">
        <a href={addressOf('board', { period, place })}>{say.indicator.back}</a>
      </p>
      <Heading text={found.value?.row.name ?? say.board.indicator} lead={found.value?.title} />
      <form class="which" onSubmit={(event) => event.preventDefault()}>
        <WhichPeriod period={period} onPeriod={(chosen) => show(chosen, place)} />
        <WhichPlace place={place} onPlace={(chosen) => show(period, chosen)} />
      </form>
      <Answered of={found}>
        {(value) => (
          <>
            <div class="beside">
              <div>
                <Standing value={value} />
                {value.notes.map((note) => (
                  <p key={note}>{note}</p>
                ))}
              </div>
              <Picture of="indicator" {...question} />
            </div>
            <Months value={value} />
            <Ranking {...question} />
          </>
        )}
      </Answered>
    </>
  );
}

function Standing({ value: { row } }: { value: Answer<'indicator'> }) {
  const { say } = useSession();
  return (
    <dl class="facts">
      <dt>{say.board.actual}</dt>
      <dd>{row.actual.words}</dd>
      <dt>{say.board.target}</dt>
      <dd>
        {row.target.words}
        {row.sampleTarget && ` (${say.board.sample})`}
      </dd>
      <dt>{say.board.attainment}</dt>
      <dd>
        <Attained row={row} />
      </dd>
      <dt>{say.board.before}</dt>
      <dd>{row.before.words}</dd>
    </dl>
  );
}

function Months({ value: { months, overTime } }: { value: Answer<'indicator'> }) {
  const { say } = useSession();
  if (months.length === 0) return null;
  return (
    <section>
      <h2>{say.indicator.year}</h2>
      <Table
        caption={overTime === 'sum' ? say.indicator.sum : say.indicator.last}
        rows={months}
        keyOf={({ month }) => month.value}
        columns={[
          { title: say.indicator.month, cell: ({ month }) => month.label },
          { title: say.indicator.actual, number: true, cell: ({ actual }) => actual.words },
          { title: say.indicator.planned, number: true, cell: ({ planned }) => planned.words },
          { title: say.indicator.lastYear, number: true, cell: ({ lastYear }) => lastYear.words },
        ]}
      />
    </section>
  );
}
