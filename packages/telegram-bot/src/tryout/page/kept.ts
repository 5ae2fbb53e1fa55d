/** Something the visitor said, as this browser keeps it; the answers are kept by the store. */
export interface Said {
  id: string;
  text: string;
}

const KEY = 'hoptac-tryout';
interface Conversation {
  chat: string;
  sent: Said[];
}
const read = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as Conversation | null;

/** The conversation of this browser: its id, and what was said in it. */
export const kept: Conversation = read() ?? { chat: crypto.randomUUID(), sent: [] };

export function keep(): void {
  localStorage.setItem(KEY, JSON.stringify(kept));
}

/** The next visit begins another conversation. */
export function forget(): void {
  localStorage.removeItem(KEY);
}
keep();
