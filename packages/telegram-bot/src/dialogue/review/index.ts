import type { Screens } from '../turn';
import { reviewApproveAll } from './approve-all';
import { reviewComment } from './comment';
import { reviewDone } from './done';
import { reviewElement } from './element';
import { reviewFilter } from './filter';
import { reviewMonth } from './month';
import type { ReviewPlace } from './places';
import { reviewQueue } from './queue';

export { reviewEntries } from './entries';
export const reviewScreens: Screens<ReviewPlace> = {
  reviewQueue,
  reviewFilter,
  reviewMonth,
  reviewElement,
  reviewComment,
  reviewApproveAll,
  reviewDone,
};
