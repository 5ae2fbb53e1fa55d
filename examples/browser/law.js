import { checkCompliance, formatCitation } from '@hoptac/core/law';
import { parseQuantity } from '@hoptac/core/vi';

const form = /** @type {HTMLFormElement} */ (document.getElementById('facts'));
const summary = /** @type {HTMLElement} */ (document.getElementById('summary'));
const list = /** @type {HTMLElement} */ (document.getElementById('findings'));

const MARK = { satisfied: '✓', violated: '✗' };

/** Judges what stands in the form. A field left empty is unknown, not zero; what cannot be read is said. */
function judge() {
  const { on, ...texts } = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)));
  const facts = /** @type {import('@hoptac/core/law').Facts} */ ({ kind: 'cooperative' });
  for (const [name, text] of Object.entries(texts).filter(([, text]) => text.trim() !== '')) {
    const read = parseQuantity(text);
    if (!read.ok) return say(read.hint.vi);
    Object.assign(facts, { [name]: read.value });
  }
  const report = checkCompliance(facts, { on: on ?? '' });
  if (!report.ok) return say(report.problems.map(({ message }) => message.vi).join(' '));

  const settled = report.findings.filter(({ status }) => status === 'satisfied' || status === 'violated');
  const violated = settled.filter(({ status }) => status === 'violated').length;
  say(
    `Xét được ${settled.length} quy định: ${violated} chưa đúng.`,
    settled.map(({ status, rule, explanation, citations: [place] }) => {
      const item = document.createElement('li');
      item.className = status;
      item.dataset['rule'] = rule;
      item.textContent = `${MARK[/** @type {keyof typeof MARK} */ (status)]} ${explanation.vi}`;
      if (place) item.append(cited(formatCitation(place, { language: 'vi' })));
      return item;
    }),
  );
}

/** @param {string} text */
function cited(text) {
  const cite = document.createElement('cite');
  cite.textContent = text;
  return cite;
}

/** @param {string} text @param {HTMLElement[]} items */
function say(text, items = []) {
  summary.textContent = text;
  list.replaceChildren(...items);
}

form.addEventListener('input', judge);
form.addEventListener('submit', (event) => event.preventDefault());
judge();
