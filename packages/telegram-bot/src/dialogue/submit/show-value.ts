import type { DataElement } from '@hoptac/core/indicators';
import { formatQuantity, spellNumber } from '@hoptac/core/vi';
import type { DialogueState } from '../state';
import { words } from './words';

type Language = DialogueState['language'];

/** A figure read back in full, so that nothing is hidden by rounding; large money also as people say it. */
export function showValue(element: DataElement, value: number, language: Language): string {
  if (element.valueKind === 'yesNo') return value === 1 ? words[language].yes : words[language].no;
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

/** From here an amount is read back in words: a zero too many or too few is not seen among so many. */
const SPELLED_FROM = 100_000_000;
/** Longer words are harder to follow than the digits. */
const LONGEST_WORDS = 60;

/** A figure read back before it is sent: large money in words, because a slip of a zero is heard. */
export function readBackValue(element: DataElement, value: number, language: Language): string {
  const large = element.unit === 'dong' && Math.abs(value) >= SPELLED_FROM;
  if (language !== 'vi' || !large) return showValue(element, value, language);
  const spelled = words[language].dong(spellNumber(value));
  if (spelled.length > LONGEST_WORDS) return showValue(element, value, language);
  return `${formatQuantity(value, { unit: 'dong', scale: 'none', digits: 0 })} (${spelled})`;
}

interface ListOptions {
  show?: (element: DataElement, value: number, language: Language) => string;
  remark?: (element: DataElement) => string;
}

/** The figures of a month as a list, in the order of asking, those that are known only. */
export function showValues(
  elements: readonly DataElement[],
  values: Readonly<Record<string, number>>,
  language: Language,
  { show = showValue, remark = () => '' }: ListOptions = {},
): string[] {
  return elements.flatMap((element) => {
    const value = values[element.code];
    return value === undefined
      ? []
      : [`• ${element.name[language]}: ${show(element, value, language)}${remark(element)}`];
  });
}
