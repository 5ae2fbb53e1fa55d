import { useState } from 'preact/hooks';
import { fits } from '../fits';
import { Answered } from '../parts/answered';
import { ApproveAll } from '../parts/approve-all';
import { Heading } from '../parts/heading';
import { Empty } from '../parts/notes';
import { Table } from '../parts/table';
import { addressOf } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

const SHOWN_AT_ONCE = 30;

/** What waits for the reviewer, what was handed in first before the others. */
export function ReviewView() {
  const { say } = useSession();
  const queue = useAnswer('reviewQueue', {}, ['figures']);
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  return (
    <>
      <Heading text={say.views.review} lead={queue.value?.summary} />
      <Answered of={queue}>
        {({ waiting, lastMonth }) => {
          const found = waiting.filter(({ name, placeName, period }) =>
            fits(search, [name, placeName, period.label, period.value]),
          );
          return (
            <>
              <p>{lastMonth}</p>
              {waiting.length === 0 ? (
                <Empty>{say.review.empty}</Empty>
              ) : (
                <>
                  <form class="which" role="search" onSubmit={(event) => event.preventDefault()}>
                    <label class="wide">
                      <span>{say.review.search}</span>
                      <input
                        type="search"
                        value={search}
                        onInput={(event) => setSearch(event.currentTarget.value)}
                      />
                    </label>
                  </form>
                  <ApproveAll waiting={found} onDone={queue.again} />
                  {found.length === 0 && <Empty>{say.review.noneFit}</Empty>}
                  {found.length > 0 && (
                    <Table
                      caption={`${say.review.waiting} (${found.length})`}
                      rows={found.slice(0, shown)}
                      keyOf={({ organisation, period }) => `${organisation}/${period.value}`}
                      columns={[
                        {
                          title: say.review.cooperative,
                          cell: ({ organisation, period, name, placeName }) => (
                            <>
                              <a href={addressOf('month', { organisation, period: period.value })}>{name}</a>
                              {placeName && <small>{placeName}</small>}
                            </>
                          ),
                        },
                        {
                          title: say.review.month,
                          cell: ({ period, resubmitted, own }) => (
                            <>
                              {period.label}
                              {resubmitted && <small>{say.review.resubmitted}</small>}
                              {own && <small>{say.review.own}</small>}
                            </>
                          ),
                        },
                        {
                          title: say.review.sent,
                          cell: ({ at }) => <time dateTime={at.value}>{at.label}</time>,
                        },
                        {
                          title: say.review.doubts,
                          cell: ({ doubts }) =>
                            doubts === 0 ? (
                              say.review.noDoubts
                            ) : (
                              <strong class="look">
                                <span aria-hidden="true">⚠ </span>
                                {say.review.doubtsOf(doubts)}
                              </strong>
                            ),
                        },
                      ]}
                    />
                  )}
                  {found.length > shown && (
                    <button type="button" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
                      {say.review.more(Math.min(SHOWN_AT_ONCE, found.length - shown))}
                    </button>
                  )}
                </>
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}
