import { byId } from './element';

/** The conversation as text: who said what, a line before each, buttons in brackets. */
function transcript(heading: string): string {
  const parts = [...byId('messages').children].map((node) => {
    const keys = [...node.querySelectorAll('.keys button')].map(({ textContent }) => `[${textContent}]`);
    const file = node.querySelector('a.file')?.textContent;
    const own = (node.querySelector('.text') ?? node).textContent;
    const who = node.classList.contains('mine') ? 'Người dùng' : 'Bot';
    return [`${who}:`, own, ...(file ? [file] : []), ...(keys.length > 0 ? [keys.join(' ')] : [])].join('\n');
  });
  return `${[heading, ...parts].join('\n\n')}\n`;
}

/** Copies or saves it. */
export function startTranscript(heading: () => string): void {
  const told = byId('transcript-told');
  byId('copy').addEventListener('click', () => {
    navigator.clipboard.writeText(transcript(heading())).then(
      () => (told.textContent = 'Đã chép.'),
      () => (told.textContent = 'Trình duyệt không cho chép. Anh/chị bấm “Tải về”.'),
    );
  });
  byId('save').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(transcript(heading()))}`;
    link.download = 'hoi-thoai.txt';
    link.click();
    told.textContent = 'Đã tải tệp hoi-thoai.txt.';
  });
}
