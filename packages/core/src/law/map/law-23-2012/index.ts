import type { ArticleGroup } from '../article';
import { financeAndEnd } from './finance-and-end';
import { generalAndMembers } from './general-and-members';
import { registrationAndGovernance } from './registration-and-governance';

export const law2012Map: readonly ArticleGroup[] = [
  ...generalAndMembers,
  ...registrationAndGovernance,
  ...financeAndEnd,
];
