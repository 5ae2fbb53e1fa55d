import { DeliveryError } from '../engine';

/**
 * An error as it may be told: the token, which stands in every address, and what was being sent are left out of it and of
 * its causes.
 */
export function withoutToken(error: unknown, token: string): unknown {
  if (!(error instanceof Error)) return error;
  const hide = (text: string) => text.replaceAll(token, '…').replaceAll(encodeURIComponent(token), '…');
  const { message, cause } = error;
  const told = Object.assign(new Error(hide(message)), {
    name: error.name,
    ...(error.stack !== undefined && { stack: hide(error.stack) }),
  });
  if (cause !== undefined) told.cause = withoutToken(cause, token);
  if (error instanceof DeliveryError) {
    const { permanent, unreachable, retryAfterSeconds, untried } = error;
    const { cause } = told;
    return new DeliveryError(hide(message), { permanent, unreachable, retryAfterSeconds, untried, cause });
  }
  return told;
}
