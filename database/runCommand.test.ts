import { expect, test } from 'vitest';
import { runCommand } from './runCommand.ts';

test('a command gives its exit code and what it printed on both channels', async () => {
  expect(await runCommand('sh', ['-c', 'echo one; echo two >&2; exit 3'])).toEqual({ code: 3, output: 'one\ntwo' });
  expect(await runCommand('sh', ['-c', 'echo fine'])).toEqual({ code: 0, output: 'fine' });
});

test('a command gets the variables of this process and those that are added', async () => {
  const { output } = await runCommand('sh', ['-c', 'echo "$PATH $ADDED"'], { environment: { ADDED: 'more' } });
  expect(output).toBe(`${process.env.PATH} more`);
});

test('a command that is not installed has no exit code', async () => {
  expect(await runCommand('no-such-program-of-this-machine', [])).toEqual({ code: null, output: '' });
});

test('a command that takes too long is killed, even if it ignores requests to end', async () => {
  const stubborn = 'trap "" TERM; echo started; while :; do sleep 0.1; done';
  expect(await runCommand('sh', ['-c', stubborn], { timeout: 1_000 })).toEqual({ code: null, output: 'started' });
});
