import { useState } from 'preact/hooks';
import type { AnnouncementShown } from '../../../contract';
import { newKey } from '../new-key';
import { goTo } from '../route';
import { useSession } from '../session';
import { useDeed } from '../use-deed';
import { Audience, AudienceSize } from './audience';
import { Conflict } from './conflict';
import { TroubleNote } from './notes';

/** Title, text, document and audience; says how many get it, asks once more, and publishes. */
export function WriteForm({ before: first }: { before: AnnouncementShown | undefined }) {
  const { say, tell, worded } = useSession();
  const [before, setBefore] = useState(first);
  const [title, setTitle] = useState(first?.title ?? '');
  const [text, setText] = useState(first?.text ?? '');
  const [reference, setReference] = useState(first?.reference ?? '');
  const [audience, setAudience] = useState(first?.audience ?? {});
  // Kept while this is being written, so that pressing again after a lost answer publishes nothing twice.
  const [key] = useState(newKey);
  const [sure, setSure] = useState(false);
  const [empty, setEmpty] = useState(false);
  const publish = useDeed('publish');
  const correct = useDeed('correct');
  const problem = publish.problem ?? correct.problem;
  const now = problem?.code === 'conflict' ? (problem.now as AnnouncementShown | undefined) : undefined;
  const busy = publish.busy || correct.busy;
  const submit = async (event: Event) => {
    event.preventDefault();
    const isEmpty = title.trim() === '' || text.trim() === '';
    setEmpty(isEmpty);
    if (isEmpty) return;
    if (!sure) return setSure(true);
    const written = Object.assign(
      { title, text, audience },
      reference.trim() === '' ? {} : { reference: reference.trim() },
    );
    const answer = before
      ? await correct.run(Object.assign({ id: before.id, basedOn: before.revision }, written))
      : await publish.run(Object.assign({ key }, written));
    setSure(false);
    if (!answer) return;
    tell(answer.words);
    goTo('announcement', { id: answer.id }, { replace: true });
  };
  const lines = (one: { title: string; text: string }) => [
    { name: say.announcements.title, words: one.title },
    { name: say.announcements.text, words: one.text },
  ];
  return (
    <form class="filled-in" onSubmit={(event) => void submit(event)} noValidate>
      {now && (
        <Conflict
          text={problem && worded(problem)}
          seen={lines(before ?? { title, text })}
          now={lines(now)}
          onTake={() => {
            publish.forget();
            correct.forget();
            setBefore(now);
          }}
        />
      )}
      {problem && !now && (
        <TroubleNote
          say={say}
          text={[worded(problem)]
            .concat(Object.keys(problem.fields ?? {}).map((name) => problem.fields?.[name] ?? ''))
            .join(' ')}
        />
      )}
      <label>
        <span>{say.announcements.title}</span>
        <input
          type="text"
          maxLength={150}
          value={title}
          aria-invalid={empty && title.trim() === ''}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{say.announcements.text}</span>
        <textarea
          rows={6}
          maxLength={2600}
          value={text}
          aria-invalid={empty && text.trim() === ''}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{say.announcements.referenceHint}</span>
        <input
          type="text"
          maxLength={300}
          value={reference}
          onInput={(event) => setReference(event.currentTarget.value)}
        />
      </label>
      <Audience audience={audience} onAudience={setAudience} />
      <AudienceSize audience={audience} />
      {empty && (
        <p class="wrong" role="alert">
          {say.announcements.fillIn}
        </p>
      )}
      {sure && <p role="alert">{say.announcements.sure}</p>}
      <p class="buttons">
        <button type="submit" class="main" disabled={busy || now !== undefined}>
          {say.announcements.publish}
        </button>
        {sure && (
          <button type="button" onClick={() => setSure(false)}>
            {say.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
