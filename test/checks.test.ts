import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../database/runCommand.ts';

const ROOT = join(import.meta.dirname, '..');

/** Types are checked on one core: each core would read all types that files share for itself. */
const ONE_CHECKER = { GOMAXPROCS: '1' };

// Side by side: one after the other they take longer than all other tests without Neo4j.
test.concurrent.each(['code', 'format'])('npm run check:%s finds nothing', async (check) => {
  const parameters = ['--prefix', ROOT, 'run', '--silent', `check:${check}`];
  const { code, output } = await runCommand('npm', parameters, { environment: ONE_CHECKER });
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
});
