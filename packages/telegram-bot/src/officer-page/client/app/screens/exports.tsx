import type { MonthlyPeriod } from '@hoptac/core/time';
import { Answered } from '../parts/answered';
import { Heading } from '../parts/heading';
import { Empty } from '../parts/notes';
import { Table } from '../parts/table';
import { WhichPeriod } from '../parts/which';
import { goTo, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** What may be taken away as a file. */
export function ExportsView({ asked }: { asked: Route['asked'] }) {
  const { say, me } = useSession();
  const period = (asked['period'] ?? me.period.value) as MonthlyPeriod;
  const found = useAnswer('exports', { period });
  return (
    <>
      <Heading text={say.views.exports} lead={say.exports.lead} />
      <form class="which" onSubmit={(event) => event.preventDefault()}>
        <WhichPeriod period={period} onPeriod={(chosen) => goTo('exports', { period: chosen })} />
      </form>
      <Answered of={found}>
        {({ files, period }) =>
          files.length === 0 ? (
            <Empty>{say.exports.none}</Empty>
          ) : (
            <Table
              caption={`${say.views.exports}, ${period.label}`}
              rows={files}
              keyOf={({ what }) => what}
              columns={[
                { title: say.exports.what, cell: ({ label }) => label },
                {
                  title: say.exports.formats,
                  cell: ({ label, formats }) => (
                    <span class="buttons">
                      {formats.map((one) => (
                        <a
                          key={one.format}
                          class="button"
                          href={one.href}
                          download
                          aria-label={say.exports.download(label, one.label)}
                        >
                          {one.label}
                        </a>
                      ))}
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </Answered>
    </>
  );
}
