import { formatQuantity, type FormatQuantityOptions } from '../vi';
import type { Indicator } from './indicator';

/** A number with what follows it, which in English may be another word after exactly 1. */
export function withSuffix(
  value: number,
  suffix: Indicator['show']['suffix'],
  options: FormatQuantityOptions & { language: 'vi' | 'en' },
): string {
  const { one } = suffix ?? {};
  const { language } = options;
  const isOne = one !== undefined && language === 'en' && formatQuantity(Math.abs(value), options) === '1';
  return formatQuantity(value, { ...options, suffix: isOne ? one : (suffix?.[language] ?? '') });
}
