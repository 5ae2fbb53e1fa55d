import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  dataElements,
  hoaBinh2023Indicators,
  monthlyElements,
  readIndicators,
} from '@hoptac/core/indicators';
import type { Bilingual } from '@hoptac/core/vi';
import type { Alliance } from '../../engine';
import { nearestName } from './nearest-name';
import type { Settings } from './schema';
import { settingWords as words } from './words';

export type AllianceRead = { ok: true; alliance: Alliance } | { ok: false; problems: readonly Bilingual[] };

/** The alliance that the settings name, with its own definitions where they name a file; paths go from the settings file. */
export function configuredAlliance(settings: Settings, settingsFile: string | undefined): AllianceRead {
  const {
    definitions: file,
    form,
    dueDay,
    quietHours,
    letterhead,
    botUsername,
    phoneKey,
    ...named
  } = settings.alliance;
  const own = file === undefined ? undefined : readDefinitions(resolve(dirname(settingsFile ?? ''), file));
  if (own && !own.ok) return own;
  const { elements, indicators } = own ?? { elements: dataElements, indicators: hoaBinh2023Indicators };
  const asked = form ?? (own ? undefined : monthlyElements.map(({ code }) => code));
  const codes = elements.map(({ code }) => code);
  const unknown = (asked ?? []).filter((code) => !codes.includes(code));
  if (unknown.length > 0)
    return { ok: false, problems: unknown.map((code) => words.formCode(code, nearestName(code, codes))) };
  return {
    ok: true,
    alliance: {
      ...named,
      elements,
      indicators,
      ...(asked && { form: asked }),
      ...(dueDay !== undefined && { dueDay }),
      ...(quietHours && { quietHours }),
      ...(letterhead && { letterhead }),
      ...(botUsername !== undefined && { botUsername }),
      ...(phoneKey !== undefined && { phoneKey }),
    },
  };
}

function readDefinitions(file: string) {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const told =
      error instanceof SyntaxError
        ? words.notJson(file, undefined)
        : words.noDefinitions(file, (error as NodeJS.ErrnoException).code ?? 'error');
    return { ok: false as const, problems: [told] };
  }
  const read = readIndicators(json, { elements: dataElements });
  if (read.ok) return read;
  return {
    ok: false as const,
    problems: read.problems.map(({ path, message }) => words.definitions(file, path, message)),
  };
}
