import { expect, it } from 'vitest';
import { entries } from './flows';
import { hears, hearsExactly } from './hears';

const BY_WORD = Object.fromEntries(entries.map(({ action, spoken }) => [action, spoken]));

it.each([
  ['Chúng tôi thế nào?', 'status'],
  ['htx minh the nao roi', 'status'],
  ['cho em xem tình hình HTX với ạ', 'status'],
  ['tinh hinh hop tac xa cua chung toi ra sao', 'status'],
  ['how do we stand?', 'status'],
  ['hop tac xa cua toi co pham luat khong', 'findings'],
  ['HTX em có vi phạm gì không?', 'findings'],
  ['bên em có làm đúng luật không ạ?', 'findings'],
  ['sap toi phai lam gi', 'duties'],
  ['cho tôi hỏi có gì đến hạn', 'duties'],
  ['so với năm ngoái thế nào', 'trends'],
  ['cho tôi xem bảng kế hoạch nhé', 'planBoard'],
  ['kế hoạch đến đâu rồi?', 'planBoard'],
  ['show me the plan board please', 'planBoard'],
  ['toi muon gui so lieu', 'submit'],
  ['em muốn nộp báo cáo ạ', 'submit'],
  ['con thieu gi', 'submit'],
  ['HTX tôi còn thiếu tháng nào?', 'submit'],
  ['cho xin mẫu excel', 'form'],
  ['xoá dữ liệu của tôi', 'myData'],
  ['cho tôi xem dữ liệu của tôi', 'myData'],
  ['HTX nào chưa báo cáo?', 'notReported'],
  ['còn ai chưa nộp vậy', 'notReported'],
  ['anh ơi thêm HTX giúp em', 'found'],
  ['thêm htx', 'found'],
  ['tôi muốn hỏi luật', 'law'],
  ['cho em xem thông báo ạ', 'announcements'],
  ['giúp em với', 'help'],
  ['dừng nhắc nữa', 'remindOff'],
  ['mời thêm người giúp tôi', 'invite'],
  ['dạ menu', 'menu'],
])('“%s” leads to %s', (text, action) => {
  expect(hears(text, BY_WORD)).toBe(action);
});

it.each([
  '6 thành viên có được không?',
  'bao lâu phải họp đại hội',
  'HTX có phải báo cáo hằng năm không?',
  'kế hoạch sản xuất kinh doanh do ai thông qua?',
  'tháng 12 doanh thu 350tr',
  'thành lập HTX cần bao nhiêu người?',
  'xin ra khỏi HTX thì được trả vốn góp khi nào',
  'thời hạn góp vốn là bao lâu',
  'em là Mai',
])('“%s” leads nowhere by itself', (text) => {
  expect(hears(text, BY_WORD)).toBeUndefined();
});

it('takes words exactly where what is written is kept', () => {
  expect(hearsExactly('cho em xem kế hoạch nhé', BY_WORD)).toBeUndefined();
  expect(hearsExactly('Kế hoạch', BY_WORD)).toBe('planBoard');
});
