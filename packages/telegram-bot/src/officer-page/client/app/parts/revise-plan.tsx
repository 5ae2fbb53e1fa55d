import { useEffect, useState } from 'preact/hooks';
import type { Answer, Asked, Plan } from '../../../contract';
import { useSession } from '../session';
import { useDeed } from '../use-deed';
import { Conflict } from './conflict';
import { TroubleNote } from './notes';
import { keyOf, NewTargets, targetsIn, type Texts } from './new-targets';
import { PlanChanges } from './plan-changes';

/** New targets, the day and the reason; first what would change, then the decision. */
export function RevisePlan({
  seen,
  now,
  onTake,
  onEnd,
}: {
  seen: Plan;
  now: Plan;
  onTake(plan: Plan): void;
  onEnd(words: string | undefined): void;
}) {
  const { say, me, tell, worded } = useSession();
  const [texts, setTexts] = useState<Texts>({});
  const [place, setPlace] = useState<string>();
  // A decision holds within its year at the latest. Written as people do: a browser's own field asks in its own order.
  const isOver = me.today.value > `${seen.year}-12-31`;
  const [on, setOn] = useState(isOver ? `31/12/${seen.year}` : me.today.label);
  const [why, setWhy] = useState('');
  const [preview, setPreview] = useState<Answer<'revisePlan'>>();
  const [empty, setEmpty] = useState(false);
  const deed = useDeed('revisePlan');
  const targets = targetsIn(texts);
  // What is told to be wrong is told of what was sent, whatever has been written since.
  const [sent, setSent] = useState(targets);
  const decision: Asked<'revisePlan'> = {
    year: seen.year,
    basedOn: seen.revision,
    on,
    why,
    targets,
  };
  const { problem } = deed;
  const fields = problem?.fields ?? {};
  const wrongs: Record<string, string> = {};
  sent.forEach((target, at) => {
    const wrong = fields[`targets.${at}`];
    if (wrong !== undefined) wrongs[keyOf(target)] = wrong;
  });
  // What is wrong is brought into sight.
  useEffect(() => {
    const faulty = sent.filter((target) => wrongs[keyOf(target)] !== undefined);
    if (faulty[0] && !faulty.some((target) => target.place === place)) setPlace(faulty[0].place);
  }, [problem]);
  const other = problem?.code === 'conflict' ? (problem.now as Plan | undefined) : undefined;
  const newer = other ?? (now.revision === seen.revision ? undefined : now);
  const submit = async (event: Event) => {
    event.preventDefault();
    setEmpty(targets.length === 0);
    if (targets.length === 0) return;
    setSent(targets);
    const answer = await deed.run(Object.assign({ preview: preview === undefined }, decision));
    if (!answer) setPreview(undefined);
    else if (answer.written) {
      tell(answer.words);
      onEnd(answer.words);
    } else {
      setOn(answer.on.label);
      setPreview(answer);
    }
  };
  return (
    <form class="filled-in" onSubmit={(event) => void submit(event)} noValidate>
      {newer && (
        <Conflict
          text={problem && worded(problem)}
          seen={linesOf(seen)}
          now={linesOf(newer)}
          onTake={() => {
            deed.forget();
            setPreview(undefined);
            onTake(newer);
          }}
        />
      )}
      {problem && problem.code !== 'conflict' && <TroubleNote say={say} text={worded(problem)} />}
      {fields['targets'] !== undefined && <p class="wrong">{fields['targets']}</p>}
      {empty && (
        <p class="wrong" role="alert">
          {say.plan.nothing}
        </p>
      )}
      {preview ? (
        <PlanChanges preview={preview} />
      ) : (
        <NewTargets
          plan={seen}
          texts={texts}
          place={place}
          wrongs={wrongs}
          onTexts={setTexts}
          onPlace={setPlace}
        />
      )}
      <div class="which">
        <label>
          <span>{say.plan.on}</span>
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={60}
            value={on}
            disabled={preview !== undefined}
            aria-invalid={fields['on'] !== undefined}
            onInput={(event) => setOn(event.currentTarget.value)}
          />
          {fields['on'] && <span class="wrong">{fields['on']}</span>}
        </label>
        <label class="wide">
          <span>{say.plan.why}</span>
          <input
            type="text"
            maxLength={1000}
            value={why}
            disabled={preview !== undefined}
            aria-invalid={fields['why'] !== undefined}
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
          {fields['why'] && <span class="wrong">{fields['why']}</span>}
        </label>
      </div>
      <p class="buttons">
        <button type="submit" class="main" disabled={deed.busy || newer !== undefined}>
          {preview ? say.plan.save : say.plan.preview}
        </button>
        {preview && (
          <button type="button" onClick={() => setPreview(undefined)}>
            {say.plan.change}
          </button>
        )}
        <button type="button" onClick={() => onEnd(undefined)}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}

function linesOf({ indicators, ofPlaces }: Plan) {
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? code;
  return indicators
    .map(({ name, target }) => ({ name, words: target.words }))
    .concat(
      ofPlaces.map(({ indicator, name, target }) => ({
        name: `${nameOf(indicator)} (${name})`,
        words: target.words,
      })),
    );
}
