import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { startBotApi, type Person, type Seen } from './index';

const HELP = `
  anything            say it to the bot
  /2                  press the second button under the last message
  /file PATH          send a file          /photo   /voice   /phone 0912345678
  /as NAME            be somebody else (a new one, or one met before)
  /block  /unblock    the bot              /menu    the commands behind the menu key
  /pause SECONDS      Telegram answers 429   /break   the next call fails
  /help               this                 Ctrl+C   ends`;

/** `npm run bot-api`: the server, and a phone in the terminal to talk to the bot with. */
async function play(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 8081);
  let show = () => undefined as void;
  const api = await startBotApi({ port, token: '1:play', rates: true, onChange: () => show() });
  const people = new Map<string, Person>();
  const shown = new Map<Person, Set<string>>();
  let me = personNamed('Lan');

  function personNamed(name: string): Person {
    const person = people.get(name) ?? api.person({ name });
    people.set(name, person);
    shown.set(person, shown.get(person) ?? new Set());
    return person;
  }

  show = () => {
    for (const [name, person] of people)
      for (const message of person.messages()) {
        const key = JSON.stringify([message.id, message.text, message.buttons]);
        if (shown.get(person)!.has(key)) continue;
        shown.get(person)!.add(key);
        console.log(drawn(person === me ? '' : `[${name}] `, message));
      }
  };

  console.log(`Bot API server: ${api.apiRoot}
Start the bot in another terminal:

  TELEGRAM_BOT_TOKEN=${api.token} TELEGRAM_API_ROOT=${api.apiRoot} npm start

You are Lan. Invitations of the sample: CAM-2023, MAY-2023, CA-2023.${HELP}
`);

  async function does(line: string): Promise<void> {
    const [, command = '', rest = ''] = /^\/(\S+)\s*(.*)$/.exec(line) ?? [];
    const number = Number(command);
    if (command !== '' && Number.isInteger(number)) {
      const last = me.messages().findLast(({ buttons }) => buttons.length > 0);
      const button = last?.buttons.flat()[number - 1];
      if (!button) console.log('No such button.');
      else if (button.url === undefined) me.pressesData(button.data!, last.id);
      else me.follows(button.url);
      return;
    }
    switch (command) {
      case 'file':
        me.sends({ name: basename(rest), content: await readFile(rest) });
        return;
      case 'photo':
        me.sendsPhoto();
        return;
      case 'voice':
        me.sendsVoice();
        return;
      case 'phone':
        me.shares(rest);
        return;
      case 'as':
        me = personNamed(rest || 'Lan');
        console.log(`You are ${me.user.first_name}.`);
        return;
      case 'block':
        me.blocks();
        return;
      case 'unblock':
        me.unblocks();
        return;
      case 'menu':
        console.log(
          me
            .menu()
            .map(({ command, description }) => `  /${command} – ${description}`)
            .join('\n'),
        );
        return;
      case 'pause':
        api.faults.pause(Number(rest) || 5);
        return;
      case 'break':
        api.faults.plan({ kind: 'reset', when: 'before' }, { method: 'sendMessage' });
        return;
      case 'help':
        console.log(HELP);
        return;
      default:
        me.says(line);
    }
  }

  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    if (line.trim() === '') return;
    does(line.trim()).catch((error: unknown) => console.log(String(error)));
  });
  lines.on('close', () => void api.close());
}

function drawn(prefix: string, { text, buttons, file }: Seen): string {
  let number = 0;
  const rows = buttons.map((row) => row.map(({ label }) => `[${++number}: ${label}]`).join(' '));
  return ['', ...(file ? [`📎 ${file.name} (${file.content.length} bytes)`] : []), text, ...rows]
    .flatMap((part) => part.split('\n'))
    .map((line) => `  ${prefix}│ ${line}`)
    .join('\n');
}

await play();
