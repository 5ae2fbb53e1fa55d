import type { Plan } from '../../../contract';
import { useSession } from '../session';

/** Every decision about a year's plan, the newest first: the day, who, why, and what it changed. */
export function Decisions({ decisions }: { decisions: Plan['decisions'] }) {
  const { say } = useSession();
  if (decisions.length === 0) return null;
  return (
    <section>
      <h2>{say.plan.decisions}</h2>
      <ol class="decisions">
        {decisions.map(({ on, byName, why, document, changes }, index) => (
          <li key={index}>
            <p>
              <time dateTime={on.value}>
                <strong>{on.label}</strong>
              </time>{' '}
              · {byName}
            </p>
            <p>{[why, document].filter(Boolean).join(' · ')}</p>
            {changes.length > 0 && (
              <details>
                <summary>{say.plan.changes(changes.length)}</summary>
                <ul>
                  {changes.map(({ name, from, to }) => (
                    <li key={name}>
                      {name}: {from} → <strong>{to}</strong>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
