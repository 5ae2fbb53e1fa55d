import { numberWords, type Bilingual } from '../engine/bilingual';
import { formatCitation } from '../engine/citation';
import type { Parameter } from '../engine/parameter';
import { valueInForce } from '../engine/value-in-force';
import type { CalendarDate } from '../../time';
import { byUseAndLabourMinimum } from './income-parameters';
import { commonFundMinimum, developmentFundMinimum, reserveFundMinimum } from './parameters';
import type { Surplus2012, Surplus2023 } from './surplus-question';

/** Why a rate is too low by law 17/2023, if one is. External income is spread as the charter says, without a minimum. */
export function belowMinimum2023({ kind, on, internal, external }: Surplus2023): Bilingual | undefined {
  return (
    (external && below(commonFundMinimum[kind], external.commonFundRate, on)) ??
    (internal && below(byUseAndLabourMinimum, internal.byUseAndLabourRate, on))
  );
}

/** Why a rate is too low by law 23/2012, if one is. It gave no figure for the part that goes by use and labour. */
export function belowMinimum2012({ on, all }: Surplus2012): Bilingual | undefined {
  return (
    below(developmentFundMinimum, all.developmentFundRate, on) ??
    below(reserveFundMinimum, all.reserveFundRate, on)
  );
}

function below(minimum: Parameter<number>, rate: number, on: CalendarDate): Bilingual | undefined {
  const reading = valueInForce(minimum, on);
  if (rate >= reading.value) return undefined;
  const [has, least] = [numberWords(rate), numberWords(reading.value)];
  const cited = (language: 'vi' | 'en') => formatCitation(reading.citation, { language });
  return {
    vi: `${minimum.name.vi}: đưa vào ${has.vi} %, luật yêu cầu ít nhất ${least.vi} % (${cited('vi')}).`,
    en: `${minimum.name.en}: ${has.en} % is given, the law asks for at least ${least.en} % (${cited('en')}).`,
  };
}
