import { byId, element } from './element';
import { forget } from './kept';

/** What the server tells of the sample. */
export interface About {
  alliance: string;
  today: string;
  on: string;
  days: { value: string; label: string }[];
  invitations: { code: string; label: string }[];
  startsOver: boolean;
  officer: boolean;
}

export async function readAbout(): Promise<About> {
  return (await (await fetch('/api/about')).json()) as About;
}

function post(path: string, body: unknown = {}): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** The switch between the days of the sample, and which it is. */
export function showDays({ days, on, today }: About): void {
  byId('today').textContent = today;
  const choices = byId('days');
  choices.hidden = days.length === 0;
  if (choices.querySelector('input') === null)
    choices.append(
      ...days.map(({ value, label }) =>
        element(
          'label',
          {},
          element('input', {
            type: 'radio',
            name: 'day',
            value,
            onchange: () => void post('/api/day', { on: value }),
          }),
          element('span', {}, label),
        ),
      ),
    );
  for (const input of choices.querySelectorAll('input')) input.checked = input.value === on;
}

/** The officer's page of the same sample, signed in anew: a session does not outlive a switch of the day. */
export async function openOfficer(): Promise<void> {
  const frame = byId<HTMLIFrameElement>('officer');
  const answer = await post('/officer-session');
  if (!answer.ok) return;
  try {
    if (frame.getAttribute('src') === null) frame.src = '/officer/';
    else frame.contentWindow?.location.reload();
  } catch {
    // A page that could not be loaded belongs to the browser, and can only be replaced.
    frame.src = '/officer/';
  }
}

/** Throws the sample away after asking once more. */
export function startStartingOver(): void {
  const dialog = byId<HTMLDialogElement>('start-over-sure');
  byId('start-over').addEventListener('click', () => dialog.showModal());
  byId('start-over-yes').addEventListener('click', () => {
    dialog.close();
    void post('/api/start-over');
  });
  byId('start-over-no').addEventListener('click', () => dialog.close());
}

const LOOK_AGAIN_MS = 300;

/** The sample begins anew, by whomever: once it is there, so does the page. */
export async function beginAnew(): Promise<void> {
  byId('starting-over').hidden = false;
  forget();
  while (!(await fetch('/api/about').catch(() => undefined))?.ok)
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  location.reload();
}
