/** Units of Word files: lengths in twentieths of a point, sizes of type in half points. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const points = (size: number): number => Math.round(size * 20);
export const halfPoints = (size: number): number => Math.round(size * 2);
/** Pictures are measured at 96 to the inch. */
export const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);
