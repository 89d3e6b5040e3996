import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectProblems } from '../../../tables/collectProblems.ts';
import { openCordisArchive } from './openCordisArchive.ts';
import { openZip } from './openZip.ts';
import { all } from '../../../../test/builders/sampleArchive.ts';

/** Beside the checkout, not in it. */
const FOLDER = join(import.meta.dirname, '../../../../../shared/data/cordis');

/** The sum of a column in cents, by nothing but splitting at `";"`: the rows of these files have no line ends in them. */
async function sumNaively(path: string, file: string, column: string): Promise<bigint> {
  const zip = await openZip(path);
  const member = zip.members.find((candidate) => candidate.path === file);
  const text = Buffer.concat(member ? await all(member.open()) : []).toString();
  zip.close();
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const index = header.slice(1, -1).split('";"').indexOf(column);
  return lines.reduce((sum, line) => {
    const [euro = '', cents = ''] = (line.slice(1, -1).split('";"')[index] ?? '').split('.');
    return sum + BigInt(euro || '0') * 100n + BigInt(cents.padEnd(2, '0').slice(0, 2));
  }, 0n);
}

describe.skipIf(!existsSync(FOLDER))('the real rows', () => {
  it.each([
    {
      name: 'HORIZON',
      framework: 'HORIZON',
      projects: 8662,
      participations: 28971,
      topics: 7634,
      bases: 11247,
      fields: 15609,
      problems: 0,
    },
    {
      name: 'h2020',
      framework: 'H2020',
      projects: 10413,
      participations: 29540,
      topics: 0,
      bases: 0,
      fields: 0,
      problems: 3,
    },
  ])('of $framework are read to the last, and their grants to the cent', async ({ name, ...expected }) => {
    const path = `${FOLDER}/cordis-${name}projects-csv.zip`;
    const problems = collectProblems();
    const archive = await openCordisArchive(path);
    const participations = await all(archive.participations(problems.report));
    const read = {
      framework: archive.framework,
      projects: (await all(archive.projects(problems.report))).length,
      participations: participations.length,
      topics: (await all(archive.topics(problems.report))).length,
      bases: (await all(archive.legalBases(problems.report))).length,
      fields: (await all(archive.fields(problems.report))).length,
      problems: problems.count,
    };
    archive.close();
    expect(read).toEqual(expected);
    const cents = participations.reduce((sum, { grant }) => sum + BigInt(Math.round((grant ?? 0) * 100)), 0n);
    expect(cents).toBe(await sumNaively(path, 'organization.csv', 'ecContribution'));
    expect(cents).toBeGreaterThan(1_000_000_000_00n);
  });
});
