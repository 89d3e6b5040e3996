#!/usr/bin/env node
import { run } from './run.ts';

// Whoever reads may stop before the end.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(`${text}\n`),
  say: (text) => process.stderr.write(`${text}\n`),
});
