import { formatDate, type CalendarDate } from '@hoptac/core/time';
import { lookUp, type Load } from '../query';
import type { FileMade } from '../reply';
import type { Context } from '../turn';
import { words } from './words';

/** What is shown of a new invitation: the code, its link and picture where the alliance has a bot, and what to do with it. */
export function codeNotice(
  { state, view }: Context,
  code: string,
  role: string,
  until: CalendarDate,
): { notice: string; file?: FileMade; secret: true } | Load {
  const say = words[state.language];
  const found = lookUp(view, { kind: 'codeLink', code });
  if ('load' in found) return found;
  const { link, picture } = found.answer;
  return {
    notice: [
      say.codeFor(role),
      say.code(code),
      ...(link === undefined ? [] : [say.link(link)]),
      say.codeUntil(formatDate(until)),
      say.howToPass,
    ].join('\n'),
    ...(picture && { file: picture }),
    secret: true,
  };
}
