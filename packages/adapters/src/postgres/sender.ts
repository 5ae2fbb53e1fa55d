import { createHash } from 'node:crypto';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';

/** What the server answered to one statement. */
export type Answer = Pick<QueryResult<Record<string, unknown>>, 'command' | 'rowCount' | 'rows'>;

/** How statements get to the server: at once and in order, without waiting for the answers to those before. */
export interface Sender {
  query(statement: string, parameters: readonly unknown[]): Promise<Answer>;
  /** Statements without parameters, several at once where separated by semicolons. */
  command(statements: string): Promise<Answer[]>;
}

export function senderOn(client: PoolClient): Sender {
  const together = corking(client);
  // By its callback: the promises of pg are two more each time.
  const send = (query: string | QueryConfig) =>
    new Promise<Answer>((resolve, reject) => {
      together();
      client.query(query, (error: Error | null, answer) => {
        if (error) reject(error);
        else resolve(answer);
      });
    });
  return {
    query: (text, parameters) => send({ ...preparedAs(text), text, values: [...parameters] }),
    async command(statements) {
      const answers: Answer | Answer[] = await send(statements);
      return Array.isArray(answers) ? answers : [answers];
    },
  };
}

/** What is sent within one turn of Node's, goes to the server in one piece. */
function corking({ connection: { stream } }: PoolClient): () => void {
  let held = false;
  const letGo = () => {
    held = false;
    stream.uncork();
  };
  return () => {
    if (held) return;
    held = true;
    stream.cork();
    process.nextTick(letGo);
  };
}

/** Longer ones are lists of rows: each length another statement, and preparing them all would cost the server's memory. */
export const LONGEST_PREPARED = 2000;

const names = new Map<string, string>();

/** A name lets the server keep the plan of a statement. It comes from the text, so that the same text is prepared once. */
function preparedAs(statement: string): { name?: string } {
  if (statement.length > LONGEST_PREPARED) return {};
  const known = names.get(statement);
  if (known !== undefined) return { name: known };
  const name = createHash('sha256').update(statement).digest('base64url').slice(0, 22);
  names.set(statement, name);
  return { name };
}
