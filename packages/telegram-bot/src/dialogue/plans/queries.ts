import type { DataElement, Indicator } from '@hoptac/core/indicators';
import type { PlanHistory } from '@hoptac/core/plan';

export interface PlansQueries {
  /** A year's plan with all its revisions, what it is set for, and the names of the places, organisations and people it names. */
  yearPlan: {
    asked: { year: number };
    answer: {
      history: PlanHistory | undefined;
      indicators: readonly Indicator[];
      elements: readonly DataElement[];
      names: Readonly<Record<string, string>>;
    };
  };
}
