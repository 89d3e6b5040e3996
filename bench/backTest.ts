import { parseArgs } from 'node:util';
import { readCordisRecords } from './backTest/readCordisRecords.ts';
import { reportPaths } from './backTest/reportPaths.ts';
import { reportRenewals } from './backTest/reportRenewals.ts';
import { reportSuggestions } from './backTest/reportSuggestions.ts';
import { splitAt } from './backTest/Split.ts';
import { toDay } from '../src/network/columns/toDay.ts';

const USAGE = `Usage: npx tsx bench/backTest.ts FILE.zip [FILE.zip ...]
  [--tune-at 2019-01-01] [--report-at 2022-01-01] [--least-partners 3] [--organisations 1000] [--seed 1]`;

/** Tunes on what came between two days, and reports once on what came after the second. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'tune-at': { type: 'string', default: '2019-01-01' },
      'report-at': { type: 'string', default: '2022-01-01' },
      'least-partners': { type: 'string', default: '3' },
      organisations: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [tuneAt, reportAt] = [values['tune-at'], values['report-at']];
  if (positionals.length === 0 || toDay(tuneAt) >= toDay(reportAt)) throw new Error(USAGE);
  const choice = {
    leastPartners: wholeNumber('least-partners', values['least-partners']),
    most: wholeNumber('organisations', values.organisations),
    seed: wholeNumber('seed', values.seed),
  };
  const { records, participations, withoutPic } = await readCordisRecords(positionals);
  console.log(`${records.collaborations.length} projects, ${records.organisations.length} organisations, \
${participations} participations; ${withoutPic} of these name no PIC and count only in the sizes.`);
  const past = splitAt(records, { after: tuneAt, until: reportAt });
  const later = splitAt(records, { after: reportAt, until: null });
  reportSuggestions(past, later, choice);
  reportPaths(past, later, choice);
  reportRenewals(later, choice);
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`--${name} must be a whole number, not "${text}".\n${USAGE}`);
  return Number(text);
}

await main();
