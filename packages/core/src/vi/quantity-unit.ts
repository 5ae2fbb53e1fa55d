import { afterPhrase, phrases, type Token } from './tokens';

/** Words for money; `d` and `dong` are how đ and đồng are typed without accents. */
const MONEY = phrases('đồng|đ|vnd|vnđ|việt nam đồng|₫');
const PERCENT = phrases('%|phần trăm');

/** Nouns that follow a count. What is not here is a leftover, so that nothing typed is overlooked. */
const COUNTED = phrases(
  'người|ng|thành viên|tv|xã viên|hội viên|lao động|ld|lđ|cán bộ|đại biểu|đồng chí|khách|lượt|hộ|' +
    'hộ dân|htx|hợp tác xã|liên hiệp|tổ|tổ hợp tác|tht|doanh nghiệp|dn|đơn vị|cơ sở|xã|thôn|huyện|' +
    'tỉnh|dự án|hợp đồng|mô hình|sản phẩm|sp|mặt hàng|con|cây|cái|chiếc|kg|tạ|tấn|yến|lít|km|m2|m3|' +
    'ha|sào|mẫu|công|lớp|buổi|cuộc|khóa|đợt|lần|ngày|tháng|chuyến|xe|hồ sơ|văn bản|đơn hàng',
);
/** What a figure may be per, after a slash: `4,54 triệu đồng/người/tháng`. */
const PER = phrases(
  'người|ng|thành viên|tv|lao động|ld|hộ|htx|hợp tác xã|ha|sào|kg|tấn|ngày|tháng|quý|năm|vụ',
);

/** Other money. Taking its number for đồng would be a grave slip, so it is refused by name. */
const FOREIGN = phrases('usd|đô la|euro|eur|tệ|$|€|¥|£');

/** Position after a foreign currency at `from`; undefined when there is none. */
export function afterForeign(tokens: readonly Token[], from: number): number | undefined {
  // Without its accent `đô` is `do` (because), which often follows a figure.
  return afterPhrase(tokens, from, FOREIGN) ?? (tokens[from]?.accented === 'đô' ? from + 1 : undefined);
}

export interface ReadUnit {
  kind: 'dong' | 'percent' | 'count' | 'none';
  next: number;
}

/** Position after a counting noun at `from`; undefined when there is none. */
function afterCounted(tokens: readonly Token[], from: number): number | undefined {
  return afterPhrase(tokens, from, COUNTED);
}

function afterPer(tokens: readonly Token[], from: number): number {
  let next = from;
  while (tokens[next]?.text === '/') {
    const after = afterPhrase(tokens, next + 1, PER);
    if (after === undefined) break;
    next = after;
  }
  return next;
}

/** Reads what stands after an amount: a money word, a percent sign or a counted noun, then `/người/tháng` and the like. */
export function readUnit(tokens: readonly Token[], from: number): ReadUnit {
  // `đồng chí` is a person, so nouns are tried before money.
  let counted = afterCounted(tokens, from);
  if (counted !== undefined) {
    counted = afterCounted(tokens, counted) ?? counted;
    return { kind: 'count', next: afterPer(tokens, counted) };
  }
  const money = afterPhrase(tokens, from, MONEY);
  if (money !== undefined) return { kind: 'dong', next: afterPer(tokens, money) };
  const percent = afterPhrase(tokens, from, PERCENT);
  if (percent !== undefined) return { kind: 'percent', next: afterPer(tokens, percent) };
  return { kind: 'none', next: afterPer(tokens, from) };
}
