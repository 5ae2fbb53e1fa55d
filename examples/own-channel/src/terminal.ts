import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Interface } from 'node:readline';
import type { Channel, Engine, Reply } from '@hoptac/telegram-bot';

const CHAT = 'me';

/** The conversation on a terminal: a line is a message, and a number presses the button that it stands before. */
export function connectTerminal(
  lines: Interface,
  print: (text: string) => void,
  engine: Engine,
  now: () => Date,
) {
  /** Under the last message that had any. */
  let buttons: { label: string; data: string }[] = [];
  let count = 0;

  const terminal: Channel = {
    name: 'terminal',
    async send(_chat, reply: Reply) {
      print(`\n${reply.text}`);
      if (reply.file) await save(reply.file, print);
      buttons = reply.buttons?.flat() ?? [];
      for (const [index, { label }] of buttons.entries()) print(`  ${index + 1}. ${label}`);
    },
  };
  engine.connect(terminal);

  /** Every line, one after another, until there are no more. */
  return async () => {
    for await (const line of lines) {
      const text = line.trim();
      if (text === '') continue;
      const button = /^\d{1,2}$/.test(text) ? buttons[Number(text) - 1] : undefined;
      const event = button
        ? ({ kind: 'button', data: button.data, sender: 'terminal' } as const)
        : ({ kind: 'text', text, sender: 'terminal' } as const);
      // Each line is another message, also after a restart.
      const id = `${now().toISOString()} ${count++}`;
      await engine.receive({ channel: terminal.name, id, chat: CHAT, event });
      await engine.settled();
    }
  };
}

/** Into the folder the program was started in; a file that is there already is not written over. */
async function save(
  { name, base64 }: NonNullable<Reply['file']>,
  print: (text: string) => void,
): Promise<void> {
  const file = basename(name);
  await writeFile(file, Buffer.from(base64, 'base64'), { flag: 'wx' }).then(
    () => print(`[đã lưu tệp ${file}]`),
    () => print(`[không ghi được tệp ${file}: đã có tệp này, hoặc thư mục chỉ cho đọc]`),
  );
}
