/** A file of a page as it stands, taken into the build as its text. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** A script or style sheet of a page with everything it imports, built into one text (see page-text.mjs). */
declare module '*?page' {
  const text: string;
  export default text;
}
