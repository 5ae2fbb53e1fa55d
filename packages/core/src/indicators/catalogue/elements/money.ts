import type { DataElementDefinition } from '../../data-element';
import { accounting, form, GAIN_OR_LOSS, law, MONEY, statistics } from './sources';

const money = { unit: 'dong', valueKind: 'money', overTime: 'sum', range: MONEY } as const;

export const moneyElements = (): readonly DataElementDefinition[] => [
  {
    ...money,
    code: 'revenue',
    name: { vi: 'Doanh thu', en: 'Revenue' },
    meaning: {
      vi: 'Tiền thu từ mọi hoạt động sản xuất, kinh doanh, dịch vụ trong tháng, cả giao dịch nội bộ.',
      en: 'Takings of the month from all production, trade and services, internal transactions included.',
    },
    synonyms: ['doanh thu', 'dthu', 'thu về', 'doanh số'],
    sources: [statistics('0704'), form('13b'), accounting('B02-HTX, mã số 01')],
  },
  {
    ...money,
    code: 'internalRevenue',
    name: { vi: 'Doanh thu nội bộ', en: 'Revenue from internal transactions' },
    meaning: {
      vi: 'Phần doanh thu từ giao dịch với thành viên chính thức theo thỏa thuận bằng văn bản.',
      en: 'The part of the revenue from transactions with official members under a written agreement.',
    },
    partOf: 'revenue',
    synonyms: [
      'doanh thu nội bộ',
      'doanh thu từ giao dịch nội bộ',
      'doanh thu giao dịch nội bộ',
      'giao dịch nội bộ',
      'dthu nội bộ',
    ],
    sources: [law('d4.k1'), accounting('Tài khoản 512; B02-HTX, mã số 01b')],
  },
  {
    ...money,
    code: 'cost',
    name: { vi: 'Chi phí', en: 'Cost' },
    meaning: {
      vi: 'Mọi chi phí trong tháng: giá vốn, quản lý, chi khác; chưa tính thuế thu nhập.',
      en: 'All costs of the month: cost of sales, administration and others, before income tax.',
    },
    synonyms: ['chi phí', 'tổng chi', 'cphi'],
    sources: [accounting('Tài khoản 611, 612, 642, 658')],
  },
  {
    ...money,
    code: 'profit',
    name: { vi: 'Lợi nhuận', en: 'Profit' },
    meaning: {
      vi: 'Doanh thu trừ chi phí của tháng, trước thuế; lỗ thì ghi số âm.',
      en: 'Revenue less cost of the month, before tax; a loss is negative.',
    },
    allowNegative: true,
    range: GAIN_OR_LOSS,
    equals: { plus: ['revenue'], minus: ['cost'] },
    synonyms: ['lợi nhuận', 'lnhuan', 'ln', 'lãi', 'lời'],
    sources: [accounting('B02-HTX, mã số 50')],
  },
  {
    ...money,
    code: 'taxesPaid',
    name: { vi: 'Thuế đã nộp', en: 'Taxes paid' },
    meaning: {
      vi: 'Thuế, phí, lệ phí đã nộp ngân sách nhà nước trong tháng.',
      en: 'Taxes, fees and charges paid to the state budget in the month.',
    },
    synonyms: ['thuế đã nộp', 'nộp thuế', 'tiền thuế', 'nộp ngân sách', 'nộp ngân sách nhà nước', 'nộp nsnn'],
    sources: [
      { document: 'Thông tư 83/2015/TT-BTC', place: 'Điều 16', trust: 'text' },
      accounting('Tài khoản 333'),
    ],
  },
  {
    ...money,
    code: 'borrowedCapital',
    name: { vi: 'Vốn vay được', en: 'Capital borrowed' },
    meaning: {
      vi: 'Số tiền được giải ngân trong tháng từ ngân hàng, quỹ; không tính vay của thành viên.',
      en: 'What banks and funds paid out in the month; loans from members do not count.',
    },
    synonyms: ['vốn vay được', 'vốn vay', 'vay vốn', 'vốn được vay', 'tiền vay'],
    sources: [form('22b')],
  },
  {
    ...money,
    code: 'supportReceived',
    name: { vi: 'Kinh phí hỗ trợ nhận được', en: 'Support funding received' },
    meaning: {
      vi: 'Tiền nhà nước hỗ trợ không hoàn lại nhận trong tháng, mọi nội dung.',
      en: 'State support that need not be paid back, received in the month, for all purposes.',
    },
    synonyms: ['kinh phí hỗ trợ nhận được', 'kinh phí hỗ trợ', 'tiền hỗ trợ', 'được hỗ trợ tiền'],
    sources: [form('20b')],
  },
];
