import type { Indicator } from './indicator';
import { withSuffix } from './with-suffix';

/**
 * An indicator's value as its definition says it is shown: `70 HTX`, `16,3 nghìn thành viên`, `4,54 triệu đồng/người/tháng`,
 * `82,5 %`. Rounded half up, here and nowhere before.
 */
export function showIndicator(
  { unit, show }: Indicator,
  value: number,
  { language = 'vi' }: { language?: 'vi' | 'en' } = {},
): string {
  return withSuffix(value, show.suffix, {
    unit: unit === 'dong' || unit === 'percent' ? unit : 'number',
    scale: show.scale ?? 'none',
    digits: show.digits,
    language,
  });
}
