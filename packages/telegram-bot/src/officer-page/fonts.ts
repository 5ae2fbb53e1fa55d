/** The weights that the page and its pictures are written in, by the names they are asked for under. */
const WEIGHTS = { '400.ttf': 400, '600.ttf': 600 } as const;

/** Be Vietnam Pro, from the package of the pictures; undefined for a name that is none of its files. */
export async function fontFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!Object.hasOwn(WEIGHTS, name)) return undefined;
  const { fontBytes } = await import('@hoptac/adapters/chart');
  return fontBytes(WEIGHTS[name as keyof typeof WEIGHTS]);
}
