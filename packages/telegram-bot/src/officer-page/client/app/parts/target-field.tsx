import type { Plan } from '../../../contract';
import { useSession } from '../session';

/** Where a new target is written: beside the one that holds, with how it is written and what was wrong with it. */
export function TargetField({
  indicator: { code, name, example },
  holds,
  text,
  wrong,
  onText,
}: {
  indicator: Plan['indicators'][number];
  /** The target that holds now; undefined where none is set. */
  holds: string | undefined;
  text: string;
  wrong: string | undefined;
  onText(text: string): void;
}) {
  const { say } = useSession();
  return (
    <div class="target-field">
      <label for={`target-${code}`}>{name}</label>
      <span class="holds">{holds ?? say.plan.none}</span>
      <div>
        <input
          id={`target-${code}`}
          type="text"
          maxLength={200}
          autocomplete="off"
          value={text}
          aria-label={say.plan.newTargetOf(name)}
          aria-invalid={wrong !== undefined}
          aria-describedby={`hint-${code}`}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <small id={`hint-${code}`} class={wrong === undefined ? undefined : 'wrong'}>
          {wrong ?? say.plan.example(example)}
        </small>
      </div>
    </div>
  );
}
