import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { keptResult } from './backTest/keptResult.ts';
import { readCordisRecords } from './backTest/readCordisRecords.ts';
import { consortiaPage } from './consortia/consortiaPage.ts';
import { BANDS, bandsOf, fitSeats, toldOf } from './consortia/fitSeats.ts';
import { measureYear, type YearAsked } from './consortia/measureYear.ts';
import { wholeNumber } from './wholeNumber.ts';
import { writeFormatted } from './writeFormatted.ts';
import { zipsIn } from './zipsIn.ts';
import { readSearchVocabulary } from '../src/graph/reading/readSearchVocabulary.ts';

const USAGE = `Usage: npm run bench -- consortia FILE.zip|FOLDER [...] [--fit 2023] [--check 2024,2025] [--projects 400]
  [--seed 1] [--out docs/consortia.md] [--coefficients src/network/consortium/seatFit.json] [--keep FOLDER]
--keep: where results stay, so that a run that was broken off goes on; for the same files only.`;

/** Fits the coefficients on some years, checks them on others, and writes both down. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fit: { type: 'string', default: '2023' },
      check: { type: 'string', default: '2024,2025' },
      projects: { type: 'string', default: '400' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'docs/consortia.md' },
      coefficients: { type: 'string', default: 'src/network/consortium/seatFit.json' },
      keep: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const keep = values.keep ?? null;
  const [most, seed] = [wholeNumber('projects', values.projects, USAGE), wholeNumber('seed', values.seed, USAGE)];
  const files = positionals.flatMap((path) => zipsIn(path, USAGE));
  const vocabulary = await readSearchVocabulary();
  const read = await keptResult(keep, 'records', () => readCordisRecords(files));
  const began = performance.now();
  const ask = async (years: string): Promise<YearAsked[]> => {
    const asked: YearAsked[] = [];
    for (const year of years.split(',').map((text) => wholeNumber('fit and --check', text, USAGE))) {
      console.error(`${Math.round((performance.now() - began) / 1000)} s  ${year}`);
      asked.push(
        await keptResult(keep, `consortia ${year} ${most} ${seed}`, () =>
          measureYear(read, vocabulary, year, { most, seed }),
        ),
      );
    }
    return asked;
  };
  const [fittedOn, checkedOn] = [await ask(values.fit), await ask(values.check)];
  const coefficients = fitSeats(fittedOn);
  const outcomes = [...fittedOn, ...checkedOn].flatMap((year) => bandsOf(year, coefficients));
  const bands = BANDS.map((places, band) => ({ ...places, atLeastOneIn: toldOf(outcomes, band) }));
  const day = new Date().toISOString().slice(0, 10);
  const yearsOf = (years: readonly YearAsked[]): number[] => years.map(({ year }) => year);
  const command = `npm run bench -- consortia FOLDER --fit ${values.fit} --check ${values.check} --projects ${most} --seed ${seed}`;
  const fit = { day, fittedOn: yearsOf(fittedOn), checkedOn: yearsOf(checkedOn), coefficients, bands };
  await writeFormatted(values.coefficients, JSON.stringify(fit));
  const about = { command, day, files: files.map((path) => basename(path)), participations: read.participations };
  const page = consortiaPage({
    ...{ ...about, projects: read.records.collaborations.length },
    ...{ fittedOn, checkedOn, coefficients, bands, outcomes },
  });
  await writeFormatted(values.out, page);
}

await main();
