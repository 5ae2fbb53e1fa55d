import type { Bilingual } from '../vi';
import type { DataElement } from './data-element';
import type { Formula } from './formula';
import { unitsOf } from './formula-unit';
import type { FactCondition, FigureCondition, OrganisationFilter } from './organisation-filter';

export type FormulaReason =
  | 'unknownElement'
  | 'unknownPlace'
  | 'notAddable'
  | 'unitMismatch'
  | 'contradiction'
  | 'meaningless';

/** Why a formula of the right shape cannot be computed, and where in it. */
export interface FormulaProblem {
  path: readonly (string | number)[];
  reason: FormulaReason;
  message: Bilingual;
}

/** What formulas may name. */
export interface Known {
  elements: ReadonlyMap<string, DataElement>;
  /** Codes of places; absent where any may be named. */
  places?: ReadonlySet<string>;
}

type Path = FormulaProblem['path'];

/** Everything that is wrong with a formula. */
export function formulaProblems(formula: Formula, known: Known, path: Path): FormulaProblem[] {
  const found: FormulaProblem[] = [];
  const refuse = (at: Path, reason: FormulaReason, vi: string, en: string) =>
    void found.push({ path: at, reason, message: { vi, en } });
  /** `addable`: its value is added to or divided by others, so it must add up over organisations. */
  const visit = (part: Formula, at: Path, addable: boolean): void => {
    switch (part.kind) {
      case 'element':
      case 'reporters': {
        const element = elementAt(part.element, [...at, 'element']);
        if (element && part.kind === 'element') checkAddable(element, [...at, 'element'], addable);
        break;
      }
      case 'events':
        checkGrades([part.event].flat(), part.grades, [...at, 'grades']);
        break;
      case 'cumulative': {
        visit(part.amount, [...at, 'amount'], true);
        const code = part.amount.kind === 'element' ? part.amount.element : undefined;
        if (code !== undefined && (known.elements.get(code)?.overTime ?? 'sum') !== 'sum')
          refuse(
            [...at, 'amount', 'element'],
            'meaningless',
            `“${code}” không cộng dồn được qua các tháng, nên không lũy kế.`,
            `“${code}” does not add up over months, so it has no cumulative amount.`,
          );
        break;
      }
      case 'sum': {
        for (const side of ['plus', 'minus'] as const)
          for (const [index, term] of (part[side] ?? []).entries()) visit(term, [...at, side, index], true);
        const minus = new Set((part.minus ?? []).map((term) => JSON.stringify(term)));
        if (part.plus.some((term) => minus.has(JSON.stringify(term))))
          refuse(
            [...at, 'minus'],
            'meaningless',
            'Cộng rồi lại trừ cùng một khoản.',
            'Adds and subtracts the same.',
          );
        break;
      }
      case 'ratio':
        visit(part.over, [...at, 'over'], true);
        visit(part.under, [...at, 'under'], true);
        checkDifferent(part.over, part.under, [...at, 'under']);
        break;
      case 'share':
        visit(part.part, [...at, 'part'], true);
        visit(part.whole, [...at, 'whole'], true);
        checkDifferent(part.part, part.whole, [...at, 'whole']);
        break;
      case 'average': {
        elementAt(part.element, [...at, 'element']);
        const weight = elementAt(part.weight, [...at, 'weight']);
        if (weight) checkAddable(weight, [...at, 'weight'], true);
        if (part.weight === part.element)
          refuse(
            [...at, 'weight'],
            'meaningless',
            'Không lấy chính nó làm quyền số.',
            'It cannot be its own weight.',
          );
        break;
      }
      case 'growth':
        visit(part.measure, [...at, 'measure'], false);
        break;
      default:
    }
    if ('of' in part && part.of) checkFilter(part.of, [...at, 'of']);
    const named = found.some((problem) => problem.reason === 'unknownElement');
    if (
      !named &&
      (part.kind === 'sum' || part.kind === 'share') &&
      unitsOf(part, known.elements).length === 0
    )
      refuse(
        at,
        'unitMismatch',
        'Các khoản không cùng đơn vị tính nên không cộng, trừ hay lấy tỷ trọng được.',
        'The amounts are not in the same unit, so they cannot be added, subtracted or shared.',
      );
  };

  function elementAt(code: string, at: Path): DataElement | undefined {
    const element = known.elements.get(code);
    if (!element)
      refuse(at, 'unknownElement', `Không có chỉ tiêu mã “${code}”.`, `No element has the code “${code}”.`);
    return element;
  }

  function checkAddable({ code, overUnits }: DataElement, at: Path, addable: boolean): void {
    if (overUnits === 'none' || (addable && overUnits !== 'sum'))
      refuse(
        at,
        'notAddable',
        `“${code}” không cộng được giữa các tổ chức. Dùng “average” với một quyền số.`,
        `“${code}” does not add up over organisations. Use “average” with a weight.`,
      );
  }

  function checkGrades(events: readonly string[], grades: readonly string[] | undefined, at: Path): void {
    if (grades && events.some((event) => event !== 'rated'))
      refuse(at, 'meaningless', 'Chỉ sự kiện “rated” có xếp loại.', 'Only the event “rated” has grades.');
  }

  function checkDifferent(one: Formula, other: Formula, at: Path): void {
    if (JSON.stringify(one) === JSON.stringify(other))
      refuse(at, 'meaningless', 'Chia cho chính nó.', 'Divided by itself.');
  }

  function checkFilter(
    { places = [], facts = [], figures = [], had = [] }: OrganisationFilter,
    at: Path,
  ): void {
    for (const [index, code] of places.entries())
      if (known.places && !known.places.has(code))
        refuse(
          [...at, 'places', index],
          'unknownPlace',
          `Không có địa bàn mã “${code}”.`,
          `No place has the code “${code}”.`,
        );
    for (const [index, { event, grades }] of had.entries())
      checkGrades([event], grades, [...at, 'had', index, 'grades']);
    for (const [index, condition] of figures.entries()) {
      elementAt(condition.element, [...at, 'figures', index, 'element']);
      checkBounds(condition, [...at, 'figures', index]);
    }
    for (const [index, condition] of facts.entries()) checkBounds(condition, [...at, 'facts', index]);
  }

  function checkBounds(condition: FigureCondition | FactCondition, at: Path): void {
    const { above, atLeast, below, atMost, equals } = condition;
    const bounded = [above, atLeast, below, atMost].some((bound) => bound !== undefined);
    if (!bounded && equals === undefined)
      refuse(
        at,
        'meaningless',
        'Điều kiện chưa nói so với số nào (above, atLeast, below, atMost, equals).',
        'The condition does not say what to compare with (above, atLeast, below, atMost, equals).',
      );
    const least = Math.max(above ?? -Infinity, atLeast ?? -Infinity);
    const most = Math.min(below ?? Infinity, atMost ?? Infinity);
    const open = above === least || below === most;
    if (least > most || (least === most && open) || (bounded && equals !== undefined))
      refuse(
        at,
        'contradiction',
        'Không số nào thỏa điều kiện, hoặc điều kiện thừa.',
        'No number can meet this condition, or part of it is idle.',
      );
  }

  visit(formula, path, false);
  return found;
}
