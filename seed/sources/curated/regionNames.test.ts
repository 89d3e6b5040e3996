import { expect, test } from 'vitest';
import { foldName } from '../../../rules/foldName.ts';
import { readCurated } from './read.ts';
import { regionNames } from './regionNames.ts';
import { CURATED_FOLDER } from './source.ts';

const SOURCES = { D16: { title: 'NUTS 2024' }, D17: { title: 'NUTS 2021' } };
const files = (names: Record<string, Record<string, string>>) => ({
  sources: SOURCES,
  regions: { names, aliases: { ES51: ['Catalonia'] } },
});

test('gives each name the Source that it stands under', () => {
  expect(regionNames(files({ D16: { ES51: 'Cataluña' }, D17: { PT16: 'Centro (PT)' } }))).toEqual({
    names: {
      ES51: { name: 'Cataluña', source: 'source:D16' },
      PT16: { name: 'Centro (PT)', source: 'source:D17' },
    },
    aliases: { ES51: ['Catalonia'] },
  });
});

test('refuses a source that sources.yaml has not, and a region with two names', () => {
  expect(() => regionNames(files({ D99: { ES51: 'Cataluña' } }))).toThrow(
    'regions.yaml names the source D99, which sources.yaml has not.',
  );
  expect(() => regionNames(files({ D16: { ES51: 'Cataluña' }, D17: { ES51: 'Catalunya' } }))).toThrow(
    'regions.yaml names ES51 twice: Cataluña and Catalunya.',
  );
});

test('the names shipped are in Latin letters, each within a wider region that has one', async () => {
  const { names, aliases } = regionNames(await readCurated(CURATED_FOLDER));
  // As many regions of the 27 Member States as Delegated Regulation (EU) 2023/674 has of NUTS 1, 2 and 3.
  const ofMembers = Object.entries(names).filter(([, { source }]) => source === 'source:D16');
  expect([3, 4, 5].map((length) => ofMembers.filter(([code]) => code.length === length).length)).toEqual([
    92, 244, 1165,
  ]);
  expect(
    ['ITI1', 'ITI19', 'ES51', 'FR10', 'EL30', 'BG411', 'NL32', 'PT17', 'NO08', 'UKI3'].map((code) => names[code]!.name),
  ).toEqual([
    ...['Toscana', 'Siena', 'Cataluña', 'Ile-de-France', 'Attiki', 'Sofia (stolitsa)', 'Noord-Holland'],
    ...['Área Metropolitana de Lisboa', 'Oslo og Viken', 'Inner London - West'],
  ]);
  for (const [code, { name, source }] of Object.entries(names)) {
    expect(name).toMatch(/^[\p{Script=Latin}\p{Script=Common}\p{Mark}]+$/u);
    // Ukraine's regions of NUTS 1 are numbered, not named; of NUTS 2013 hardly more than NUTS 2 is here.
    if (code.length > 3 && !code.startsWith('UA') && source !== 'source:D20')
      expect(names).toHaveProperty(code.slice(0, -1));
  }
  for (const [code, others] of Object.entries(aliases)) {
    expect(names).toHaveProperty(code);
    const own = names[code]!.name;
    for (const other of others) expect(foldName(other), code).not.toBe(foldName(own));
  }
});
