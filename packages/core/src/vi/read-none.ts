import { afterPhrase, phrases } from './phrases';
import { QUANTITY_HINTS } from './quantity-hints';
import { refuse, type QuantityReason, type RefusedAt } from './refusal';
import { spell, type Token } from './tokens';

/** "There is none", or "I have no figure": no data is not zero, so this is asked back. */
const NONE = phrases(
  'không có|ko có|k có|kg có|hk có|hok có|hông có|hổng có|hem có|0 có|chẳng có|không phát sinh|ko phát sinh|' +
    'k phát sinh|k|kg|hk|hok|hông|hổng|hem',
);
/** "Not known". */
const UNKNOWN = phrases(
  'chưa|chưa có|chưa có số|chưa có số liệu|chưa biết|chưa rõ|chưa tính|chưa thống kê|chưa tổng hợp|không biết|' +
    'ko biết|k biết|không rõ|ko rõ|k rõ|không nhớ|ko nhớ|k nhớ|không có số liệu|ko có số liệu|n/a|-|--|---',
);

/** Reads an answer that is no number, `không có` or `chưa có`; undefined for anything else. */
export function readNone(tokens: readonly Token[], from: number): RefusedAt<QuantityReason> | undefined {
  const unknown = afterPhrase(tokens, from, UNKNOWN);
  const none = afterPhrase(tokens, from, NONE);
  if (unknown !== undefined && unknown >= (none ?? 0))
    return { ...refuse('noData', QUANTITY_HINTS.noData(spell(tokens, from, unknown))), next: unknown };
  if (none === undefined) return undefined;
  const hint = QUANTITY_HINTS.noneOrUnknown(spell(tokens, from, none));
  return { ...refuse('ambiguous', hint, ['0']), next: none };
}
