import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { FUNDING_SNAPSHOT } from '../../test/oracles/fundingGraphForTests.ts';
import { type ShownGroup, shownFieldsOf } from '../../rules/shownFields.ts';
import type { ShownRow } from '../neo4j/inBatches/readShown.ts';
import { buildShown } from '../network/build/buildShown.ts';
import { textsOf } from '../network/columns/TextColumn.ts';
import { NO_HOSPITAL_WORDS } from '../network/search/noSearchColumns.ts';
import { indexTexts } from '../network/search/indexTexts.ts';
import { SNAPSHOT_FORMAT } from './snapshotFormat.ts';

/** The digest of the small graph below in each format. Where it changes, raise SNAPSHOT_FORMAT and add a line; never change one. */
const DIGESTS: Record<number, string> = {
  1: 'f3c06a57fe4e7a2242c989c6404879baf5933dccefc7e439b21f60dd1c1dcd66',
  2: '9bcea5ca41f7ddfc33e01dbdefd695b3463b5e975c36ced3f38f965f87a9903e',
  3: '1c7d6a57a0c5e55a93cbb7ca35605c34cd4633deb0ee133c607ccdec8a79c25f',
  4: 'd6e5b70666ec9ff7817704a324597087f0e370b1cccb21a3fc00889107e560bf',
  5: 'c42681e0d23eb2409545adf87eb1bb244b4652c7705c2365cc1e0d00385d49de',
  6: '70e4695595a3f076f12ed42ff2f4911df5999a2059f338a1d7d8286fb60e3e12',
  7: 'e38b84d82116f17bd671af9524fe0464b02f8b19be5c4b18431edf09d6f27f85',
  8: 'fa28352b2a584053dedce03f290408b6bb4db12838cbc756e2ed78da51c05d13',
  // The graph has none of the letters that this format folds otherwise.
  9: 'fa28352b2a584053dedce03f290408b6bb4db12838cbc756e2ed78da51c05d13',
  10: 'f9f0ba0d2e007f937553a5c467a7307cc99fb71e2576b1afa29c7d57afaf129f',
  11: '2b9118be3925e04a721b0dff3b388e0ba296a41d963252225a4c8968443e0f0d',
  12: 'c5c8427344565418a55e67e09835bd1a03a8c9ea4fb870458f913a90f1692021',
  13: '7b2b33488586962457e869d3aa62c47bf4a3d8daec2128351e57c4d8f6f14b39',
};

/** Not the words that staff edit, which are compared when a file is opened. */
const VOCABULARY = {
  stopWords: ['a', 'for', 'of', 'the', 'we', 'with'],
  legalForms: ['spa'],
  synonyms: [['rare', 'rara']],
  hospitals: { ...NO_HOSPITAL_WORDS, words: ['karolinska'] },
};

const TEXTS = [
  {
    id: 'pic:2',
    identifiers: ['pic:2', 'ror:056d84691'],
    short: ['KI'],
    names: ['Karolinska Institutet', 'Istituto Karolinska'],
    aliases: ['Kungl. Carolinska Medico Chirurgiska Institutet'],
    subjects: [],
    places: ['Stockholm'],
    objective: [],
  },
  {
    id: 'pic:5',
    identifiers: ['pic:5'],
    short: [],
    names: ['Ärzte ohne Grenzen S.p.A.'],
    aliases: [],
    subjects: [],
    places: ['Αθήνα'],
    objective: [],
  },
  {
    id: 'cordis:1',
    identifiers: ['cordis:1', '101057548'],
    short: ['LISTED'],
    names: ['Rare diseases: a study of the therapies'],
    aliases: [],
    subjects: ['rare disease', 'gene therapy'],
    places: [],
    objective: ['We develop new therapies for rare diseases of children, with 12 partners.'],
  },
];

test('a snapshot that other rules make of the same rows has another format number', async () => {
  const search = await indexTexts(FUNDING_SNAPSHOT, batches(), VOCABULARY);
  const shown = await buildShown(FUNDING_SNAPSHOT, shownRows);
  expect(digestOf({ ...FUNDING_SNAPSHOT, search, shown })).toBe(DIGESTS[SNAPSHOT_FORMAT]);
});

async function* batches() {
  yield await Promise.resolve(TEXTS);
}

const VALUES = { text: 'text', number: 1.5, flag: true, day: '2026-01-31' };

/** A row for each of the snapshot, and one source. */
async function* shownRows(group: ShownGroup): AsyncGenerator<ShownRow[]> {
  const ids = group === 'sources' ? ['source:S1'] : textsOf(FUNDING_SNAPSHOT[group].ids);
  const values = Object.fromEntries(shownFieldsOf(group).map(([name, { kind }]) => [name, VALUES[kind]]));
  yield await Promise.resolve(ids.map((id): ShownRow => ({ ...values, id })));
}

/** A digest of all values and the kinds of columns, the same on every platform; names are compared when a file is opened. */
function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(valuesOf(value)))
    .digest('hex');
}

function valuesOf(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return [value.constructor.name, ...Array.from(value as Float64Array, String)];
  return typeof value === 'object' && value !== null ? Object.values(value).map(valuesOf) : value;
}
