import { formatDate, vietnamDate } from '@hoptac/core/time';
import type { Language } from '../state';
import { words } from './words';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** An instant as it was in Việt Nam: `20:15 ngày 05/01/2024`. */
export function showMoment(at: string, language: Language): string {
  const instant = new Date(at);
  const day = formatDate(vietnamDate(instant));
  return words[language].moment(CLOCK.format(instant), day);
}
