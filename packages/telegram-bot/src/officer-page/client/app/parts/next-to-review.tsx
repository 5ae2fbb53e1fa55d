import type { ReviewedMonth } from '../../../contract';
import { addressOf } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** After a decision: the next that waits, and the way back. */
export function NextToReview({ after }: { after: ReviewedMonth }) {
  const { say } = useSession();
  const { value } = useAnswer('reviewQueue', {}, ['figures']);
  const next = value?.waiting.find(
    ({ organisation, period, own }) =>
      !own && (organisation !== after.organisation || period.value !== after.period.value),
  );
  return (
    <p>
      {next && (
        <>
          <a href={addressOf('month', { organisation: next.organisation, period: next.period.value })}>
            {say.month.next}: {next.name} – {next.period.label}
          </a>
          {' · '}
        </>
      )}
      <a href={addressOf('review')}>{say.month.back}</a>
    </p>
  );
}
