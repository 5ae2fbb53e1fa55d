import type { Month } from '@hoptac/core/time';
import { compareText, decode, encode, type Submission, type SubmissionRecords } from '../store';
import { createTable, type UndoLog } from './table';

interface Version {
  organisation: string;
  period: Month;
  at: string;
  body: string;
}
/** The versions of one month; the first is version 1. */
type History = readonly Version[];

export function memorySubmissions(undoLog: UndoLog): SubmissionRecords {
  const months = createTable<History>(undoLog);

  const read = (version: Version) => decode<Submission>(version.body);
  const history = (organisation: string, period: Month) => months.get(organisation, period) ?? [];

  /** The last wanted version of each month, by organisation and then period. */
  function lastOfEach(wanted: (version: Version) => boolean): Submission[] {
    return months
      .rows()
      .map((versions) =>
        versions.reduce<Version | undefined>((last, one) => (wanted(one) ? one : last), undefined),
      )
      .filter((version) => version !== undefined)
      .sort((a, b) => compareText(a.organisation, b.organisation) || compareText(a.period, b.period))
      .map(read);
  }

  return {
    async append({ basedOn, ...submission }) {
      const { organisation, period, at } = submission;
      const earlier = history(organisation, period);
      const latest = earlier.at(-1);
      if (basedOn !== earlier.length) return { ok: false, conflict: latest && read(latest) };
      const version = {
        organisation,
        period,
        at,
        body: encode({ ...submission, version: earlier.length + 1 }),
      };
      months.put([...earlier, version], organisation, period);
      return { ok: true, submission: read(version) };
    },
    async latest(organisation, period) {
      const version = history(organisation, period).at(-1);
      return version && read(version);
    },
    async history(organisation, period) {
      return history(organisation, period).map(read);
    },
    async ofOrganisation(organisation, { from, to }) {
      return lastOfEach(
        (version) => version.organisation === organisation && version.period >= from && version.period <= to,
      );
    },
    async all({ from, to, knownOn }) {
      return lastOfEach(
        ({ period, at }) => period >= from && period <= to && (knownOn === undefined || at <= knownOn),
      );
    },
  };
}
