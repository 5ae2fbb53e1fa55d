import type { Answer } from '../../../contract';
import { useSession } from '../session';

type Law = Answer<'organisation'>['law'];

/** What is not as the law asks is read first; what is in order or not known stays folded. */
const ORDER = ['violated', 'unknown', 'satisfied'] as const;
const MARKS = { violated: '✕', unknown: '?', satisfied: '✓' };

/** How an organisation stands by the law of a day: every finding with what it compared and its articles. */
export function Findings({ law }: { law: Law }) {
  const { say } = useSession();
  return (
    <section class="law">
      <h2>{law.title}</h2>
      <p>{law.summary}</p>
      {ORDER.map((status) => {
        const findings = law.findings.filter((finding) => finding.status === status);
        if (findings.length === 0) return null;
        return (
          <details key={status} class={`group ${status}`} open={status === 'violated'}>
            <summary>
              <span class="mark" aria-hidden="true">
                {MARKS[status]}
              </span>{' '}
              {say.organisation[status]} ({findings.length})
            </summary>
            {status === 'unknown' && law.missing.length > 0 && (
              <p>
                {say.organisation.asks}: {law.missing.join('; ')}.
              </p>
            )}
            <ul class="findings">
              {findings.map(({ title, explanation, further, citations }, index) => (
                <li key={`${title}${index}`}>
                  <h3>{title}</h3>
                  <p>{explanation}</p>
                  {further.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                  {citations.length > 0 && <p class="cited">{citations.join('; ')}</p>}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      {law.standing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
