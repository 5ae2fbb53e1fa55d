import { checkCompliance } from '../engine/check-compliance';
import { formatCitation, type Citation } from '../engine/citation';
import { formatCitations } from '../engine/format-citations';
import type { Finding } from '../engine/finding';
import type { Facts } from '../facts';
import type { Organisation, Register } from '../../organisation';
import type { CalendarDate } from '../../time';
import { formatQuantity } from '../../vi/format-quantity';

/** The rule of the law that holds a dissolution back. */
const RULE = 'dissolution-debts-settled';

/** Why organisations that were to be dissolved still stand. */
export interface DissolutionShortfall {
  /** Proposed for dissolution and not dissolved by the day. */
  remaining: number;
  /** Of those, with a tax debt on record, by which the law in force holds the dissolution back. */
  withTaxDebt: number;
  /** Their tax debts together, in whole đồng. */
  taxDebt: number;
  /** The places in the law that hold them back, each once. */
  citations: readonly Citation[];
  reason: { vi: string; en: string };
}

/**
 * Explains from the register and the law in force on a day why proposed dissolutions did not happen. Undefined when
 * nothing that was proposed is left. What is not known of an organisation is not held against it.
 */
export function dissolutionShortfall(register: Register, on: CalendarDate): DissolutionShortfall | undefined {
  const remaining = stillStanding(register, on);
  if (remaining.length === 0) return undefined;
  const held = remaining.flatMap((organisation) => {
    const finding = heldBackByTax(organisation, on);
    return finding ? [{ finding, debt: Number(organisation.facts['outstandingTaxDebt']) }] : [];
  });
  const taxDebt = held.reduce((sum, { debt }) => sum + debt, 0);
  const citations = distinct(held.flatMap(({ finding }) => citationsOf(finding)));
  const shortfall = { remaining: remaining.length, withTaxDebt: held.length, taxDebt, citations };
  return { ...shortfall, reason: inWords(shortfall) };
}

/** The places a finding rests on, those of its consequence included: there the tax office's objection is. */
function citationsOf({ citations, consequence }: Finding): Citation[] {
  return [...citations, ...(consequence ? [consequence.citation] : [])];
}

function stillStanding({ organisations, events }: Register, on: CalendarDate): Organisation[] {
  const having = (type: string) =>
    new Set(
      events.filter((event) => event.type === type && event.on <= on).map(({ organisation }) => organisation),
    );
  const proposed = having('dissolutionProposed');
  const dissolved = having('dissolved');
  return organisations.filter(({ id }) => proposed.has(id) && !dissolved.has(id));
}

function heldBackByTax({ kind, facts }: Organisation, on: CalendarDate): Finding | undefined {
  const outstandingTaxDebt = facts['outstandingTaxDebt'];
  if (typeof outstandingTaxDebt !== 'number') return undefined;
  const asked: Facts = { kind, dissolving: true, outstandingTaxDebt };
  return checkCompliance(asked, { on, only: [RULE] }).findings.find(({ status }) => status === 'violated');
}

function distinct(citations: readonly Citation[]): Citation[] {
  const byText = new Map(citations.map((citation) => [formatCitation(citation), citation]));
  return [...byText.values()];
}

function inWords({ remaining, withTaxDebt, taxDebt, citations }: Omit<DissolutionShortfall, 'reason'>) {
  const money = (language: 'vi' | 'en') =>
    formatQuantity(taxDebt, { unit: 'dong', scale: 'auto', digits: 2, language });
  const cited = (language: 'vi' | 'en') => formatCitations(citations, { language });
  if (withTaxDebt === 0)
    return {
      vi: `${remaining} tổ chức trong danh sách chưa giải thể xong; chưa có dữ liệu về nguyên nhân.`,
      en: `${remaining} organisations on the list are not dissolved yet; the cause is not on record.`,
    };
  return {
    vi: `${withTaxDebt}/${remaining} tổ chức còn trong danh sách nợ thuế, tổng ${money('vi')}; nợ chưa trả xong thì chưa giải thể được (${cited('vi')}).`,
    en: `${withTaxDebt} of the ${remaining} left on the list owe tax, ${money('en')} in all; they cannot be dissolved before it is paid (${cited('en')}).`,
  };
}
