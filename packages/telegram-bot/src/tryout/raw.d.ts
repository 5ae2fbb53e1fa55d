/** A file of the page, taken into the build as its text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
