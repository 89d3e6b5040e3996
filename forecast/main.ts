import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Endpoint } from '../client/src/Endpoint.ts';
import { QuestionError } from '../client/src/QuestionError.ts';
import { withFileLock } from '../database/withFileLock.ts';
import { writeFileWhole } from '../database/writeFileWhole.ts';
import { readEnvironment } from '../rules/env.ts';
import type { ForecastScore } from '../rules/forecasts/ForecastScore.ts';
import { SCORE_FILE } from '../rules/forecasts/readForecastScore.ts';
import { findOutcomes } from './findOutcomes.ts';
import { inOneVersion } from './inOneVersion.ts';
import { readWhole, seal } from './ledger.ts';
import { makeForecasts } from './makeForecasts.ts';
import { scoreOf } from './scoreOf.ts';

const USAGE = `Usage: npm run forecast -- seal [--for ID]... | grade   [--url http://127.0.0.1:4000]
seal   writes down whom each open and forthcoming call would bring together with the home organisation, or with those of
       --for, how likely, hashed and dated.
grade  looks at the projects that came since, and keeps the score.
Both write into the folder FORECASTS_FOLDER; the server reads the score from there.`;

/** Seals or grades, as asked; 2 for what is typed wrong, 1 for what fails. */
async function main(): Promise<void> {
  const given = readArguments();
  if (given === null) return refuse();
  const { values, positionals } = given;
  const { FORECASTS_FOLDER, PORT } = readEnvironment(process.env);
  const endpoint: Endpoint = { url: values.url ?? `http://127.0.0.1:${PORT}` };
  const folder = resolve(import.meta.dirname, '..', FORECASTS_FOLDER);
  const [command, ...rest] = positionals;
  if (rest.length > 0 || (command !== 'seal' && command !== 'grade')) return refuse();
  await mkdir(folder, { recursive: true });
  const onWait = (): void => console.error('Waiting for another run that is at work in the folder ...');
  await withFileLock(join(folder, '.lock'), onWait, () =>
    command === 'seal' ? sealAll(endpoint, folder, values.for) : gradeAll(endpoint, folder),
  );
}

/** The command and options that were typed; null where one is none, which is told. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { for: { type: 'string', multiple: true, default: [] }, url: { type: 'string' } },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

function refuse(): void {
  console.error(USAGE);
  process.exitCode = 2;
}

async function sealAll(endpoint: Endpoint, folder: string, organisations: readonly string[]): Promise<void> {
  const before = await readWhole(folder);
  const made = await makeForecasts(endpoint, organisations, (sentence) => console.error(sentence));
  if (made.forecasts.length === 0)
    throw new Error('No call is open or forthcoming: load calls first (docs/loading.md).');
  const { name, digest } = await seal(folder, before, made);
  console.log(`Sealed ${made.forecasts.length} forecasts in ${name}, SHA-256 ${digest}.`);
}

async function gradeAll(endpoint: Endpoint, folder: string): Promise<void> {
  const ledger = await readWhole(folder);
  const [first, last] = [ledger[0], ledger.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`Nothing is sealed in ${folder}: seal first.`);
  const all = ledger.flatMap(({ content }) => content.forecasts);
  const { value: outcomes, version } = await inOneVersion(endpoint, () => findOutcomes(endpoint, all));
  const score: ForecastScore = {
    ...{ day: new Date().toISOString().slice(0, 10), graphVersion: version },
    sealed: { files: ledger.length, lastDigest: last.digest },
    ...{ firstSealed: first.content.day, lastSealed: last.content.day, ...scoreOf(outcomes) },
  };
  await writeFileWhole(join(folder, SCORE_FILE), `${JSON.stringify(score, null, 1)}\n`);
  console.log(`${score.graded} of ${score.forecasts} forecasts can be graded, in ${ledger.length} sealed files.`);
  for (const { atLeastOneIn, of, came } of score.bands)
    console.log(`Said at least 1 in ${atLeastOneIn}: ${came} of ${of} came.`);
}

await main().catch((error: unknown) => {
  const isKnown = error instanceof Error;
  console.error(isKnown ? error.message : error);
  if (error instanceof QuestionError && error.code === 'NO_CONNECTION')
    console.error('Start the server first: npm start.');
  process.exitCode = 1;
});
