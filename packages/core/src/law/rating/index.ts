import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import { ratingBands, selfRatingDay } from './parameters';
import { agricultureSelfRatingRule, selfRatingRule2020 } from './rules';

export const ratingParameters: readonly Parameter[] = [
  ...Object.values(ratingBands),
  ...Object.values(selfRatingDay),
];

/** In the order their findings are given. */
export const ratingRules: readonly Rule[] = [agricultureSelfRatingRule, selfRatingRule2020];
