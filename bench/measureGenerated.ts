import { parseArgs } from 'node:util';
import { type ExportMeasures, measureExports } from './readBack/measureExports.ts';
import type { NetworkMeasures } from './readBack/measureNetwork.ts';

const USAGE = 'Usage: npx tsx bench/measureGenerated.ts --in DIR [--beside DIR] [--country DE]';
/** The targets for scale 1: CORDIS's real size. */
const TARGETS: Partial<NetworkMeasures> = {
  organisations: 73_000,
  projects: 80_000,
  participations: 430_000,
  singleShare: 0.56,
  medianSize: 9,
  meanSize: 11,
  largestSize: 150,
  mostProjects: 3_300,
  mostPartners: 20_000,
  tiedPairs: 2_700_000,
};
const LABELS: Record<keyof NetworkMeasures, string> = {
  organisations: 'organisations',
  projects: 'projects with organisations',
  participations: 'participations',
  singleShare: 'share of projects with one organisation',
  medianSize: 'median size of the others',
  meanSize: 'mean size of the others',
  largestSize: 'largest size',
  mostProjects: 'most projects of one organisation',
  inOneProjectShare: 'share of organisations in one project',
  mostPartners: 'most partners of one organisation',
  tiedPairs: 'tied pairs',
  repeatedShare: 'share of pairs tied by several projects',
  clustering: 'mean clustering coefficient (sample)',
};

/** `npx tsx bench/measureGenerated.ts`: generated exports beside real ones, as tables in Markdown. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { in: { type: 'string' }, beside: { type: 'string' }, country: { type: 'string', default: 'DE' } },
  });
  if (values.in === undefined) throw new Error(USAGE);
  const generated = await measureExports(values.in, values.country);
  const real = values.beside === undefined ? undefined : await measureExports(values.beside, values.country);
  printNetworks(generated, real, values.country);
  printEmptyCells(generated, real);
}

function printNetworks(generated: ExportMeasures, real: ExportMeasures | undefined, country: string): void {
  printRow(['', 'target at scale 1', 'generated', `generated, ${country} alone`, `real rows, ${country} alone`]);
  printRow(['---', '--:', '--:', '--:', '--:']);
  for (const [key, label] of Object.entries(LABELS)) {
    const of = (measures: Partial<NetworkMeasures> | undefined) =>
      show(new Map(Object.entries(measures ?? {})).get(key));
    printRow([label, of(TARGETS), of(generated.network), of(generated.ofCountry), of(real?.ofCountry)]);
  }
  printRow(['share of PICs with several names', '', show(generated.severalNames), '', show(real?.severalNames)]);
  printRow(['share of names with several PICs', '', show(generated.severalPics), '', show(real?.severalPics)]);
  printRow(['mean length of an objective', '1,800', show(generated.objectiveLength), '', show(real?.objectiveLength)]);
}

function printEmptyCells(generated: ExportMeasures, real: ExportMeasures | undefined): void {
  console.log('');
  printRow(['share of empty cells', 'generated', 'real rows']);
  printRow(['---', '--:', '--:']);
  for (const [column, share] of generated.empty) {
    const shareOfReal = real?.empty.get(column);
    if (share > 0 || (shareOfReal ?? 0) > 0) printRow([column, show(share), show(shareOfReal)]);
  }
}

function show(value: number | undefined): string {
  if (value === undefined) return '';
  return value.toLocaleString(
    'en',
    value > 0 && value < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 },
  );
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

await main();
