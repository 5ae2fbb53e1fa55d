import type { Month } from '@hoptac/core/time';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewedMonth } from '../../../contract';
import { Answered } from '../parts/answered';
import { Decide } from '../parts/decide';
import { Heading } from '../parts/heading';
import { Table } from '../parts/table';
import { addressOf, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** One month of an organisation as a reviewer judges it. */
export function MonthView({ asked }: { asked: Route['asked'] }) {
  const { say } = useSession();
  const question = { organisation: asked['organisation'] ?? '', period: asked['period'] as Month };
  const found = useAnswer('reviewedMonth', question, ['figures']);
  const { value } = found;
  return (
    <>
      <p class="way-back">
        <a href={addressOf('review')}>{say.month.back}</a>
      </p>
      <Heading
        text={value ? `${value.name} – ${value.period.label}` : say.views.review}
        lead={value && [value.placeName, value.stateWords].filter(Boolean).join(' · ')}
      />
      <Answered of={found}>{(now) => <Judged now={now} again={found.again} />}</Answered>
    </>
  );
}

/**
 * What was first shown stays beside what there is now, so that a decision is made on what was seen; a newer version is
 * offered and not slipped in.
 */
function Judged({ now, again }: { now: ReviewedMonth; again(): void }) {
  const { say } = useSession();
  const [seen, setSeen] = useState(now);
  useEffect(() => {
    // Words in another language, or another state of the same version, are the same thing seen.
    if (now.version === seen.version) setSeen(now);
  }, [now]);
  return (
    <>
      <p>
        {say.month.receipt}: <strong>{seen.receipt}</strong> (
        <a href={seen.certificate} download>
          {say.month.certificate}
        </a>
        ) · <a href={addressOf('organisation', { id: seen.organisation })}>{say.month.ofOrganisation}</a>
      </p>
      <Doubts month={seen} />
      <Figures month={seen} />
      <Decide key={seen.version} seen={seen} now={now} onTake={setSeen} again={again} />
      <h2>{say.month.steps}</h2>
      <ol class="lines">
        {seen.steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function Doubts({ month: { doubts, obstacle } }: { month: ReviewedMonth }) {
  const { say } = useSession();
  return (
    <>
      {obstacle !== undefined && <p class="note look">{obstacle}</p>}
      {doubts.length > 0 && (
        <section class="note look">
          <h2>
            {say.month.doubts} ({doubts.length})
          </h2>
          <ul>
            {doubts.map(({ text, confirmed }) => (
              <li key={text}>
                {text}
                {confirmed && ` (${say.month.confirmed})`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Figures({ month: { figures, missing, period } }: { month: ReviewedMonth }) {
  const { say } = useSession();
  const corrected = figures.some((figure) => figure.corrected !== undefined);
  return (
    <section>
      <h2>{say.month.figures}</h2>
      <Table
        caption={`${say.month.figures}, ${period.label}`}
        rows={figures}
        keyOf={({ element }) => element}
        classOf={({ doubtful }) => (doubtful ? 'doubtful' : '')}
        columns={[
          {
            title: say.month.element,
            cell: ({ name, doubtful }) => (
              <>
                {doubtful && <span aria-label={say.month.doubts}>⚠ </span>}
                {name}
              </>
            ),
          },
          { title: say.month.now, number: true, cell: ({ now }) => <strong>{unbroken(now.words)}</strong> },
          ...(corrected
            ? [
                {
                  title: say.month.corrected,
                  number: true,
                  cell: ({ corrected: was }: ReviewedMonth['figures'][number]) =>
                    was ? <Moved was={was.was.words} change={was.change} /> : '=',
                },
              ]
            : []),
          {
            title: say.month.monthBefore,
            number: true,
            cell: ({ monthBefore }) =>
              monthBefore ? <Moved was={monthBefore.was.words} change={monthBefore.change} /> : '–',
          },
        ]}
      />
      {missing.length > 0 && (
        <>
          <h3>{say.month.missing}</h3>
          <ul>
            {missing.map(({ element, text }) => (
              <li key={element}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A sign stays on the line of its number, and a number on that of its unit. */
const unbroken = (text: string) => text.replace(/(\d) (?=%|triệu\)|tỷ\)|million\)|billion\))/g, '$1\u00a0');

function Moved({ was, change }: { was: string; change: string }) {
  return (
    <>
      {was}
      {change && <small>{unbroken(change)}</small>}
    </>
  );
}
