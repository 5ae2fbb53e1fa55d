import type { Bilingual } from '@hoptac/core/vi';

export type Language = keyof Bilingual;

/**
 * In which language a command speaks: as `--language` asks, else English where the system is set to it (LC_ALL,
 * LC_MESSAGES, LANG), else Vietnamese. Read from the words themselves, so that also a wrong option is told in it.
 */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked =
    words.find((word) => word.startsWith('--language='))?.slice('--language='.length) ??
    (words.includes('--language') ? words[words.indexOf('--language') + 1] : undefined);
  if (isLanguage(asked)) return asked;
  const set = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en([_.@-]|$)/i.test(set) ? 'en' : 'vi';
}

export function isLanguage(text: string | undefined): text is Language {
  return text === 'vi' || text === 'en';
}
