/** What Telegram takes: characters of a message, bytes of a button. */
const LONGEST_TEXT = 4096;
const LONGEST_DATA = 64;

/** Whatever is sent, as an answer or by itself. */
export function checkReply({ text, buttons = [] }, foreign) {
  if (text.trim() === '') throw new Error('An empty message was sent.');
  if (text.length > LONGEST_TEXT)
    throw new Error(`A message of ${text.length} characters: ${text.slice(0, 200)}`);
  if (/\bundefined\b|\bNaN\b|\[object /.test(text)) throw new Error(`A hole in: ${text}`);
  if (text.includes(foreign)) throw new Error(`Another alliance is seen: ${text}`);
  for (const { label, data } of buttons.flat()) {
    if (label.trim() === '') throw new Error(`A button without a label under: ${text}`);
    if (Buffer.byteLength(data) > LONGEST_DATA)
      throw new Error(`A button of ${Buffer.byteLength(data)} bytes: ${data}`);
  }
}

/** After these a chat is nobody's any more, and what it held is forgotten on purpose. */
const LEAVING = new Set([
  'leaveRole',
  'withdrawConsent',
  'declineConsent',
  'forgetMe',
  'takeRole',
  'detachChat',
  'forgetPerson',
]);
/** Here figures are given to another month. */
const MOVING = new Set(['chooseMonth', 'review']);
/** What else is being made, the screens on which it can be given up, and the commands that write it. */
const MADE = [
  { what: 'founding', on: /^foundOrganisation$/, by: /^foundOrganisation$/ },
  { what: 'planning', on: /^plan/, by: /^revisePlan$/ },
  { what: 'announcementDraft', on: /^announce/, by: /^(publish|correct)Announcement$/ },
];

/** What was typed and not sent goes only where somebody sends it, moves it, throws it away, or leaves. */
export function checkDrafts({ before, after, commands, event, text }) {
  if (!before || commands.some(({ kind }) => LEAVING.has(kind))) return;
  const { screen } = before.at;
  for (const [key, draft] of Object.entries(before.drafts)) {
    if (after?.drafts[key] !== undefined) continue;
    const sent = commands.some(
      ({ kind, organisation, period }) =>
        (kind === 'submit' || kind === 'resubmit') && `${organisation}/${period}` === key,
    );
    const moved =
      MOVING.has(screen) &&
      Object.entries(after?.drafts ?? {}).some(
        ([other, { changes }]) => other !== key && holds(changes, draft.changes),
      );
    if (sent || moved || screen === 'discard' || Object.keys(draft.changes).length === 0) continue;
    throw new Error(`The draft ${key} is lost on ${screen} by ${JSON.stringify(event)}: ${text}`);
  }
  for (const { what, on, by } of MADE) {
    if (before[what] === undefined || after?.[what] !== undefined || on.test(screen)) continue;
    if (commands.some(({ kind }) => by.test(kind))) continue;
    throw new Error(`The ${what} is lost on ${screen} by ${JSON.stringify(event)}: ${text}`);
  }
}

function holds(changes, moved) {
  return Object.entries(moved).every(([element, value]) => changes[element] === value);
}
