import type { ArticleGroup } from '../article';
import { ending } from './ending';
import { finance } from './finance';
import { general } from './general';
import { governance } from './governance';
import { groupsAndState } from './groups-and-state';
import { members } from './members';
import { policies } from './policies';
import { registration } from './registration';

export const law2023Map: readonly ArticleGroup[] = [
  general,
  policies,
  members,
  registration,
  governance,
  finance,
  ending,
  groupsAndState,
];
