import type { AnnouncementShown } from '../../../contract';
import { Answered } from '../parts/answered';
import { Heading } from '../parts/heading';
import { WriteForm } from '../parts/write-form';
import { addressOf, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** Writes a new announcement, or corrects the one named. */
export function WriteView({ asked }: { asked: Route['asked'] }) {
  const { say } = useSession();
  const { id } = asked;
  // Not read anew while somebody writes: what they see is what their correction is based on.
  const found = useAnswer('announcement', id === undefined ? undefined : { id });
  return (
    <>
      <p class="way-back">
        <a href={addressOf('announcements')}>{say.announcements.back}</a>
      </p>
      <Heading text={id === undefined ? say.announcements.write : say.announcements.correct} />
      {id === undefined ? (
        <WriteForm before={undefined} />
      ) : (
        <Answered of={found}>{(before: AnnouncementShown) => <WriteForm before={before} />}</Answered>
      )}
    </>
  );
}
