import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthOf, shiftMonth, vietnamDate } from '@hoptac/core/time';
import { expect, it } from 'vitest';
import { example } from './example';

const { started } = example('own-channel');

it('joins, agrees, sends a month, and goes on after a restart', { timeout: 90_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-own-channel-'));
  const file = join(folder, 'talk.db');
  const [year, month] = shiftMonth(monthOf(vietnamDate(new Date())), -1).split('-');
  const lastMonth = `${Number(month)}/${year}`;
  const talks: ReturnType<typeof started>[] = [];
  function talk() {
    const program = started(`npm start -- ${file}`);
    talks.push(program);
    return {
      ...program,
      async answers(line: string, wanted: RegExp) {
        const from = program.output().length;
        program.says(line);
        await program.prints(wanted, from);
      },
    };
  }
  try {
    const first = talk();
    const [, code] = await first.prints(/Mã mời của anh\/chị: (\S+)[\s\S]*Ctrl\+D/);
    await first.answers('xin chào', /nhắn mã mời[\s\S]* 1\. Tôi chưa có mã mời/);
    await first.answers(code!, /đồng ý không\?[\s\S]* 1\. ✅ Đồng ý/);
    await first.answers('1', /HTX Đồng Tâm/);
    await first.answers(
      `tháng ${lastMonth} doanh thu 350tr, 25 thành viên`,
      /350\.000\.000 đồng[\s\S]* 1\. /,
    );
    await first.answers('1', new RegExp(`Đã nhận số liệu tháng ${lastMonth}`));
    first.hangsUp();
    expect(await first.ended).toBe(0);

    const again = talk();
    await again.prints(/Ctrl\+D/);
    expect(again.output()).not.toContain('Mã mời');
    await again.answers(`tháng ${lastMonth} doanh thu 400tr`, /350\.000\.000 đồng/);
    again.hangsUp();
    expect(await again.ended).toBe(0);
  } finally {
    for (const program of talks) program.kill();
    await rm(folder, { recursive: true, force: true });
  }
});
