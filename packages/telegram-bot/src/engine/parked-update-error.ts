/** A message that could not be answered after every attempt. It is set aside, its person was told, and its chat goes on. */
export class ParkedUpdateError extends Error {
  override readonly name = 'ParkedUpdateError';

  constructor(
    /** Where it stands in the inbox. */
    readonly update: { channel: string; chat: string; id: string },
    cause: unknown,
  ) {
    super(`A message was set aside: it could not be answered (${String(cause)}).`, { cause });
  }
}
