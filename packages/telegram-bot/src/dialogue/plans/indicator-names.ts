import type { DataElement, Indicator } from '@hoptac/core/indicators';
import { natureOf } from '@hoptac/core/plan';
import { fold, type ReportElement } from '@hoptac/core/vi';
import { SHORT_WORDS } from './short-words';

/**
 * Indicators as `parseReport` finds them in a message: by their names, short forms and every run of two or more words that
 * only one of them has (`doanh thu`, `HTX thành lập mới`), by their codes.
 */
export function spokenIndicators(
  indicators: readonly Indicator[],
  elements: readonly DataElement[],
): ReportElement[] {
  const runs = indicators.map((indicator) => new Map(runsOf(indicator).map((run) => [fold(run), run])));
  const owners = new Map<string, number>();
  for (const ofOne of runs) for (const run of ofOne.keys()) owners.set(run, (owners.get(run) ?? 0) + 1);
  return indicators.map((indicator, at) => {
    const { whole } = natureOf(indicator, elements);
    const own = [...runs[at]!].filter(([run]) => owners.get(run) === 1).map(([, run]) => run);
    return {
      code: indicator.code,
      unit: indicator.unit === 'dong' || indicator.unit === 'percent' ? indicator.unit : 'number',
      ...(whole && indicator.unit !== 'dong' && { valueKind: 'whole' }),
      synonyms: [indicator.name.vi, indicator.name.en, indicator.code, ...own],
    };
  });
}

/** Runs of words of the name, long and short, none across a comma or a bracket. */
function runsOf({ name }: Indicator): string[] {
  const spellings = [
    name.vi,
    SHORT_WORDS.reduce((text, [long, short]) => replaced(text, long, short), name.vi),
  ];
  return spellings.flatMap((spelling) =>
    spelling.split(/[,()]/).flatMap((part) => {
      const words = part.trim().split(/\s+/);
      return words.flatMap((_, from) =>
        words.slice(from + 1).map((__, length) => words.slice(from, from + length + 2).join(' ')),
      );
    }),
  );
}

function replaced(text: string, long: string, short: string): string {
  return text.replaceAll(new RegExp(long, 'giu'), short);
}
