import { clipped } from '../clipped';
import type { Language } from '../state';
import type { Audience } from './queries';
import { words } from './words';

/** Whom an announcement is for, in two lines. */
export function audienceWords(
  { roles, places, organisations }: Audience,
  nameOf: (kind: 'place' | 'organisation', id: string) => string,
  language: Language,
): string[] {
  const say = words[language].to;
  const where = organisations
    ? say.organisations(
        named(
          organisations.map((id) => nameOf('organisation', id)),
          language,
        ),
      )
    : places
      ? named(
          places.map((code) => nameOf('place', code)),
          language,
        )
      : say.everywhere;
  const whom = roles ? roles.map((role) => say.roles[role]).join(', ') : say.everybody;
  return [say.where(where), say.who(whom)];
}

const NAMED = 3;
const LONGEST_NAME = 80;

export function named(names: readonly string[], language: Language): string {
  const shown = names
    .slice(0, NAMED)
    .map((name) => clipped(name, LONGEST_NAME))
    .join(', ');
  return names.length > NAMED ? words[language].to.more(shown, String(names.length - NAMED)) : shown;
}
