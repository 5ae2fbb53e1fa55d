import { randomOf } from './random';
import { elementCodes, type ElementCode, type Ledger } from './ledger';

/** Figures that bookkeepers leave out now and then. Revenue and head counts they have at hand. */
const OFTEN_LEFT_OUT = [
  'profit',
  'newMembers',
  'wageBill',
  'workerMonths',
  'managersIntermediate',
  'managersCollege',
] as const;

/**
 * Takes out what was never sent: two to three months in a hundred, more with a few slow reporters, and single values
 * of some reports. No data is not zero, so nothing stands in for them.
 */
export function leaveGaps(ledger: Ledger): void {
  const { organisation, months, sent } = ledger;
  const random = randomOf('gaps', organisation.id);
  const slow = random() < 0.04 ? 0.22 : 0.016;
  for (const at of months.keys()) {
    const unsent = random() < slow;
    const partly = random() < 0.02;
    // The founding month comes with the registration, everyone chased the year's last one, and try-out cooperatives
    // miss only what is left to the user.
    if (at === 0 || at === months.length - 1 || organisation.tryOut) continue;
    if (unsent) sent[at] = new Set();
    else if (partly) {
      const leftOut = new Set<ElementCode>(OFTEN_LEFT_OUT.filter(() => random() < 0.3));
      sent[at] = new Set(elementCodes.filter((code) => !leftOut.has(code)));
    }
  }
  if (organisation.tryOut) sent[months.length - 1] = new Set();
}
