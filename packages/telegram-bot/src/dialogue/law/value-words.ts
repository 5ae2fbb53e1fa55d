import type { Parameter } from '@hoptac/core/law';
import { formatQuantity, type Bilingual } from '@hoptac/core/vi';
import { compositeWords } from './composite-values';
import { words } from './words';

type Unit = Parameter['unit'];
type Language = 'vi' | 'en';

/** A value of the law with its unit, as people say it: `5 thành viên`, `15/12 hằng năm`. Empty for a mere duty. */
export function valueWords(code: string, value: unknown, unit: Unit): Bilingual {
  return (
    compositeWords(code, value) ?? { vi: plainWords(value, unit, 'vi'), en: plainWords(value, unit, 'en') }
  );
}

function plainWords(value: unknown, unit: Unit, language: Language): string {
  const say = words[language];
  if (typeof value === 'number') return counted(value, unit, language);
  if (isRange(value)) {
    const most = counted(value.most, unit, language);
    return value.least > 1 ? say.range(String(value.least), most) : say.atMost(most);
  }
  if (isDayOfYear(value)) {
    const [month, day] = value.monthDay.split('-') as [string, string];
    return say.dayOfYear(`${day}/${month}`, value.inNextYear);
  }
  return '';
}

function counted(value: number, unit: Unit, language: Language): string {
  if (unit === 'đồng') return formatQuantity(value, { unit: 'dong', scale: 'none', digits: 0, language });
  if (unit === 'percent') return formatQuantity(value, { unit: 'percent', digits: 2, language });
  const number = formatQuantity(value, { digits: 0, language });
  return unit === 'condition' ? number : words[language].counted(number, unit, value === 1);
}

function isRange(value: unknown): value is { least: number; most: number } {
  return typeof value === 'object' && value !== null && 'least' in value && 'most' in value;
}

function isDayOfYear(value: unknown): value is { monthDay: string; inNextYear: boolean } {
  return typeof value === 'object' && value !== null && 'monthDay' in value;
}
