import type { DataElement } from '@hoptac/core/indicators';
import { formatQuantity } from '@hoptac/core/vi';
import type { DialogueState } from '../state';

type Language = DialogueState['language'];

/** A figure read back in full, so that nothing is hidden by rounding; large money also as people say it. */
export function showValue(element: DataElement, value: number, language: Language): string {
  if (element.valueKind === 'yesNo')
    return language === 'vi' ? (value === 1 ? 'có' : 'không') : value === 1 ? 'yes' : 'no';
  if (element.unit !== 'dong')
    return formatQuantity(value, {
      unit: element.unit === 'percent' ? 'percent' : 'number',
      scale: 'none',
      digits: 2,
      language,
    });
  const full = formatQuantity(value, { unit: 'dong', scale: 'none', digits: 0, language });
  if (Math.abs(value) < 1_000_000) return full;
  const scale = Math.abs(value) < 1_000_000_000 ? 'million' : 'billion';
  return `${full} (${formatQuantity(value, { unit: 'number', scale, digits: 9, language })})`;
}

/** The figures of a month as a list, in the order of asking, those that are known only. */
export function showValues(
  elements: readonly DataElement[],
  values: Readonly<Record<string, number>>,
  language: Language,
  remark: (element: DataElement) => string = () => '',
): string[] {
  return elements.flatMap((element) => {
    const value = values[element.code];
    return value === undefined
      ? []
      : [`• ${element.name[language]}: ${showValue(element, value, language)}${remark(element)}`];
  });
}
