import { inflateRawSync } from 'node:zlib';
import { SPREADSHEET_LIMITS } from './format';
import { SpreadsheetError } from './spreadsheet-error';

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
/** Stands where Zip64 keeps the number elsewhere. */
const SENTINEL = 0xff_ff_ff_ff;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xff_ff;

/**
 * Refuses a zip that would unpack to too much, before anything else opens it: first by what its directory says, then by
 * unpacking every entry no further than it says, because a directory can lie. Calls `see` with the name and the bytes of
 * each entry, which are let go again. Reads the same directory as the library after it: the last in the file.
 */
export function guardZip(file: Uint8Array, see: (name: string, bytes: Uint8Array) => void): void {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let unpacked = 0;
  const entries = [...directory(bytes)];
  for (const { size } of entries) unpacked += size;
  if (unpacked > SPREADSHEET_LIMITS.unpackedBytes)
    throw new SpreadsheetError('tooLarge', { what: 'unpacked', limit: SPREADSHEET_LIMITS.unpackedBytes });
  for (const entry of entries) see(entry.name, unpack(bytes, entry));
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  at: number;
}

function* directory(bytes: Buffer): Generator<Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  // 65,535 entries or 4 GB need the larger directory of Zip64, and no spreadsheet within the limits does.
  if (count > SPREADSHEET_LIMITS.entries || at === SENTINEL || bytes.readUInt32LE(end + 12) === SENTINEL)
    throw new SpreadsheetError('tooLarge', { what: 'unpacked', limit: SPREADSHEET_LIMITS.unpackedBytes });
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    const [packed, size, local] = [20, 24, 42].map((offset) => bytes.readUInt32LE(at + offset));
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new SpreadsheetError('encrypted', {});
    yield {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: packed!,
      size: size!,
      at: local!,
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw damaged();
}

function unpack(bytes: Buffer, { at, packed, size, method }: Entry): Uint8Array {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw damaged();
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed) throw damaged();
  if (method === 0) return data;
  // A library may then look for the length elsewhere, where it has no limit.
  if (packed === 0) throw damaged();
  if (method !== 8) throw new SpreadsheetError('notASpreadsheet', {});
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new SpreadsheetError(
        'tooLarge',
        { what: 'unpacked', limit: SPREADSHEET_LIMITS.unpackedBytes },
        { cause },
      );
    throw damaged(cause);
  }
}

function damaged(cause?: unknown): SpreadsheetError {
  return new SpreadsheetError('damaged', {}, cause === undefined ? undefined : { cause });
}
