import { useState } from 'preact/hooks';
import type { Answer, Asked, Plan } from '../../../contract';
import { useSession } from '../session';
import { useDeed } from '../use-deed';
import { Conflict } from './conflict';
import { TroubleNote } from './notes';
import { PlanChanges } from './plan-changes';
import { TargetField } from './target-field';

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
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  // A decision holds within its year at the latest.
  const lastDay = `${seen.year}-12-31`;
  const [on, setOn] = useState(me.today.value < lastDay ? me.today.value : lastDay);
  const [why, setWhy] = useState('');
  const [preview, setPreview] = useState<Answer<'revisePlan'>>();
  const [empty, setEmpty] = useState(false);
  const deed = useDeed('revisePlan');
  const written = seen.indicators.filter(({ code }) => (texts[code] ?? '').trim() !== '');
  const decision: Asked<'revisePlan'> = {
    year: seen.year,
    basedOn: seen.revision,
    on,
    why,
    targets: written.map(({ code }) => ({ indicator: code, text: (texts[code] ?? '').trim() })),
  };
  const { problem } = deed;
  const fields = problem?.fields ?? {};
  const other = problem?.code === 'conflict' ? (problem.now as Plan | undefined) : undefined;
  const newer = other ?? (now.revision === seen.revision ? undefined : now);
  const submit = async (event: Event) => {
    event.preventDefault();
    setEmpty(written.length === 0);
    if (written.length === 0) return;
    const answer = await deed.run(Object.assign({ preview: preview === undefined }, decision));
    if (!answer) setPreview(undefined);
    else if (answer.written) {
      tell(answer.words);
      onEnd(answer.words);
    } else setPreview(answer);
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
      {empty && (
        <p class="wrong" role="alert">
          {say.plan.nothing}
        </p>
      )}
      {preview ? (
        <PlanChanges preview={preview} />
      ) : (
        <fieldset>
          <legend>{say.plan.newTarget}</legend>
          <p class="small">{say.plan.keep}</p>
          {seen.indicators.map((indicator) => (
            <TargetField
              key={indicator.code}
              indicator={indicator}
              text={texts[indicator.code] ?? ''}
              wrong={fields[`targets.${written.map(({ code }) => code).indexOf(indicator.code)}`]}
              onText={(text) => setTexts(Object.assign({}, texts, { [indicator.code]: text }))}
            />
          ))}
        </fieldset>
      )}
      <div class="which">
        <label>
          <span>{say.plan.on}</span>
          <input
            type="date"
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

function linesOf({ indicators }: Plan) {
  return indicators.map(({ name, target }) => ({ name, words: target.words }));
}
