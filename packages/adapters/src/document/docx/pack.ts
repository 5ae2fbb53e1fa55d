import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Written } from '../content';

/** The earliest day a ZIP file can hold: what a part's day is says nothing, and may not differ between two writings. */
const NO_DAY = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';
const WRITTEN_AT = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/**
 * A document as the bytes of a .docx. The library puts the clock into it, and into each part of the ZIP; here both come from
 * `at`, so that the same document written at the same instant is the same bytes.
 */
export async function pack(document: Document, { at }: Written): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.toBuffer(document));
  const instant = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  const properties = strFromU8(parts[PROPERTIES]!).replaceAll(WRITTEN_AT, `$1${instant}`);
  return zipSync({ ...parts, [PROPERTIES]: strToU8(properties) }, { mtime: NO_DAY, level: 6 });
}
