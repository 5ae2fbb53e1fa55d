import type { Bilingual } from '@hoptac/core/vi';
import type { StoreErrorCode, StoreErrorDetails } from './store-error-details';
import { storeErrorWords } from './store-error-words';

/**
 * The one error class of the stores: `code` says what happened, `details` the particulars, `cause` what was behind it, and
 * `told` says it to people in both languages. `message`, for logs, has both.
 */
export class StoreError<Code extends StoreErrorCode = StoreErrorCode> extends Error {
  override readonly name = 'StoreError';
  readonly told: Bilingual;

  constructor(
    readonly code: Code,
    readonly details: StoreErrorDetails[Code],
    options?: { cause?: unknown },
  ) {
    const told = storeErrorWords(code, details);
    super(`hoptac store: ${told.vi} / ${told.en}`, options);
    this.told = told;
  }
}

/** Whether an error is a StoreError, with this code if one is given, whichever copy of the package threw it. */
export function isStoreError<Code extends StoreErrorCode>(
  error: unknown,
  code?: Code,
): error is StoreError<Code> {
  return (
    error instanceof Error &&
    error.name === 'StoreError' &&
    'code' in error &&
    (code ?? error.code) === error.code
  );
}
