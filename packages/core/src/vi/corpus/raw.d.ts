/** A page as it stands in its file; read by the test runner. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}
