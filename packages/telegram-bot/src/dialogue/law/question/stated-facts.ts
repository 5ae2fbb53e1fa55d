import type { Facts } from '@hoptac/core/law';
import type { OrganisationKind } from '@hoptac/core/organisation';
import { fold, parseQuantity } from '@hoptac/core/vi';

/** What a question says of a cooperative: which kind it is, and figures. */
interface StatedFacts {
  kind: OrganisationKind | undefined;
  facts: Partial<Facts>;
  /** The question without them. */
  rest: string;
}

const KINDS: readonly [OrganisationKind, RegExp][] = [
  ['group', /\b(?:to hop tac|tht)\b/g],
  ['union', /\b(?:lien hiep|lhhtx)\b/g],
  ['cooperative', /(?<!lien hiep )\b(?:hop tac xa|htx)\b/g],
];

/** A whole number in figures or in a short word. */
const COUNT = String.raw`(\d{1,3}(?:[.]?\d{3})*|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)`;
const SHORT_WORDS = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const MONEY = String.raw`(\d[\d.,]*\s*(?:tr|trieu|ty|ti|nghin|ngan|k|cu|dong|d)\b(?:\s*\d+)?(?:\s*(?:trieu|tr|dong))?)`;
const PERCENT = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|phan tram)`;
const BOARD = String.raw`(?:hoi dong quan tri|hdqt|ban quan tri|bqt)`;
const SUPERVISORS = String.raw`(?:ban kiem soat|bks)`;
const PEOPLE = String.raw`(?:nguoi|thanh vien|tv|ng)`;

interface Naming {
  words: RegExp;
  facts: (value: number) => Partial<Facts>;
  read?: (text: string) => number | undefined;
}

/** Tried in this order; what one has taken is not read by the next. */
const NAMINGS: readonly Naming[] = [
  {
    words: new RegExp(
      String.raw`\b${BOARD}(?: co| chi co| gom| la)? ${COUNT}\b(?! nam)(?: ${PEOPLE})?|\b${COUNT} ${PEOPLE}(?: trong| vao)? ${BOARD}`,
      'g',
    ),
    facts: (boardMembers) => ({ boardMembers, governance: 'full' }),
  },
  {
    words: new RegExp(
      String.raw`\b${SUPERVISORS}(?: co| chi co| gom| la)? ${COUNT}\b(?! nam)(?: ${PEOPLE})?|\b${COUNT} ${PEOPLE}(?: trong| vao)? ${SUPERVISORS}`,
      'g',
    ),
    facts: (supervisors) => ({ supervisors, supervisoryBody: 'board', governance: 'full' }),
  },
  {
    words: new RegExp(String.raw`\b${COUNT} tuoi\b`, 'g'),
    facts: (youngestMemberAge) => ({ youngestMemberAge }),
  },
  {
    words: new RegExp(String.raw`\b${COUNT} dai bieu\b`, 'g'),
    facts: (delegates) => ({ delegates, delegateCongress: true }),
  },
  {
    words: new RegExp(String.raw`\bnhiem k[yi](?: hoi dong quan tri| hdqt)?(?: la)? ${COUNT} nam\b`, 'g'),
    facts: (years) => ({ boardTermMonths: years * 12, governance: 'full' }),
  },
  {
    words: new RegExp(String.raw`\b${COUNT} (?:thanh vien chinh thuc|thanh vien|tv|xa vien|ho|nguoi)\b`, 'g'),
    facts: (officialMembers) => ({ officialMembers }),
    read: several,
  },
  {
    words: new RegExp(String.raw`\b(?:von dieu le|vdl)(?: la| co)? ${MONEY}`, 'g'),
    facts: (charterCapital) => ({ charterCapital }),
    read: money,
  },
  {
    words: new RegExp(String.raw`\b(?:gop(?: von)?)(?: la| toi)? ${MONEY}`, 'g'),
    facts: (largestContribution) => ({ largestContribution }),
    read: money,
  },
  {
    words: new RegExp(
      String.raw`\blai(?: suat)?(?: cho vay)?(?: la)? ${PERCENT}(?!\s*(?:/|mot |moi |1 |hang )?\s*thang)`,
      'g',
    ),
    // The law counts by the year; a rate by the month is not taken for one.
    facts: (internalLoanInterest) => ({ internalLoanInterest, internalLending: true }),
    read: percent,
  },
  {
    words: new RegExp(String.raw`\btrich(?: lap)?(?: quy chung khong chia| quy)?(?: la)? ${PERCENT}`, 'g'),
    facts: (commonFundRate) => ({ commonFundRate }),
    read: percent,
  },
];

/** Reads what a question says of a cooperative. What is not clear is left out: a fact is never guessed. */
export function statedFacts(text: string): StatedFacts {
  let left = fold(text);
  const facts: Partial<Facts> = {};
  for (const { words, facts: stated, read = count } of NAMINGS) {
    // The last one counts, because people correct themselves.
    const match = [...left.matchAll(words)].at(-1);
    if (!match) continue;
    const value = read(match.slice(1).find((group) => group !== undefined) ?? '');
    if (value === undefined) continue;
    Object.assign(facts, stated(value));
    left = left.replaceAll(words, ' ');
  }
  return { kind: kindIn(fold(text)), facts, rest: left };
}

/** The kind named last. */
function kindIn(text: string): OrganisationKind | undefined {
  const named = KINDS.flatMap(([kind, words]) =>
    [...text.matchAll(words)].map(({ index }) => ({ kind, index })),
  );
  return named.sort((a, b) => a.index - b.index).at(-1)?.kind;
}

function count(text: string): number | undefined {
  const word = SHORT_WORDS.indexOf(text);
  return word >= 0 ? word : Number(text.replaceAll('.', ''));
}

/** `Một người được góp bao nhiêu` speaks of anybody, not of a cooperative of one. */
function several(text: string): number | undefined {
  const value = count(text);
  return value === 1 ? undefined : value;
}

function money(text: string): number | undefined {
  const read = parseQuantity(text);
  return read.ok && Number.isSafeInteger(read.value) ? read.value : undefined;
}

function percent(text: string): number | undefined {
  const value = Number(text.replace(',', '.'));
  return value <= 100 ? value : undefined;
}
