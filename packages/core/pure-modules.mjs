// Loading a module of core does nothing but define: `sideEffects: false` says so to bundlers. The build puts modules
// together into few files, which Node reads much faster, and there a bundler can only go by each definition. So this
// says of each that it may be left out where nobody asks for it.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** For tsup: marks what each module works out as it is loaded as pure. */
export const pureModules = {
  name: 'pure-modules',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withPureDefinitions(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** A module's source with `const a = f(b)` as `const a = /* @__PURE__ *\/ (() => (f(b)))()`. */
function withPureDefinitions(source) {
  const { statements } = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const values = statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && !isPlain(initializer) ? [initializer] : []));
  // From the last to the first, so that places stay right.
  return values.reduceRight((text, { pos, end }) => {
    const [before, value, after] = [text.slice(0, pos), text.slice(pos, end), text.slice(end)];
    return `${before} /* @__PURE__ */ (() => (${value}))()${after}`;
  }, source);
}

/** A literal, a name or a function: bundlers see by themselves that it does nothing. */
function isPlain(value) {
  return (
    ts.isLiteralExpression(value) ||
    ts.isIdentifier(value) ||
    ts.isArrowFunction(value) ||
    ts.isFunctionExpression(value)
  );
}
