import { afterPhrase, phrases, says } from './phrases';
import type { Token } from './tokens';

/** Words for money; `d` and `dong` are how đ and đồng are typed without accents. */
const MONEY = phrases('đồng|đ|vnd|vnđ|việt nam đồng|₫');
/** Signs for money that also stand before the number. */
const MONEY_BEFORE = phrases('vnd|vnđ|₫');
const PERCENT = phrases('%|phần trăm');

/** Nouns that follow a count. What is not here is a leftover, so that nothing typed is overlooked. */
const COUNTED = phrases(
  'người|ng|thành viên|tv|xã viên|hội viên|lao động|ld|lđ|cán bộ|đại biểu|đồng chí|khách|lượt|hộ|' +
    'hộ dân|htx|hợp tác xã|liên hiệp|tổ|tổ hợp tác|tht|doanh nghiệp|dn|đơn vị|cơ sở|xã|thôn|huyện|' +
    'tỉnh|dự án|hợp đồng|mô hình|sản phẩm|sp|mặt hàng|con|cây|cái|chiếc|lớp|buổi|cuộc|khóa|đợt|lần|' +
    'chuyến|xe|hồ sơ|văn bản|đơn hàng|chuỗi',
);
/** Measures, of which there can be a part: 3,5 ha. */
const MEASURED = phrases(
  'kg|tạ|tấn|yến|lít|km|mét|m2|m3|m²|m³|ha|sào|mẫu|công|ngày|tháng|giờ|mét vuông|mét khối',
);
/** What a figure may be per, after a slash: `4,54 triệu đồng/người/tháng`. */
const PER = phrases(
  'người|ng|thành viên|tv|lao động|ld|hộ|htx|hợp tác xã|ha|sào|kg|tấn|ngày|tháng|th|quý|năm|vụ',
);

/** Other money. Taking its number for đồng would be a grave slip, so it is refused by name. */
const FOREIGN = phrases('usd|đô la|euro|eur|tệ|$|€|¥|£');

/** Position after a foreign currency at `from`; undefined when there is none. */
export function afterForeign(tokens: readonly Token[], from: number): number | undefined {
  // Without its accent `đô` is `do` (because), which often follows a figure.
  return afterPhrase(tokens, from, FOREIGN) ?? (tokens[from]?.accented === 'đô' ? from + 1 : undefined);
}

/** Position after a sign for đồng that stands before its number: `₫350.000`. */
export function afterMoneySign(tokens: readonly Token[], from: number): number | undefined {
  return afterPhrase(tokens, from, MONEY_BEFORE);
}

export interface ReadUnit {
  kind: 'dong' | 'percent' | 'count' | 'measure' | 'none';
  /** It is so much for each of something: `/người/tháng`. */
  per: boolean;
  next: number;
}

/** Position after `/người/tháng` and the like. */
function withPer(kind: ReadUnit['kind'], tokens: readonly Token[], from: number): ReadUnit {
  let next = from;
  while (tokens[next]?.text === '/') {
    const after = afterPhrase(tokens, next + 1, PER);
    if (after === undefined) break;
    next = after;
  }
  return { kind, per: next > from, next };
}

/** Reads what stands after an amount: a money word, a percent sign or a counted noun, then `/người/tháng` and the like. */
export function readUnit(tokens: readonly Token[], from: number): ReadUnit {
  // `đồng chí` is a person, so nouns are tried before money.
  const counted = afterPhrase(tokens, from, COUNTED);
  if (counted !== undefined)
    return withPer('count', tokens, afterPhrase(tokens, counted, COUNTED) ?? counted);
  const measured = afterPhrase(tokens, from, MEASURED);
  if (measured !== undefined) return withPer('measure', tokens, measured);
  // The dot of `350 tr.đ`.
  const short = tokens[from]?.text === '.' && tokens[from]?.glued && tokens[from + 1]?.glued;
  const money = afterPhrase(tokens, short && says(tokens[from - 1], 'tr') ? from + 1 : from, MONEY);
  if (money !== undefined) return withPer('dong', tokens, money);
  const percent = afterPhrase(tokens, from, PERCENT);
  if (percent !== undefined) return withPer('percent', tokens, percent);
  return withPer('none', tokens, from);
}
