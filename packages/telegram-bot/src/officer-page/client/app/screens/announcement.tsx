import type { AnnouncementShown } from '../../../contract';
import { AnnouncementDeeds } from '../parts/announcement-deeds';
import { Answered } from '../parts/answered';
import { Bar } from '../parts/bar';
import { Heading } from '../parts/heading';
import { Note } from '../parts/notes';
import { Table } from '../parts/table';
import { addressOf, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** One announcement and how far it has come. */
export function AnnouncementView({ asked }: { asked: Route['asked'] }) {
  const { say } = useSession();
  const found = useAnswer('announcement', { id: asked['id'] ?? '' }, ['announcements', 'people']);
  const { value } = found;
  return (
    <>
      <p class="way-back">
        <a href={addressOf('announcements')}>{say.announcements.back}</a>
      </p>
      <Heading
        text={value?.title ?? say.views.announcements}
        lead={value && [value.on.label, say.announcements.edition(value.edition)].join(' · ')}
      />
      <Answered of={found}>
        {(value) => (
          <>
            {value.withdrawn !== undefined && (
              <Note kind="look">{say.announcements.withdrawnBecause(value.withdrawn)}</Note>
            )}
            <article class="announcement">
              {value.text.split(/\n+/).map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
              {value.reference !== undefined && (
                <p>
                  {say.announcements.reference}: {value.reference}
                </p>
              )}
              <p class="small">
                {say.announcements.for}: {value.audienceWords.replace(/^• /gm, '').split('\n').join('; ')}
              </p>
            </article>
            <AnnouncementDeeds announcement={value} again={found.again} />
            {value.reach && <ReachOf reach={value.reach} />}
          </>
        )}
      </Answered>
    </>
  );
}

function ReachOf({ reach }: { reach: NonNullable<AnnouncementShown['reach']> }) {
  const { say } = useSession();
  const { cooperatives, people, notes, places } = reach;
  const part = ({ read, whole, words }: typeof people) => (
    <>
      {words}
      {whole > 0 && <Bar share={read / whole} className="met" part />}
    </>
  );
  return (
    <section>
      <h2>{say.announcements.reach}</h2>
      <dl class="facts">
        <dt>{say.announcements.cooperatives}</dt>
        <dd>{part(cooperatives)}</dd>
        <dt>{say.announcements.people}</dt>
        <dd>{part(people)}</dd>
      </dl>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {places.length > 0 && (
        <Table
          caption={say.announcements.byPlace}
          rows={places}
          keyOf={({ code }) => code}
          columns={[
            { title: say.announcements.place, cell: ({ name }) => name },
            { title: say.announcements.cooperatives, cell: ({ cooperatives }) => part(cooperatives) },
          ]}
        />
      )}
    </section>
  );
}
