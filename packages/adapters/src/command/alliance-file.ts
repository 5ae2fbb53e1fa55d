import { readFile } from 'node:fs/promises';
import {
  dataElements,
  form2022Indicators,
  hoaBinh2023Indicators,
  monthlyElements,
  nationalIndicators,
  readIndicators,
} from '@hoptac/core/indicators';
import type { SpreadsheetAlliance } from '../spreadsheet';
import { SHEET_WORDS } from './sheet-words';
import { CommandRefused, type Run } from './surroundings';

/** Every indicator that comes along. */
const INDICATORS = [...hoaBinh2023Indicators, ...nationalIndicators, ...form2022Indicators];

/**
 * What the sheets are about: the elements and indicators that come along, or those of a JSON file
 * `{ name?, elements?, indicators?, form? }`, as `readIndicators` reads them; `form` names the elements asked for each month.
 */
export async function allianceOf(run: Run, tenant: string): Promise<SpreadsheetAlliance> {
  const file = run.option('definitions');
  const standard = monthlyElements.map(({ code }) => code);
  if (file === undefined)
    return { name: tenant, elements: dataElements, form: standard, indicators: INDICATORS };
  const { name, form, ...definitions } = await readJson(file);
  const read = readIndicators({ indicators: INDICATORS, ...definitions }, { elements: dataElements });
  if (!read.ok)
    throw new CommandRefused(
      SHEET_WORDS.badDefinitions(
        file,
        read.problems.map(({ path, message }) => ({ path, ...message })),
      ),
      3,
    );
  const known = new Set(read.elements.map(({ code }) => code));
  const own = read.elements.slice(dataElements.length).map(({ code }) => code);
  const asked = form === undefined ? [...standard, ...own] : form;
  if (!Array.isArray(asked) || !asked.every((code): code is string => known.has(code as string)))
    throw new CommandRefused(SHEET_WORDS.badForm(file), 3);
  return {
    name: typeof name === 'string' && name !== '' ? name : tenant,
    elements: read.elements,
    form: asked,
    indicators: read.indicators,
  };
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  const text = await readFile(file, 'utf8');
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json))
      return json as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new CommandRefused(SHEET_WORDS.notJson(file), 3);
}
