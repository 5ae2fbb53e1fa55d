import type { Calculator } from './calculator';
import { dayCalculators } from './days';
import { dissolutionCalculators } from './dissolution';
import { meetingCalculators } from './meetings';
import { moneyCalculators } from './money';
import { registrationCalculators } from './registration';
import { sizeAndRatingCalculators } from './size-and-rating';
import { supportCalculators } from './support';

/** Every calculator. To add one: its name, what it is for, and calls under each law it knows. */
export const calculators: readonly Calculator[] = [
  ...meetingCalculators,
  ...moneyCalculators,
  ...registrationCalculators,
  ...dissolutionCalculators,
  ...sizeAndRatingCalculators,
  ...supportCalculators,
  ...dayCalculators,
];
