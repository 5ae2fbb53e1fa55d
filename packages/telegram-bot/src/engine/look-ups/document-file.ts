import type { Letterhead } from '@hoptac/adapters/document';
import type { FileMade } from '../../dialogue/reply';
import type { Alliance } from '../alliance';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file as it is sent. */
export function documentFile(bytes: Uint8Array, name: string): FileMade {
  return { name: `${name}.docx`, type: DOCX, base64: Buffer.from(bytes).toString('base64') };
}

/** Under whose name documents go out. Number and day are given when they are signed, never by a program. */
export function letterheadOf({ name, letterhead }: Alliance): Letterhead {
  return { issuer: name, ...letterhead };
}
