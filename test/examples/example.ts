import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An example as its reader runs it: `npm` in its folder, with the built packages. */
export function example(name: string) {
  const folder = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');

  function started(command: string, environment: Record<string, string> = {}) {
    const child = spawn(command, {
      cwd: folder,
      env: {
        ...process.env,
        npm_config_loglevel: 'silent',
        npm_config_update_notifier: 'false',
        ...environment,
      },
      shell: true,
      // A group of its own, so that what npm starts can be ended with it.
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        child.emit('said');
      });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    return {
      ended,
      output: () => output,
      says: (text: string) => child.stdin.write(`${text}\n`),
      hangsUp: () => child.stdin.end(),
      /** Waits until what was printed since `from` matches. */
      async prints(wanted: RegExp, from = 0): Promise<RegExpExecArray> {
        for (;;) {
          const found = wanted.exec(output.slice(from));
          if (found) return found;
          const more = new Promise<'more'>((go) => child.once('said', () => go('more')));
          const gone = ended.then(() => 'ended' as const);
          if ((await Promise.race([more, gone])) === 'ended' && !wanted.test(output.slice(from)))
            throw new Error(`It ended without ${wanted}:\n${output}`);
        }
      },
      kill() {
        if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      },
    };
  }

  return {
    folder,
    readme,
    started,
    blocks: (language: string) =>
      [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
        (match) => match[1]!,
      ),
    /** Runs a command to its end and gives what it printed. */
    async run(command: string): Promise<string> {
      const program = started(command);
      program.hangsUp();
      const code = await program.ended;
      if (code !== 0) throw new Error(`${command} ended with ${code}:\n${program.output()}`);
      return program.output();
    },
  };
}
