import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CutOutcomes, fitLikelihood, type LikelihoodFit } from './backTest/fitLikelihood.ts';
import { keptResult } from './backTest/keptResult.ts';
import type { CutResults } from './backTest/measureCut.ts';
import { MeasureThreads } from './backTest/MeasureThreads.ts';
import type { Served } from './backTest/measureServed.ts';
import { tuneRestart } from './backTest/methods.ts';
import { backTestPage } from './backTest/page/backTestPage.ts';
import type { PartialResults } from './backTest/page/PageInput.ts';
import { readCordisRecords } from './backTest/readCordisRecords.ts';
import { type Period, splitAt } from './backTest/Split.ts';
import { wholeNumber } from './wholeNumber.ts';
import { writeFormatted } from './writeFormatted.ts';
import { zipsIn } from './zipsIn.ts';
import { toDay } from '../src/network/columns/toDay.ts';

const USAGE = `Usage: npm run bench -- back-test FILE.zip|FOLDER [...] [--out docs/back-test.md]
  [--cuts 2019-01-01,2023-01-01,2024-01-01] [--askers 1000] [--seed 1] [--partial FOLDER] [--keep FOLDER]
  [--likelihood src/network/suggestions/likelihoodFit.json]
--partial: exports that hold a part of each consortium, for the table that warns of them.
--keep: where results stay, so that a run that was broken off goes on; for the same files only.`;
const YEARS = 2;
const PARTIAL_AT = '2023-01-01';
/** The day on which the baseline is tuned, and for how many. */
const TUNE_AT = '2017-01-01';
const TUNED_FOR = 100;
/** Years before the later cuts, to fit the likelihood on beside the first. */
const FIT_AT = '2021-01-01';

/** Measures on every cut and writes the page. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'docs/back-test.md' },
      cuts: { type: 'string', default: '2019-01-01,2023-01-01,2024-01-01' },
      askers: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      partial: { type: 'string' },
      keep: { type: 'string' },
      likelihood: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const began = performance.now();
  const keep = values.keep ?? null;
  const files = positionals.flatMap((path) => zipsIn(path, USAGE));
  const tell = (sentence: string): void =>
    console.error(`${Math.round((performance.now() - began) / 1000)} s  ${sentence}`);
  tell(`reading ${files.length} archives`);
  const { records, ...counts } = await keptResult(keep, 'records', () => readCordisRecords(files));
  const [askers, seed] = [wholeNumber('askers', values.askers, USAGE), wholeNumber('seed', values.seed, USAGE)];
  tell('tuning the random walk with restart');
  const restart = await keptResult(keep, `restart ${seed}`, () =>
    tuneRestart(splitAt(records, periodFrom(TUNE_AT)), TUNED_FOR, seed),
  );
  const threads = new MeasureThreads(records, { askers, seed, restart, keep, tell });
  const { cuts, before, partial } = await measureAll(threads, values.cuts.split(','), values.partial ?? null);
  const about = {
    files: files.map((path) => basename(path)),
    projects: records.collaborations.length,
    organisations: records.organisations.length,
    ...counts,
    withFields: records.collaborations.filter(({ fields }) => fields.length > 0).length,
    ...{ askers, seed, restart, tunedAt: TUNE_AT, fitAt: FIT_AT, years: YEARS },
    day: new Date().toISOString().slice(0, 10),
    command: `npm run bench -- back-test FOLDER --cuts ${values.cuts} --askers ${askers} --seed ${seed}${partial ? ' --partial FOLDER' : ''}`,
  };
  tell('writing the page');
  const likelihood = likelihoodFrom(cuts, before, about);
  if (values.likelihood !== undefined && likelihood !== null)
    await writeFormatted(values.likelihood, JSON.stringify(likelihood));
  await writeFormatted(values.out, backTestPage({ about, cuts, likelihood, partial }));
  tell(`done, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** Measures each cut, what was served before the later ones, and the partial consortia where there are some. */
async function measureAll(
  threads: MeasureThreads,
  days: readonly string[],
  folder: string | null,
): Promise<{ cuts: CutResults[]; before: Served[]; partial: PartialResults | null }> {
  // The latest days take longest, so that they come first.
  const [cuts, before, partial] = await Promise.all([
    Promise.all(days.toReversed().map((day) => threads.measure({ name: 'cut', period: periodFrom(day) }))),
    threads.measure({ name: 'served', period: periodFrom(FIT_AT) }),
    folder === null ? null : threads.measure({ name: 'partial', period: periodFrom(PARTIAL_AT), folder }),
  ]);
  return { cuts: cuts.toReversed(), before, partial };
}

/** Fitted on the first cut and the day between, checked on the later ones; null where there is no later one. */
function likelihoodFrom(
  [first, ...later]: readonly CutResults[],
  before: Served[],
  about: { day: string; years: number },
): LikelihoodFit | null {
  if (first === undefined || later.length === 0) return null;
  const outcomes = ({ period, served }: CutResults): CutOutcomes => ({ cut: period.after, served });
  return fitLikelihood([outcomes(first), { cut: FIT_AT, served: before }], later.map(outcomes), about);
}

function periodFrom(after: string): Period {
  toDay(after);
  return { after, until: `${Number(after.slice(0, 4)) + YEARS}${after.slice(4)}` };
}

await main();
