/** What has been looked up so far, by query. */
export type Answers = ReadonlyMap<string, unknown>;
