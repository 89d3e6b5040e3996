import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type CutOutcomes, fitLikelihood, type LikelihoodFit } from './backTest/fitLikelihood.ts';
import { keptResult } from './backTest/keptResult.ts';
import { type CutResults, measureCut, measureServedAt, type Plan } from './backTest/measureCut.ts';
import { measureMethods } from './backTest/measureMethods.ts';
import type { Served } from './backTest/measureServed.ts';
import { methodsOf, tuneRestart } from './backTest/methods.ts';
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
  const plan: Plan = { askers, seed, restart, keep, tell };
  const cuts: CutResults[] = [];
  for (const cut of values.cuts.split(',')) cuts.push(await measureCut(records, periodFrom(cut), plan));
  const before = await measureServedAt(records, periodFrom(FIT_AT), plan);
  const about = {
    files: files.map((path) => basename(path)),
    projects: records.collaborations.length,
    organisations: records.organisations.length,
    ...counts,
    withFields: records.collaborations.filter(({ fields }) => fields.length > 0).length,
    ...{ askers, seed, restart, tunedAt: TUNE_AT, fitAt: FIT_AT, years: YEARS },
    day: new Date().toISOString().slice(0, 10),
    command: `npm run bench -- back-test FOLDER --cuts ${values.cuts} --askers ${askers} --seed ${seed}`,
  };
  const partial = values.partial === undefined ? null : await measurePartial(values.partial, plan);
  tell('writing the page');
  const likelihood = likelihoodFrom(cuts, before, about);
  if (values.likelihood !== undefined && likelihood !== null)
    await writeFormatted(values.likelihood, JSON.stringify(likelihood));
  await writeFormatted(values.out, backTestPage({ about, cuts, likelihood, partial }));
  tell(`done, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
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

/** The predictors on exports of which each project lists a part of its organisations. */
async function measurePartial(folder: string, { askers, seed, restart, keep, tell }: Plan): Promise<PartialResults> {
  tell('the partial consortia');
  return keptResult(keep, `partial ${askers} ${seed}`, async () => {
    const { records, participations } = await readCordisRecords(zipsIn(folder, USAGE));
    const split = splitAt(records, periodFrom(PARTIAL_AT));
    const methods = measureMethods(split, methodsOf(split, restart), askers, seed);
    return { after: PARTIAL_AT, projects: records.collaborations.length, participations, methods };
  });
}

function periodFrom(after: string): Period {
  toDay(after);
  return { after, until: `${Number(after.slice(0, 4)) + YEARS}${after.slice(4)}` };
}

await main();
