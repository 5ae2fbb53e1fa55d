import { fold } from '@hoptac/core/vi';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../ask-law';
import { topicOf } from '../topic';
import page from './questions.md?raw';

const TODAY = '2026-11-23';

/** The rows of the table under a heading, cell by cell. */
function rowsUnder(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`No section “${heading}”.`);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const found = rowsUnder('Tìm thấy');
const several = rowsUnder('Nhiều việc có thể, phải chọn');
const none = rowsUnder('Không có trong luật đã nhập');

function heard(question: string) {
  const { as, topics } = readQuestion(question, TODAY);
  return { as, first: topics[0]?.code };
}

describe('questions about the law, as people type them', () => {
  it('are enough, each once, and name topics that there are', () => {
    const typed = [...found, ...several, ...none].map(([question]) => question);
    expect(typed.length).toBeGreaterThan(150);
    expect(new Set(typed).size).toBe(typed.length);
    for (const [, code = ''] of [...found, ...several]) expect(topicOf(code)?.code, code).toBe(code);
  });

  it.each(found)('%s → %s', (question, first) => {
    expect(heard(question)).toEqual({ as: 'one', first });
  });

  it.each(several)('%s → several, %s first', (question, first) => {
    expect(heard(question)).toEqual({ as: 'several', first });
  });

  it.each(none)('%s → not found', (question) => {
    expect(heard(question).as).toBe('none');
  });

  it('hears the same without accents, in capitals and with a typing habit of phones', () => {
    // Some words are told apart by accents only, and then by nothing: those keep their first place most of the time.
    const bare = found.filter(([question]) => fold(question!) !== question!.toLowerCase());
    const same = bare.filter(([question, first]) => {
      return heard(fold(question!).toUpperCase()).first === first;
    });
    expect(same.length / bare.length).toBeGreaterThan(0.97);
  });
});
