import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../session';
import { Table } from './table';

interface Line {
  name: string;
  words: string;
}

/** Somebody was quicker: what was seen and what there is now, side by side, where they differ. */
export function Conflict({
  text,
  seen,
  now,
  onTake,
}: {
  text: string | undefined;
  seen: readonly Line[];
  now: readonly Line[];
  onTake(): void;
}) {
  const { say } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const wordsIn = (lines: readonly Line[], name: string) =>
    lines.find((line) => line.name === name)?.words ?? '–';
  const names = seen.map(({ name }) => name);
  const all = names.concat(now.map(({ name }) => name).filter((name) => names.indexOf(name) < 0));
  const rows = all
    .map((name) => ({ name, before: wordsIn(seen, name), after: wordsIn(now, name) }))
    .filter(({ before, after }) => before !== after);
  return (
    <div class="note look" role="alert">
      <h2 ref={heading} tabIndex={-1}>
        {say.conflict.title}
      </h2>
      {text !== undefined && <p>{text}</p>}
      {rows.length === 0 ? (
        <p>{say.conflict.nothing}</p>
      ) : (
        <Table
          caption={say.conflict.title}
          rows={rows}
          keyOf={({ name }) => name}
          columns={[
            { title: say.conflict.what, cell: ({ name }) => name },
            { title: say.conflict.seen, cell: ({ before }) => before },
            { title: say.conflict.now, cell: ({ after }) => after },
          ]}
        />
      )}
      <p>{say.conflict.kept}</p>
      <button type="button" onClick={onTake}>
        {say.conflict.take}
      </button>
    </div>
  );
}
