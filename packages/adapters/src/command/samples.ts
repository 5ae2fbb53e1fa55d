import { runCommand } from '.';

/** Runs a command as a terminal would, for the tests of this folder; its clock goes on by 0.4 s each time it is read. */
export async function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  let [out, err] = ['', ''];
  let now = 0;
  const code = await runCommand(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    environment,
    now: () => new Date(Date.UTC(2024, 3, 1) + (now += 400)),
  });
  return { code, out, err };
}
