import type { Month } from '@hoptac/core/time';
import {
  decode,
  encode,
  mayMove,
  StoreError,
  type ReviewStep,
  type Submission,
  type SubmissionRecords,
} from '../store';
import { firstStep } from '../store/review-steps';
import type { SqlAbilities } from './abilities';
import type { Database } from './schema';

export function sqlReviews(
  database: Database,
  tenant: string,
  reviewed: (organisation: string, period: Month, version: number) => Promise<Submission | undefined>,
  { months }: SqlAbilities,
): Pick<SubmissionRecords, 'move' | 'steps'> {
  const stepsOf = (organisation: string, period: Month) =>
    database
      .selectFrom('submission_steps')
      .where('tenant', '=', tenant)
      .where('organisation', '=', organisation)
      .where('period', '=', period);

  async function lastStep(organisation: string, period: Month): Promise<number> {
    const { last } = await stepsOf(organisation, period)
      .select((select) => select.fn.max('step').as('last'))
      .executeTakeFirstOrThrow();
    return last ?? 0;
  }

  return {
    async move(move) {
      const { organisation, period, version, from, to, by, at, comment } = move;
      if (!mayMove(from, to)) throw new StoreError('moveNotAllowed', { from, to });
      const theirs = await reviewed(organisation, period, version);
      if (theirs?.version !== version || theirs.state !== from)
        return { ok: false, conflict: { yours: move, theirs } };
      const body = encode({ version, state: to, by, at, comment } satisfies ReviewStepGiven);
      const step = (await lastStep(organisation, period)) + 1;
      months?.wrote();
      // Two who move it at once take the same number, and the primary key refuses the second.
      await database
        .insertInto('submission_steps')
        .values({ tenant, organisation, period, step, version, state: to, at, body })
        .execute();
      return { ok: true, submission: { ...theirs, state: to } };
    },
    async steps(organisation, period) {
      const versions = await database
        .selectFrom('submissions')
        .select(['version', 'state', 'body'])
        .where('tenant', '=', tenant)
        .where('organisation', '=', organisation)
        .where('period', '=', period)
        .orderBy('version')
        .execute();
      const moved = await stepsOf(organisation, period).select(['version', 'body']).orderBy('step').execute();
      return versions.flatMap(({ version, state, body }) => [
        firstStep({ ...decode<Submission>(body), state }),
        ...moved.filter((one) => one.version === version).map((one) => decode<ReviewStep>(one.body)),
      ]);
    },
  };
}

type ReviewStepGiven = Omit<ReviewStep, 'comment'> & { comment: string | undefined };
