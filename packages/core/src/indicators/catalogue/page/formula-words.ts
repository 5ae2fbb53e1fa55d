import type { RatingGrade } from '../../../organisation';
import type { Bilingual } from '../../../vi';
import type { DataElement } from '../../data-element';
import type { Formula } from '../../formula';
import { eventWords } from './event-words';
import { filterWords } from './filter-words';

type Elements = readonly DataElement[];
type Events = Extract<Formula, { kind: 'events' }>;
type Count = Extract<Formula, { kind: 'element' | 'reporters' | 'organisations' | 'events' }>;

const OVER_TIME: Readonly<Record<DataElement['overTime'], Bilingual>> = {
  sum: { vi: 'cộng các tháng', en: 'months added up' },
  last: { vi: 'số cuối kỳ', en: 'at the end' },
  average: { vi: 'bình quân các tháng', en: 'mean of the months' },
  max: { vi: 'số lớn nhất trong các tháng', en: 'largest of the months' },
};
const STANDING = {
  operating: { vi: 'đang hoạt động', en: 'operating' },
  registered: { vi: 'còn đăng ký', en: 'registered' },
  suspended: { vi: 'đang tạm ngừng', en: 'suspended' },
} as const;

const GRADES: Readonly<Record<RatingGrade, Bilingual>> = {
  good: { vi: 'tốt', en: 'good' },
  fair: { vi: 'khá', en: 'fair' },
  average: { vi: 'trung bình', en: 'average' },
  weak: { vi: 'yếu', en: 'weak' },
};

/** How an indicator is computed, in words of both languages. */
export function formulaWords(formula: Formula, elements: Elements): Bilingual {
  const words = (part: Formula) => formulaWords(part, elements);
  switch (formula.kind) {
    case 'sum':
      return joined(formula.plus.map(words), (formula.minus ?? []).map(words));
    case 'ratio':
      return divided(words(formula.over), words(formula.under), formula.times);
    case 'share':
      return divided(words(formula.part), words(formula.whole), 100);
    case 'average': {
      const [element, weight] = [nameOf(formula.element, elements), nameOf(formula.weight, elements)];
      return {
        vi: `bình quân “${element.vi}” theo trọng số “${weight.vi}”`,
        en: `average of “${element.en}” weighted by “${weight.en}”`,
      };
    }
    case 'cumulative': {
      const amount = words(formula.amount);
      return { vi: `${amount.vi}, luỹ kế từ ${formula.since}`, en: `${amount.en}, since ${formula.since}` };
    }
    case 'growth': {
      const measure = words(formula.measure);
      const { on, as = 'percent' } = formula;
      const base = typeof on === 'string' ? on : String(on.year);
      return {
        vi: `tăng giảm của (${measure.vi}), gốc ${base}, ${as}`,
        en: `growth of (${measure.en}) on ${base}, ${as}`,
      };
    }
    default:
      return countWords(formula, elements);
  }
}

function countWords(count: Count, elements: Elements): Bilingual {
  const of = filterWords(count.of);
  switch (count.kind) {
    case 'element': {
      const name = nameOf(count.element, elements);
      const time = OVER_TIME[name.overTime];
      const standing = count.standing && STANDING[count.standing];
      return {
        vi: `“${name.vi}” (${time.vi}) của ${of.vi}${standing ? ` ${standing.vi}` : ''}`,
        en: `“${name.en}” (${time.en}) of ${of.en}${standing ? `, ${standing.en}` : ''}`,
      };
    }
    case 'reporters': {
      const name = nameOf(count.element, elements);
      return {
        vi: `số đơn vị đã báo “${name.vi}” (${of.vi})`,
        en: `how many reported “${name.en}” (${of.en})`,
      };
    }
    case 'organisations': {
      const standing = STANDING[count.standing ?? 'operating'];
      const day = count.at === 'start' ? { vi: 'đầu kỳ', en: 'start' } : { vi: 'cuối kỳ', en: 'end' };
      return {
        vi: `số đơn vị ${standing.vi} vào ${day.vi} (${of.vi})`,
        en: `organisations ${standing.en} at the ${day.en} (${of.en})`,
      };
    }
    case 'events':
      return { vi: eventsIn('vi', count, of.vi), en: eventsIn('en', count, of.en) };
  }
}

function eventsIn(language: 'vi' | 'en', { event, grades, count }: Events, of: string): string {
  const types = (Array.isArray(event) ? event : [event]).map((type) => eventWords[type][language]);
  const graded = grades ? ` (${grades.map((grade) => GRADES[grade][language]).join(', ')})` : '';
  const once = count === 'organisations';
  return language === 'vi'
    ? `số ${once ? 'đơn vị' : 'lần'} ${types.join(' hoặc ')}${graded} trong kỳ (${of})`
    : `${once ? 'organisations' : 'events'}: ${types.join(' or ')}${graded} in the period (${of})`;
}

/** A code that no element has is a defect of the definition that names it. */
function nameOf(code: string, elements: Elements): Bilingual & Pick<DataElement, 'overTime'> {
  const element = elements.find((candidate) => candidate.code === code);
  if (!element) throw new RangeError(`No data element is called ${code}.`);
  return { ...element.name, overTime: element.overTime };
}

function joined(plus: readonly Bilingual[], minus: readonly Bilingual[]): Bilingual {
  const join = (language: 'vi' | 'en') =>
    [plus, minus]
      .filter((terms) => terms.length > 0)
      .map((terms) => terms.map((term) => term[language]).join(terms === plus ? ' + ' : ' − '))
      .join(' − ');
  return { vi: join('vi'), en: join('en') };
}

function divided(over: Bilingual, under: Bilingual, times = 1): Bilingual {
  const percent = times === 1 ? '' : ` × ${times}`;
  return { vi: `[${over.vi}] : [${under.vi}]${percent}`, en: `[${over.en}] / [${under.en}]${percent}` };
}
