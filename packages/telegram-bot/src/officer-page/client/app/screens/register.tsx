import { useState } from 'preact/hooks';
import type { Answer } from '../../../contract';
import { Answered } from '../parts/answered';
import { Heading } from '../parts/heading';
import { Empty } from '../parts/notes';
import { PlaceTree } from '../parts/place-tree';
import { Table } from '../parts/table';
import { addressOf, goTo, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** The register: a tree of places, a search, and what was found. */
export function RegisterView({ asked }: { asked: Route['asked'] }) {
  const { say } = useSession();
  const { search, place, operating } = asked;
  const page = Math.max(1, Number(asked['page'] ?? 1) || 1);
  const found = useAnswer(
    'register',
    {
      page,
      operating: operating === 'yes',
      ...(search !== undefined && { search }),
      ...(place !== undefined && { place }),
    },
    ['register'],
  );
  return (
    <>
      <Heading text={say.views.register} lead={found.value?.summary} />
      <Search asked={asked} />
      <div class="aside-and-list">
        <PlaceTree asked={asked} />
        <div>
          <Answered of={found}>
            {(value) =>
              value.total === 0 ? <Empty>{say.register.none}</Empty> : <Found asked={asked} value={value} />
            }
          </Answered>
        </div>
      </div>
    </>
  );
}

function Search({ asked }: { asked: Route['asked'] }) {
  const { say } = useSession();
  const [search, setSearch] = useState(asked['search'] ?? '');
  const show = (changed: Route['asked']) =>
    goTo('register', Object.assign({}, asked, { page: undefined, search }, changed));
  return (
    <form
      class="which"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        show({});
      }}
    >
      <label class="wide">
        <span>{say.register.search}</span>
        <input
          type="search"
          maxLength={200}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main">
        {say.register.find}
      </button>
      <label class="tick">
        <input
          type="checkbox"
          checked={asked['operating'] === 'yes'}
          onChange={(event) => show({ operating: event.currentTarget.checked ? 'yes' : undefined })}
        />
        <span>{say.register.operating}</span>
      </label>
    </form>
  );
}

function Found({ asked, value }: { asked: Route['asked']; value: Answer<'register'> }) {
  const { say } = useSession();
  const { page, pages } = value;
  const ofPage = (other: number) => addressOf('register', Object.assign({}, asked, { page: String(other) }));
  return (
    <>
      <Table
        caption={`${say.register.found} (${value.total})`}
        rows={value.organisations}
        keyOf={({ id }) => id}
        classOf={({ standing }) => `standing-${standing}`}
        columns={[
          {
            title: say.register.name,
            cell: ({ id, name }) => <a href={addressOf('organisation', { id })}>{name}</a>,
          },
          { title: say.register.place, cell: ({ placeName }) => placeName || '–' },
          { title: say.register.standing, cell: ({ standingWords }) => standingWords },
        ]}
      />
      {pages > 1 && (
        <nav class="steps" aria-label={say.register.page(page, pages)}>
          {page > 1 && <a href={ofPage(page - 1)}>← {say.register.earlier}</a>}
          <strong>{say.register.page(page, pages)}</strong>
          {page < pages && <a href={ofPage(page + 1)}>{say.register.later} →</a>}
        </nav>
      )}
    </>
  );
}
