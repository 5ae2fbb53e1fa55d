import type { Bilingual } from '../../../vi';
import type { Amount } from '../../formula';
import type { Indicator, IndicatorSource } from '../../indicator';
import type { OrganisationFilter } from '../../organisation-filter';

/** The forms count cooperatives and unions together, unless they have a column for each. */
const BOTH: OrganisationFilter = { kinds: ['cooperative', 'union'] };
const AS_REPORTED: Bilingual = {
  vi: 'Cộng số các hợp tác xã, liên hiệp đã báo; đơn vị chưa báo không phải là 0, xem phần “đã báo” trước khi ký biểu.',
  en: 'Adds what cooperatives and unions reported; one that has not reported is not 0: look at the coverage before signing.',
};
const SAID_YES: Bilingual = {
  vi: 'Đếm đơn vị tự báo là có, ít nhất một tháng trong kỳ; đối chiếu với danh sách của cơ quan hỗ trợ.',
  en: 'Counts those that said yes for at least one month of the period; compare with the list of the agency that gave the support.',
};

const form = (place: string): IndicatorSource => ({
  document: {
    vi: 'Thông tư 19/2022/TT-BKHĐT ngày 10/8/2022, Phụ lục III',
    en: 'Circular 19/2022/TT-BKHĐT of 10 August 2022, annex III',
  },
  place,
  trust: 'text',
});
const of = (element: string) => ({ kind: 'element', element, of: BOTH }) as const;
const less = (all: string, part: string): Amount => ({ kind: 'sum', plus: [of(all)], minus: [of(part)] });
/** A suspended organisation keeps its managers. */
const ofAll = (element: string) => ({ ...of(element), standing: 'registered' }) as const;

/** The indicators that fill cells of the forms, beside those of circular 09/2023 that fill cells as they are. */
export const form2022Indicators: readonly Indicator[] = /* @__PURE__ */ define();

function define(): Indicator[] {
  // What the indicators of one form have in common.
  const people = {
    unit: 'person',
    better: 'higher',
    show: { digits: 0, suffix: { vi: 'người', en: 'people', one: 'person' } },
    reading: AS_REPORTED,
  } as const;
  const trained = {
    ...people,
    unit: 'attendance',
    show: { digits: 0, suffix: { vi: 'lượt', en: 'attendances', one: 'attendance' } },
    source: form('17a.N.HTX, 17b.N.HTX'),
  } as const;
  const organisations = {
    unit: 'organisation',
    better: 'higher',
    show: {
      digits: 0,
      suffix: { vi: 'HTX, LHHTX', en: 'cooperatives and unions', one: 'cooperative or union' },
    },
    reading: SAID_YES,
  } as const;
  const money = { unit: 'dong', better: 'higher', show: { scale: 'million', digits: 0 } } as const;
  const workers = { ...people, source: form('12a.N.HTX, 12b.N.HTX') } as const;
  const managers = { ...people, source: form('16a.N.HTX, 16b.N.HTX') } as const;

  return [
    {
      code: 'form12Workers',
      name: {
        vi: 'Lao động thường xuyên của hợp tác xã, liên hiệp',
        en: 'Regular workers of cooperatives and unions',
      },
      formula: of('regularWorkers'),
      ...workers,
    },
    {
      code: 'form12WorkersMen',
      name: { vi: 'Lao động thường xuyên là nam', en: 'Regular workers, men' },
      formula: less('regularWorkers', 'regularWorkersWomen'),
      ...workers,
    },
    {
      code: 'form12WorkersWomen',
      name: { vi: 'Lao động thường xuyên là nữ', en: 'Regular workers, women' },
      formula: of('regularWorkersWomen'),
      ...workers,
    },
    {
      code: 'form13UnionRevenue',
      name: { vi: 'Doanh thu của liên hiệp hợp tác xã', en: 'Revenue of unions of cooperatives' },
      formula: { kind: 'element', element: 'revenue', of: { kinds: ['union'] } },
      source: form('13a.N.HTX, 13b.N.HTX'),
      reading: AS_REPORTED,
      ...money,
    },
    {
      code: 'form16Managers',
      name: {
        vi: 'Cán bộ quản lý hợp tác xã, liên hiệp hợp tác xã',
        en: 'Managers of cooperatives and unions',
      },
      formula: ofAll('managers'),
      ...managers,
    },
    {
      code: 'form16ManagersMen',
      name: { vi: 'Cán bộ quản lý là nam', en: 'Managers, men' },
      formula: { kind: 'sum', plus: [ofAll('managers')], minus: [ofAll('managersWomen')] },
      ...managers,
    },
    {
      code: 'form16ManagersWomen',
      name: { vi: 'Cán bộ quản lý là nữ', en: 'Managers, women' },
      formula: ofAll('managersWomen'),
      ...managers,
    },
    {
      code: 'form16ManagersAged18To24',
      name: { vi: 'Cán bộ quản lý từ 18 đến 24 tuổi', en: 'Managers aged 18 to 24' },
      formula: ofAll('managersAged18To24'),
      ...managers,
    },
    {
      code: 'form16ManagersAged25To49',
      name: { vi: 'Cán bộ quản lý từ 25 đến 49 tuổi', en: 'Managers aged 25 to 49' },
      formula: ofAll('managersAged25To49'),
      ...managers,
    },
    {
      code: 'form16ManagersAged50AndOver',
      name: { vi: 'Cán bộ quản lý từ 50 tuổi', en: 'Managers aged 50 and over' },
      formula: ofAll('managersAged50AndOver'),
      ...managers,
    },
    {
      code: 'form16ManagersIntermediate',
      name: { vi: 'Cán bộ quản lý trình độ trung cấp', en: 'Managers with intermediate schooling' },
      formula: ofAll('managersOnlyIntermediate'),
      ...managers,
    },
    {
      code: 'form16ManagersCollege',
      name: { vi: 'Cán bộ quản lý trình độ cao đẳng', en: 'Managers with college schooling' },
      formula: ofAll('managersOnlyCollege'),
      ...managers,
    },
    {
      code: 'form16ManagersUniversity',
      name: { vi: 'Cán bộ quản lý trình độ đại học', en: 'Managers with university schooling' },
      formula: ofAll('managersOnlyUniversity'),
      ...managers,
    },
    {
      code: 'form16ManagersPostgraduate',
      name: { vi: 'Cán bộ quản lý trình độ sau đại học', en: 'Managers with postgraduate schooling' },
      formula: ofAll('managersPostgraduate'),
      ...managers,
    },
    {
      code: 'form17Trained',
      name: { vi: 'Lượt cán bộ được đào tạo, bồi dưỡng', en: 'Attendances of officers at training' },
      formula: of('officersTrained'),
      ...trained,
    },
    {
      code: 'form17TrainedMen',
      name: { vi: 'Lượt cán bộ nam được đào tạo, bồi dưỡng', en: 'Attendances at training, men' },
      formula: less('officersTrained', 'officersTrainedWomen'),
      ...trained,
    },
    {
      code: 'form17TrainedWomen',
      name: { vi: 'Lượt cán bộ nữ được đào tạo, bồi dưỡng', en: 'Attendances at training, women' },
      formula: of('officersTrainedWomen'),
      ...trained,
    },
    {
      code: 'form18FundAccess',
      name: {
        vi: 'Số đơn vị được hỗ trợ tiếp cận vốn, quỹ hỗ trợ phát triển hợp tác xã',
        en: 'Organisations helped to capital or a development support fund',
      },
      formula: of('hadFundAccess'),
      source: form('18a.N.HTX, 18b.N.HTX'),
      ...organisations,
    },
    {
      code: 'form19Supported',
      name: { vi: 'Số hợp tác xã, liên hiệp được hỗ trợ', en: 'Cooperatives and unions supported' },
      formula: of('wasSupported'),
      source: form('19a.N.HTX, 19b.N.HTX'),
      ...organisations,
    },
    {
      code: 'form21CreditPreference',
      name: { vi: 'Số đơn vị được ưu đãi về tín dụng', en: 'Organisations with preferential credit' },
      formula: of('hadCreditPreference'),
      source: form('21a.N.HTX, 21b.N.HTX'),
      ...organisations,
    },
    {
      code: 'form22Borrowed',
      name: { vi: 'Số vốn hợp tác xã, liên hiệp được vay', en: 'Capital lent to cooperatives and unions' },
      formula: of('borrowedCapital'),
      source: form('22a.N.HTX, 22b.N.HTX'),
      reading: {
        vi: 'Vốn vay nhận trong kỳ, không phải dư nợ cuối kỳ. Phần giải thích biểu không có trong nguồn của chúng tôi.',
        en: 'Loans received in the period, not the debt at its end. The explanations of the form are not in our sources.',
      },
      ...money,
    },
    {
      code: 'form23LandSupport',
      name: {
        vi: 'Số đơn vị được ưu đãi, hỗ trợ giao đất, cho thuê đất',
        en: 'Organisations helped with land allotted or leased',
      },
      formula: of('hadLandSupport'),
      source: form('23a.N.HTX, 23b.N.HTX'),
      ...organisations,
    },
  ];
}
