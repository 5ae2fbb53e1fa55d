import type { Answer } from '../../../contract';
import { Answered } from '../parts/answered';
import { Findings } from '../parts/findings';
import { Heading } from '../parts/heading';
import { Empty } from '../parts/notes';
import { addressOf, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

type Organisation = Answer<'organisation'>;

/** All that is known of one organisation: how it stands by the law, what is due, what it reported, what happened. */
export function OrganisationView({ asked }: { asked: Route['asked'] }) {
  const { say } = useSession();
  const found = useAnswer('organisation', { id: asked['id'] ?? '' }, ['figures', 'register', 'people']);
  const { value } = found;
  return (
    <>
      <p class="way-back">
        <a href={addressOf('register')}>{say.organisation.back}</a>
      </p>
      <Heading
        text={value?.name ?? say.views.register}
        lead={value && [value.placeName, value.standingWords].filter(Boolean).join(' · ')}
      />
      <Answered of={found}>
        {(value) => (
          <>
            <Findings law={value.law} />
            <p class="buttons">
              <a class="button" href={value.complianceSheet} download>
                {say.organisation.complianceSheet}
              </a>
            </p>
            <Duties duties={value.duties} />
            <div class="beside">
              <section>
                <h2>{say.organisation.facts}</h2>
                <Lines lines={value.facts} />
              </section>
              <section>
                <h2>{say.organisation.people}</h2>
                {value.people.length === 0 ? (
                  <Empty>{say.organisation.nobody}</Empty>
                ) : (
                  <Lines lines={value.people} />
                )}
                <h2>{say.organisation.reports}</h2>
                <Reports of={value} />
              </section>
            </div>
            <Events events={value.events} />
          </>
        )}
      </Answered>
    </>
  );
}

function Lines({ lines }: { lines: Organisation['facts'] }) {
  return (
    <dl class="facts">
      {lines.map(({ label, words }, index) => (
        <div key={`${label}${index}`}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Duties({ duties }: { duties: Organisation['duties'] }) {
  const { say } = useSession();
  return (
    <section>
      <h2>{say.organisation.duties}</h2>
      {duties.length === 0 ? (
        <Empty>{say.organisation.noDuties}</Empty>
      ) : (
        <ul class="duties">
          {duties.map(({ on, onWords, title, because, further, citations }) => (
            <li key={`${on}${title}`}>
              <time dateTime={on}>{onWords}</time>
              <div>
                <strong>{title}</strong>
                {because && <p>{because}</p>}
                {further.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                {citations.length > 0 && <p class="cited">{citations.join('; ')}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Reports({ of: { id, reports } }: { of: Organisation }) {
  const { say, me } = useSession();
  if (reports.length === 0) return <Empty>{say.organisation.noReports}</Empty>;
  const linked = me.screens.indexOf('review') >= 0;
  return (
    <ul class="lines">
      {reports.map(({ period, label, words }) => (
        <li key={period}>
          {linked ? <a href={addressOf('month', { organisation: id, period })}>{label}</a> : label}: {words}
        </li>
      ))}
    </ul>
  );
}

function Events({ events }: { events: Organisation['events'] }) {
  const { say } = useSession();
  return (
    <section>
      <h2>{say.organisation.events}</h2>
      {events.length === 0 ? (
        <Empty>{say.organisation.noEvents}</Empty>
      ) : (
        <ol class="lines">
          {events.map(({ on, text, byName }) => (
            <li key={`${on}${text}`}>
              {text} <small>{say.organisation.notedBy(byName)}</small>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
