import { hoaBinh2023Indicators } from '@hoptac/core/indicators';
import { attainmentWords, planReport, showTarget } from '@hoptac/core/plan';
import { parseQuantity } from '@hoptac/core/vi';

const period = /** @type {const} */ ('2024');
const plan = {
  year: 2024,
  targets: [
    { indicator: 'newCooperatives', target: 40 },
    { indicator: 'newGroups', target: 20 },
    { indicator: 'dissolvedCooperatives', target: 15 },
    { indicator: 'averageIncome', target: 4_500_000 },
  ],
};
const indicators = hoaBinh2023Indicators.filter(({ code }) =>
  plan.targets.some(({ indicator }) => indicator === code),
);

/** The rows of the table. */
const lines = indicators.map(({ code, name }) => {
  const [row, planned, judged] = [element('tr'), element('td'), element('td')];
  const input = document.createElement('input');
  input.value = { newCooperatives: '70', newGroups: '15', averageIncome: '4,54 triệu' }[code] ?? '';
  input.setAttribute('aria-label', name.vi);
  input.addEventListener('input', draw);
  row.dataset['code'] = code;
  row.append(element('td', name.vi), planned, element('td', input), judged);
  return { code, input, row, planned, judged };
});
document.getElementById('board')?.append(...lines.map(({ row }) => row));
draw();

/** Puts what was typed beside the plan. What is left empty has not been reported, and is not zero. */
function draw() {
  const read = lines.map(({ code, input }) => ({ indicator: code, answer: parseQuantity(input.value) }));
  const results = read.flatMap(({ indicator, answer }) =>
    answer.ok ? [{ indicator, period, value: answer.value }] : [],
  );
  const { rows } = planReport({ period, plan, indicators, results });
  for (const [index, line] of lines.entries()) {
    const [row, answer] = [rows[index], read[index]?.answer];
    if (!row) continue;
    line.row.className = row.status;
    line.planned.textContent = row.target === undefined ? '' : showTarget(row.indicator, row.target);
    const unread = answer?.ok === false && answer.reason !== 'empty';
    line.judged.textContent = unread ? answer.hint.vi : attainmentWords(row);
  }
}

/** @param {string} name @param {string | Node} content */
function element(name, content = '') {
  const made = document.createElement(name);
  made.append(content);
  return made;
}
