import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

test.each(['types', 'lint', 'format', 'generated'])('npm run check:%s finds nothing', (check) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', `check:${check}`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
});
