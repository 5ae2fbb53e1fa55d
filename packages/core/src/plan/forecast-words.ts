import type { Indicator } from '../indicators';
import type { Forecast, NoForecast } from './forecast';
import { showApart, type Language } from './show-apart';

/**
 * A forecast in words: `ước cả năm 46 HTX (khoảng 41 HTX đến 51 HTX)`; why there is none where it was refused.
 *
 * @example
 * forecastWords(indicator, { ok: true, method: 'evenPace', point: 46, low: 41, high: 51, months: 8, pastYears: 0 });
 */
export function forecastWords(
  indicator: Indicator,
  forecast: Forecast | NoForecast,
  { language = 'vi' }: { language?: Language } = {},
): string {
  if (!forecast.ok) return forecast.message[language];
  const { point, low, high } = forecast;
  const show = (value: number) => showApart(indicator, value, [], { language });
  const sure = low === high;
  if (language === 'vi')
    return `ước cả năm ${show(point)}${sure ? '' : ` (khoảng ${show(low)} đến ${show(high)})`}`;
  return `${show(point)} expected for the year${sure ? '' : ` (about ${show(low)} to ${show(high)})`}`;
}
