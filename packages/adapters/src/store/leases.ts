/** That one process, and no other, does a job until an instant. */
export interface Lease {
  job: string;
  holder: string;
  /** The first instant at which it is no longer held. */
  until: string;
  /** Counts the claims of this job, so that what a former holder writes late can be told from the present one's. */
  term: number;
}

/** The lease, or who has it. */
export type LeaseResult = { ok: true; lease: Lease } | { ok: false; held: Lease };

/** Which process does a job, until when. */
export interface LeaseRecords {
  /**
   * Claims a job, or renews the claim of its holder, which keeps the term. Refused while another holds it; a claim whose
   * `until` is `at` or earlier has ended and may be taken.
   */
  claim(job: string, claim: { holder: string; at: string; until: string }): Promise<LeaseResult>;
  /** Gives a job back before the time. No effect unless this holder has it. */
  release(job: string, holder: string): Promise<void>;
  get(job: string): Promise<Lease | undefined>;
}
