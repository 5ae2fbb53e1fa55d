#!/usr/bin/env node
import { runCommand } from '../dist/command/index.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  environment: process.env,
  now: () => new Date(),
});
