import { measureUnitNames, type DataElement } from '@hoptac/core/indicators';
import { formatQuantity } from '@hoptac/core/vi';
import type { Column } from './column';

/** Beyond it Excel loses digits. */
const MOST_EXACT = 999_999_999_999_999;

/**
 * What `validateMonth` refuses of a figure, as a spreadsheet program can check it: what no month can be is refused when it is
 * typed; a part above its whole and counts that do not add up stand out, because they depend on cells that may still be blank.
 * A text is let through: people write `1,2 tỷ` and `chưa có`, which are read when the file comes back.
 */
export function figureRules(
  element: DataElement,
  elements: readonly DataElement[],
): NonNullable<Column['rules']> {
  const { code, name, meaning } = element;
  const whole = elements.find((one) => one.code === element.partOf)?.name.vi;
  return (at) => {
    const own = at(code);
    if (own === undefined) return {};
    const flags = [partAbove(element, at), unequal(element, at)].filter((one) => one !== undefined);
    return {
      prompt: { title: name.vi, message: [meaning?.vi, ...told(element, whole)].filter(Boolean).join(' ') },
      ...(element.valueKind !== 'yesNo' && {
        check: { formula: within(element, own), title: name.vi, message: told(element, whole).join(' ') },
      }),
      ...(flags.length > 0 && { flag: flags.length === 1 ? flags[0]! : `OR(${flags.join(',')})` }),
    };
  };
}

function isWhole({ valueKind }: DataElement): boolean {
  return valueKind === 'whole' || valueKind === 'money';
}

function ends({ allowNegative, range }: DataElement): { min: number; max: number } {
  const { min = -MOST_EXACT, max = MOST_EXACT } = range ?? {};
  return {
    min: Math.max(allowNegative ? -MOST_EXACT : 0, min),
    max: Math.min(max, MOST_EXACT),
  };
}

function within(element: DataElement, own: string): string {
  const { min, max } = ends(element);
  const whole = isWhole(element) ? `${own}=INT(${own}),` : '';
  return `OR(ISTEXT(${own}),AND(ISNUMBER(${own}),${whole}${own}>=${min},${own}<=${max}))`;
}

function partAbove({ code, partOf }: DataElement, at: (key: string) => string | undefined) {
  const [own, whole] = [at(code), partOf === undefined ? undefined : at(partOf)];
  return whole === undefined ? undefined : `AND(ISNUMBER(${own}),ISNUMBER(${whole}),${own}>${whole})`;
}

/** Counts agree exactly once all are there; books of money have lines that the form does not ask for. */
function unequal({ code, equals, valueKind }: DataElement, at: (key: string) => string | undefined) {
  if (!equals || valueKind === 'money') return undefined;
  const cells = [code, ...equals.plus, ...equals.minus].map(at);
  if (cells.some((cell) => cell === undefined)) return undefined;
  const [own, ...terms] = cells as [string, ...string[]];
  const sum = terms.map((cell, index) => `${index < equals.plus.length ? '+' : '-'}${cell}`).join('');
  return `AND(COUNT(${cells.join(',')})=${cells.length},${own}<>${sum.replace(/^\+/, '')})`;
}

/** The limits in words. */
function told(element: DataElement, whole: string | undefined): string[] {
  const { unit, valueKind, range } = element;
  if (valueKind === 'yesNo') return ['Chọn Có hoặc Không.'];
  const { min, max } = ends(element);
  const shown = (value: number) => formatQuantity(value, { digits: 6 });
  return [
    valueKind === 'money'
      ? 'Ghi đủ đồng, số nguyên.'
      : isWhole(element)
        ? `Ghi số nguyên (${measureUnitNames[unit].vi}).`
        : `Ghi số (${measureUnitNames[unit].vi}), được có phần lẻ.`,
    min >= 0 && (range?.min ?? 0) <= 0 ? 'Không âm.' : range?.min === undefined ? '' : `Từ ${shown(min)}.`,
    range?.max === undefined ? '' : `Không quá ${shown(max)}.`,
    whole === undefined ? '' : `Không nhiều hơn “${whole}”.`,
    'Chưa có số liệu thì để trống.',
  ].filter(Boolean);
}
