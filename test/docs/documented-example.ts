import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const EXAMPLE = /\* @example\n((?: \*.*\n)+?) \*\//g;

/** One `@example` of a doc comment, as code. */
export interface DocumentedExample {
  file: string;
  code: string;
}

/** Every `@example` of a folder's sources. */
export function documentedExamples(folder: string): DocumentedExample[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(EXAMPLE)].map((match) => ({
      file,
      code: match[1]!.replaceAll(/^ \* ?/gm, ''),
    })),
  );
}

/**
 * An example as a program that calls `said(value, comment)` for each expression, with what the comment behind or below it
 * says it gives.
 */
export function programOf({ code }: DocumentedExample): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const statements = source.statements.map((statement, index) => {
    if (!ts.isExpressionStatement(statement)) return statement.getText();
    const next = source.statements[index + 1]?.getStart() ?? code.length;
    const comment = code
      .slice(statement.getEnd(), next)
      .replaceAll(/^\s*\/\/ ?/gm, '')
      .trim();
    return `said(${statement.expression.getText()}, ${JSON.stringify(comment)});`;
  });
  return ts.transpile(statements.join('\n'), { target: ts.ScriptTarget.ES2022 });
}
