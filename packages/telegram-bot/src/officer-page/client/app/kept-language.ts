import type { Voice } from './ask';

const KEY = 'hoptac-language';

/** The language chosen on this browser; undefined until somebody chooses, and where nothing may be kept. */
export function keptLanguage(): Voice['language'] | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'vi' || kept === 'en' ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepLanguage(language: Voice['language']): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It is chosen anew on the next visit.
  }
}
