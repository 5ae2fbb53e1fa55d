import {
  compareText,
  decode,
  encode,
  type Submission,
  type SubmissionQuery,
  type SubmissionRecords,
} from '../store';
import { lastThatCounts, passes, reviewedVersion, stateOfNew } from '../store/counted';
import type { Row } from '../sql/schema';
import { memoryReviews } from './reviews';
import type { MemoryTables } from './tables';

type VersionRow = Row<'submissions'>;

export function memorySubmissions(tables: MemoryTables): SubmissionRecords {
  const { submissions, submission_steps } = tables;

  /** A version with the state it was in: the last step of its review, else the one it came with. */
  function stated(row: VersionRow, knownOn?: string): VersionRow {
    const { organisation, period, version } = row;
    const moved = submission_steps
      .ofGroup(organisation, period)
      .findLast((step) => step.version === version && (knownOn === undefined || step.at <= knownOn));
    return moved ? { ...row, state: moved.state } : row;
  }

  const history = (organisation: string, period: string) =>
    submissions.ofGroup(organisation, period).map((row) => stated(row));

  function latest(organisation: string, period: string): Submission | undefined {
    const row = history(organisation, period).at(-1);
    return row && submissionOf(row);
  }

  function counted(rows: readonly VersionRow[], { from, to, knownOn, states }: SubmissionQuery) {
    const known = rows.filter(
      ({ period, at }) => period >= from && period <= to && (knownOn === undefined || at <= knownOn),
    );
    return lastThatCounts(known.map((row) => stated(row, knownOn)))
      .filter((row) => passes(row, states))
      .sort((a, b) => compareText(a.organisation, b.organisation) || compareText(a.period, b.period))
      .map(submissionOf);
  }

  return {
    async append(given) {
      const { basedOn, draft, ...submission } = given;
      const { organisation, period, at } = submission;
      const earlier = history(organisation, period);
      if (basedOn !== earlier.length)
        return { ok: false, conflict: { yours: given, theirs: latest(organisation, period) } };
      const version = earlier.length + 1;
      const state = stateOfNew(draft, lastThatCounts(earlier)[0]?.state);
      const row = { organisation, period, version, at, state, body: encode({ ...submission, version }) };
      submissions.put(row);
      return { ok: true, submission: submissionOf(row) };
    },
    ...memoryReviews(tables, (organisation, period, version) => {
      const row = reviewedVersion(history(organisation, period), version);
      return row && submissionOf(row);
    }),
    async latest(organisation, period) {
      return latest(organisation, period);
    },
    async history(organisation, period) {
      return history(organisation, period).map(submissionOf);
    },
    async ofOrganisation(organisation, query) {
      return counted(
        submissions.rows().filter((row) => row.organisation === organisation),
        query,
      );
    },
    async all(query) {
      return counted(submissions.rows(), query);
    },
  };
}

function submissionOf({ body, state }: VersionRow): Submission {
  return { ...decode<Submission>(body), state };
}
