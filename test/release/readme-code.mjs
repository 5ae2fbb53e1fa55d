import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The code of a page's `js` blocks, in order. */
export function codeOf(page) {
  return [...readFileSync(page, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
}

/** What each way of a module system prints: the code as it stands, and as CommonJS. */
export function runBothWays(code, folder, name) {
  const options = { cwd: folder, encoding: 'utf8' };
  const written = [
    [`${name}.mjs`, code],
    [`${name}.cjs`, commonJs(code)],
  ];
  return written.map(([file, text]) => {
    writeFileSync(join(folder, file), text);
    return execFileSync(process.execPath, [file], options);
  });
}

/** The same with `require`; CommonJS knows no `await` outside a function. */
function commonJs(code) {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  return `(async () => {\n${ts.transpile(code, options)}\n})();\n`;
}
