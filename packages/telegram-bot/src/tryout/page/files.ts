import { element } from './element';

/** A file that the dialogue hands over. */
export interface FileSent {
  name: string;
  type: string;
  base64: string;
  alt?: string;
}

/** A picture is shown, and every file can be saved. */
export function fileOf({ name, type, base64, alt }: FileSent): HTMLElement {
  const url = `data:${type};base64,${base64}`;
  const link = element('a', { className: 'file', href: url, download: name, textContent: `📎 ${name}` });
  if (!type.startsWith('image/')) return link;
  return element('figure', {}, element('img', { src: url, alt: alt ?? name }), link);
}

const LARGEST_FILE_BYTES = 2_000_000;

/** A file as it is sent; one that is too large goes without its content. */
export async function attached(file: File): Promise<Partial<FileSent>> {
  const { name, type } = file;
  if (file.size > LARGEST_FILE_BYTES) return { name, type };
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(name)));
    reader.readAsDataURL(file);
  });
  return { name, type, base64: url.slice(url.indexOf(',') + 1) };
}
