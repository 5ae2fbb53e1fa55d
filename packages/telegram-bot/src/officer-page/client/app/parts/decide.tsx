import { useState } from 'preact/hooks';
import type { ReviewedMonth } from '../../../contract';
import type { Month } from '@hoptac/core/time';
import { useSession } from '../session';
import { useDeed } from '../use-deed';
import { Conflict } from './conflict';
import { NextToReview } from './next-to-review';
import { Note, TroubleNote } from './notes';
import { ReturnForm } from './return-form';

/** Approves, returns or opens again what was seen; where somebody was quicker, shows both. */
export function Decide({
  seen,
  now,
  onTake,
  again,
}: {
  seen: ReviewedMonth;
  now: ReviewedMonth;
  onTake(month: ReviewedMonth): void;
  again(): void;
}) {
  const { say, tell, worded } = useSession();
  const approve = useDeed('approve');
  const giveBack = useDeed('return');
  const [returning, setReturning] = useState(false);
  const version = {
    organisation: seen.organisation,
    period: seen.period.value as Month,
    version: seen.version,
  };
  const done = approve.done ?? giveBack.done;
  const problem = approve.problem ?? giveBack.problem;
  const busy = approve.busy || giveBack.busy;
  const other = problem?.code === 'conflict' ? (problem.now as ReviewedMonth | undefined) : undefined;
  const newer = other ?? (now.version === seen.version ? undefined : now);
  const told = (words: string) => {
    tell(words);
    again();
  };
  if (done)
    return (
      <Note kind="done">
        <p>{done.words}</p>
        <NextToReview after={seen} />
      </Note>
    );
  return (
    <section class="decide">
      {(seen.decisions.length > 0 || newer) && <h2>{say.month.decide}</h2>}
      {problem && problem.code !== 'conflict' && (
        <TroubleNote say={say} text={[worded(problem)].concat(fieldsOf(problem.fields)).join(' ')} />
      )}
      {newer && (
        <Conflict
          text={problem && worded(problem)}
          seen={linesOf(seen, say.conflict.state)}
          now={linesOf(newer, say.conflict.state)}
          onTake={() => onTake(newer)}
        />
      )}
      {!newer && !returning && (
        <p class="buttons">
          {seen.decisions.indexOf('approve') >= 0 && (
            <button
              type="button"
              class="main"
              disabled={busy}
              onClick={() => void approve.run(version).then((answer) => answer && told(answer.words))}
            >
              {say.month.approve}
            </button>
          )}
          {seen.decisions.indexOf('return') >= 0 && (
            <button type="button" onClick={() => setReturning(true)}>
              {say.month.return}
            </button>
          )}
          {seen.decisions.indexOf('reopen') >= 0 && (
            <button type="button" onClick={() => setReturning(true)}>
              {say.month.reopen}
            </button>
          )}
        </p>
      )}
      {returning && (
        <ReturnForm
          month={seen}
          busy={busy || newer !== undefined}
          onCancel={() => setReturning(false)}
          onSend={(comment) =>
            void giveBack.run(Object.assign(comment, version)).then((answer) => answer && told(answer.words))
          }
        />
      )}
    </section>
  );
}

function fieldsOf(fields: Readonly<Record<string, string>> = {}): string[] {
  return Object.keys(fields).map((name) => fields[name] ?? '');
}

/** A month as lines to compare: how it stands, and every figure. */
function linesOf({ version, stateWords, figures }: ReviewedMonth, state: string) {
  return [{ name: state, words: `${stateWords} (${version})` }].concat(
    figures.map(({ name, now }) => ({ name, words: now.words })),
  );
}
