export { form2022Indicators } from './catalogue/forms/figures';
export * from './catalogue/forms/statistical-form';
export * from './catalogue/forms/statistical-forms';
export * from './catalogue/hoa-binh-2023';
export * from './catalogue/monthly-elements';
export * from './catalogue/narrow-indicator';
export { nationalIndicators } from './catalogue/national/figures';
export * from './catalogue/national/programme';
export * from './catalogue/national/programmes';
export * from './catalogue/official/official-indicator';
export * from './catalogue/official/official-indicators';
export * from './catalogue/sector-overview';
export { formulaWords } from './catalogue/page/formula-words';
export * from './data-element';
export { contributorsTo, resultsByOrganisation, type Contributors } from './contributors';
export { evaluateIndicators, type Coverage, type IndicatorData, type IndicatorResult } from './evaluate';
export {
  amendFigures,
  arrangeFigures,
  FIGURES_BLOCK,
  figureAt,
  figuresFrom,
  monthlyReportSchema,
  type Figures,
  type Knowledge,
  type MonthlyReport,
} from './figures';
export type { Amount, Count, Formula, Level } from './formula';
export { formulaSchema } from './formula-schema';
export * from './indicator';
export * from './measure-unit-names';
export { organisationFilterSchema, type OrganisationFilter } from './organisation-filter';
export { rollUpIndicators, type RollUp } from './roll-up';
export * from './show-indicator';
export * from './read-elements';
export { readIndicators, type IndicatorProblem, type ReadIndicators } from './read-indicators';
export * from './validation';
