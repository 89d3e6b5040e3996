import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { keptResult } from './backTest/keptResult.ts';
import { readCordisRecords } from './backTest/readCordisRecords.ts';
import { splitAt } from './backTest/Split.ts';
import { chooseForms, type MeasuredForm } from './tieForm/chooseForms.ts';
import { FORMS, type NamedForm } from './tieForm/forms.ts';
import { measureForm } from './tieForm/measureForm.ts';
import { measureNearness } from './tieForm/measureNearness.ts';
import { type TieCut, tieFormPage } from './tieForm/tieFormPage.ts';
import { wholeNumber } from './wholeNumber.ts';
import { writeFormatted } from './writeFormatted.ts';
import { zipsIn } from './zipsIn.ts';
import type { GraphRecords } from '../src/neo4j/GraphRecords.ts';

const USAGE = `Usage: npm run bench -- ties FILE.zip|FOLDER [...] [--tune 2019] [--report 2023,2024] [--askers 1000]
  [--seed 1] [--out docs/tie-form.md] [--keep FOLDER]
--keep: where results stay, so that a run that was broken off goes on; for the same files only.`;
const YEARS = 2;

/** The choices that are the same for all years. */
interface Plan {
  askers: number;
  seed: number;
  keep: string | null;
  tell: (sentence: string) => void;
}

/** Tries forms of a tie on one year, measures the best of them on later ones, and writes the page. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tune: { type: 'string', default: '2019' },
      report: { type: 'string', default: '2023,2024' },
      askers: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'docs/tie-form.md' },
      keep: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const began = performance.now();
  const tell = (sentence: string): void =>
    console.error(`${Math.round((performance.now() - began) / 1000)} s  ${sentence}`);
  const [askers, seed] = [wholeNumber('askers', values.askers, USAGE), wholeNumber('seed', values.seed, USAGE)];
  const plan: Plan = { askers, seed, keep: values.keep ?? null, tell };
  const files = positionals.flatMap((path) => zipsIn(path, USAGE));
  tell(`reading ${files.length} archives`);
  const { records, participations } = await keptResult(plan.keep, 'records', () => readCordisRecords(files));
  const tuned = await measureYear(records, values.tune, FORMS, plan);
  const chosen = chooseForms(tuned.forms);
  const reported: TieCut[] = [];
  for (const year of values.report.split(',')) reported.push(await measureYear(records, year, chosen, plan));
  const about = {
    command: `npm run bench -- ties FOLDER --tune ${values.tune} --report ${values.report} --askers ${askers} --seed ${seed}`,
    day: new Date().toISOString().slice(0, 10),
    files: files.map((path) => basename(path)),
    ...{ projects: records.collaborations.length, participations, askers, seed, years: YEARS },
  };
  await writeFormatted(values.out, tieFormPage({ about, tuned, reported }));
  tell(`done, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** Measures some forms, and nearness, on what came after the first day of a year. */
async function measureYear(
  records: GraphRecords,
  year: string,
  forms: readonly NamedForm[],
  { askers, seed, keep, tell }: Plan,
): Promise<TieCut> {
  const start = wholeNumber('tune and --report', year, USAGE);
  const split = splitAt(records, { after: `${start}-01-01`, until: `${start + YEARS}-01-01` });
  const { after } = split.period;
  const kept = <Result>(name: string, compute: () => Result): Promise<Result> => {
    tell(`${after}: ${name}`);
    return keptResult(keep, `ties ${after} ${name.replaceAll(/[^\w.]+/g, ' ')} ${askers} ${seed}`, compute);
  };
  const measured: MeasuredForm[] = [];
  for (const one of forms)
    measured.push({ ...one, outcomes: await kept(one.name, () => measureForm(split, one.form, askers, seed)) });
  return { after, forms: measured, nearness: await kept('nearness', () => measureNearness(split, 2 * askers, seed)) };
}

await main();
