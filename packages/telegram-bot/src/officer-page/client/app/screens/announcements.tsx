import { useState } from 'preact/hooks';
import { Answered } from '../parts/answered';
import { Heading } from '../parts/heading';
import { Empty } from '../parts/notes';
import { Table } from '../parts/table';
import { addressOf, goTo, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** Everything that was announced, the newest first. */
export function AnnouncementsView({ asked }: { asked: Route['asked'] }) {
  const { say, me } = useSession();
  const { search } = asked;
  const found = useAnswer('announcements', search === undefined ? {} : { search }, ['announcements']);
  const [typed, setTyped] = useState(search ?? '');
  const { none, writeFirst } = say.announcements;
  const nothing = me.may.announce ? `${none} ${writeFirst}` : none;
  return (
    <>
      <Heading text={say.views.announcements} />
      <form
        class="which"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          goTo('announcements', { search: typed });
        }}
      >
        <label class="wide">
          <span>{say.announcements.search}</span>
          <input
            type="search"
            maxLength={200}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{say.register.find}</button>
        {me.may.announce && (
          <a class="button main" href={addressOf('write')}>
            {say.announcements.write}
          </a>
        )}
      </form>
      <Answered of={found}>
        {({ announcements }) =>
          announcements.length === 0 ? (
            <Empty>{search === undefined ? nothing : say.announcements.noneFit}</Empty>
          ) : (
            <Table
              caption={say.views.announcements}
              rows={announcements}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: say.announcements.title,
                  cell: ({ id, title, edition, withdrawn }) => (
                    <>
                      <a href={addressOf('announcement', { id })}>{title}</a>
                      {(withdrawn || edition > 1) && (
                        <small>
                          {withdrawn ? say.announcements.withdrawn : say.announcements.edition(edition)}
                        </small>
                      )}
                    </>
                  ),
                },
                {
                  title: say.announcements.on,
                  cell: ({ on }) => <time dateTime={on.value}>{on.label}</time>,
                },
              ]}
            />
          )
        }
      </Answered>
    </>
  );
}
