import { useState } from 'preact/hooks';
import type { AnnouncementShown } from '../../../contract';
import { addressOf } from '../route';
import { useSession } from '../session';
import { useDeed } from '../use-deed';
import { Conflict } from './conflict';
import { Note, TroubleNote } from './notes';

/** Corrects, withdraws or reminds; where somebody was quicker, shows both. */
export function AnnouncementDeeds({
  announcement: { id, revision, withdrawn, reminded, title, text },
  again,
}: {
  announcement: AnnouncementShown;
  again(): void;
}) {
  const { say, me, tell, worded } = useSession();
  const remind = useDeed('remind');
  const withdraw = useDeed('withdraw');
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  const [empty, setEmpty] = useState(false);
  const done = remind.done ?? withdraw.done;
  const problem = remind.problem ?? withdraw.problem;
  const now = problem?.code === 'conflict' ? (problem.now as AnnouncementShown | undefined) : undefined;
  const after = (answer: { words: string } | undefined) => {
    if (!answer) return;
    tell(answer.words);
    setAsking(false);
    again();
  };
  if (!me.may.announce) return null;
  const lines = (one: { title: string; text: string }) => [
    { name: say.announcements.title, words: one.title },
    { name: say.announcements.text, words: one.text },
  ];
  return (
    <div class="deed">
      {done && <Note kind="done">{done.words}</Note>}
      {now && (
        <Conflict
          text={problem && worded(problem)}
          seen={lines({ title, text })}
          now={lines(now)}
          onTake={() => {
            remind.forget();
            withdraw.forget();
            again();
          }}
        />
      )}
      {problem && !now && <TroubleNote say={say} text={worded(problem)} />}
      {withdrawn === undefined && !asking && (
        <p class="buttons">
          <a class="button" href={addressOf('write', { id })}>
            {say.announcements.correct}
          </a>
          {!reminded && (
            <button
              type="button"
              disabled={remind.busy}
              onClick={() => void remind.run({ id, basedOn: revision }).then(after)}
            >
              {say.announcements.remind}
            </button>
          )}
          <button type="button" onClick={() => setAsking(true)}>
            {say.announcements.withdraw}
          </button>
        </p>
      )}
      {reminded && <p class="small">{say.announcements.reminded}</p>}
      {asking && (
        <form
          class="filled-in"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setEmpty(why.trim() === '');
            if (why.trim() !== '') void withdraw.run({ id, basedOn: revision, why }).then(after);
          }}
        >
          <label>
            <span>{say.announcements.why}</span>
            <input
              type="text"
              maxLength={500}
              value={why}
              aria-invalid={empty}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          </label>
          {empty && (
            <p class="wrong" role="alert">
              {say.announcements.fillInWhy}
            </p>
          )}
          <p class="buttons">
            <button type="submit" class="main" disabled={withdraw.busy}>
              {say.announcements.withdraw}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {say.cancel}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
