import { useState } from 'preact/hooks';
import type { Answer } from '../../../contract';
import { addressOf } from '../route';
import { useSession } from '../session';
import { useDeed } from '../use-deed';
import { Note, TroubleNote } from './notes';

/** As many as go in one call. */
const AT_ONCE = 100;
type Waiting = Answer<'reviewQueue'>['waiting'];
type Month = Parameters<ReturnType<typeof useDeed<'approveAll'>>['run']>[0]['months'][number];

/** Approves, after asking once more, what gives no reason to ask. */
export function ApproveAll({ waiting, onDone }: { waiting: Waiting; onDone(): void }) {
  const { say, me, tell, worded } = useSession();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Answer<'approveAll'>[]>([]);
  const deed = useDeed('approveAll');
  const clean = waiting.filter(({ doubts, own }) => doubts === 0 && !own);
  const approve = async () => {
    const answers: Answer<'approveAll'>[] = [];
    for (let from = 0; from < clean.length; from += AT_ONCE) {
      const months = clean.slice(from, from + AT_ONCE).map(({ organisation, period, version }) => ({
        organisation,
        version,
        period: period.value as Month['period'],
      }));
      const answer = await deed.run({ months });
      if (!answer) break;
      answers.push(answer);
    }
    setAsking(false);
    setDone(answers);
    tell(answers.map(({ words }) => words).join(' '));
    onDone();
  };
  if (!me.may.decide) return null;
  const leftOut = done.reduce<Answer<'approveAll'>['leftOut']>((all, one) => all.concat(one.leftOut), []);
  return (
    <div class="deed">
      {deed.problem && <TroubleNote say={say} text={worded(deed.problem)} />}
      {done.length > 0 && (
        <Note kind="done">
          {done.map(({ words }, index) => (
            <p key={index}>{words}</p>
          ))}
          {leftOut.length > 0 && (
            <>
              <p>{say.review.leftOut}</p>
              <ul>
                {leftOut.map(({ organisation, period, name }) => (
                  <li key={`${organisation}/${period}`}>
                    <a href={addressOf('month', { organisation, period })}>{name}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Note>
      )}
      {clean.length > 0 && !asking && (
        <button type="button" onClick={() => setAsking(true)}>
          {say.review.approveAll(clean.length)}
        </button>
      )}
      {asking && (
        <div class="sure" role="group" aria-label={say.review.approveAllSure(clean.length)}>
          <p>{say.review.approveAllSure(clean.length)}</p>
          <button type="button" class="main" disabled={deed.busy} onClick={() => void approve()} autofocus>
            {say.review.approveAllYes}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {say.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
