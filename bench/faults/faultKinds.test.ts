import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { FAULTS, type Stage } from './faultKinds.ts';
import { signalDatabase } from './signalDatabase.ts';

/** A stage on which nothing takes time, what was done on it, and what fails there. */
function stageOf(failing: string) {
  const done: string[] = [];
  const work = (name: string) => (): Promise<void> => {
    done.push(name);
    return name === failing ? Promise.reject(new Error(`No ${name}.`)) : Promise.resolve();
  };
  const child = { exitCode: 1, signalCode: null };
  const stage = {
    random: { between: () => 0, chance: () => true },
    database: {
      signal: (signal: string) => work(signal)(),
      ...{ fill: work('fill'), clear: work('clear'), restarts: 0 },
    },
    loads: { load: work('load'), begin: () => Promise.resolve(child) },
    second: { start: work('start'), end: work('end') },
  };
  return { done, stage: stage as unknown as Stage };
}

test.each([
  ['server started while the database is stopped', 'start', ['end', 'SIGSTOP', 'start', 'SIGCONT']],
  ['server restarted during a load', 'load', ['load', 'end', 'start']],
  ['disk full during a load', 'fill', ['fill', 'clear']],
])('%s, where that fails, leaves nothing as it should not be and is told of', async (name, failing, expected) => {
  const { done, stage } = stageOf(failing);
  await expect(FAULTS[name]!(stage)).rejects.toThrow(`No ${failing}.`);
  expect(done).toEqual(expected);
});

test('a full disk says whether anything was refused', async () => {
  const { done, stage } = stageOf('nothing');
  expect(await FAULTS['disk full during a load']!(stage)).toEqual(['the load was refused']);
  expect(done).toEqual(['fill', 'clear', 'load']);
});

test('a database that does not run cannot be hurt', async () => {
  await expect(signalDatabase(`${tmpdir()}/no-such-database`, 'SIGKILL')).rejects.toThrow(
    /^No database runs in .*SIGKILL/,
  );
});
