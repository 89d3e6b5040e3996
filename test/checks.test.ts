import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../database/runCommand.ts';

const ROOT = join(import.meta.dirname, '..');

// Side by side: one after the other they take longer than all other tests without Neo4j.
test.concurrent.each(['code', 'format'])('npm run check:%s finds nothing', async (check) => {
  const { code, output } = await runCommand('npm', ['--prefix', ROOT, 'run', '--silent', `check:${check}`]);
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
});
