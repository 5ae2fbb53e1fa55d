import { toPng } from '../chart';
import type { DocumentContent, Illustration, Written } from './content';
import type { Drawn } from './docx';

/** Writes a document as a .docx. The library that does is loaded when the first one is written. */
export async function writeDocument(content: DocumentContent, written: Written): Promise<Uint8Array> {
  const drawn = new Map<Illustration, Drawn>();
  for (const illustration of illustrationsOf(content)) {
    const png = await toPng(illustration.picture);
    drawn.set(illustration, { ...illustration, png, id: drawn.size + 1 });
  }
  const { toDocx } = await import('./docx');
  return toDocx(content, drawn, written);
}

function illustrationsOf({ body, annexes = [] }: DocumentContent): Illustration[] {
  return [...body, ...annexes.flatMap((annex) => annex.body)].flatMap((block) =>
    block.is === 'pictures' ? [...block.pictures] : [],
  );
}
