import type { Drawn } from './figure';
import type { DocumentContent, Illustration, Written } from '../content';
import { layOut } from './lay-out';
import { pack } from './pack';

export type { Drawn } from './figure';

/** The bytes of a .docx. Only this folder knows the library that writes them. */
export function toDocx(
  content: DocumentContent,
  drawn: ReadonlyMap<Illustration, Drawn>,
  written: Written,
): Promise<Uint8Array> {
  return pack(layOut(content, drawn), written);
}
