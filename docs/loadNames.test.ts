import { createInstance } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { loadName } from '../src/questions/changes/loadName.ts';
import { loadNameIn } from '../web/src/data/loadNameIn.ts';
import { loadWords as en } from '../web/src/data/loadWords.en.ts';
import { loadWords as it } from '../web/src/data/loadWords.it.ts';

const pages = createInstance();
beforeAll(() =>
  pages.init({
    ...{ lng: 'en', resources: { en: { loads: en }, it: { loads: it } }, ns: ['loads'], defaultNS: 'loads' },
    interpolation: { escapeValue: false },
  }),
);

const KINDS = Object.keys(en).filter((key) => !key.startsWith('regionsOf'));
const SOURCES = [
  ...KINDS,
  ...KINDS.map((kind) => `${kind}:x`),
  ...['members:cluster:alisei', 'regions:IT', 'regions:IT, regions:DE, cordis, curated', 'regions:IT, regions:names'],
  ...['cordis-HORIZON, cordis-H2020', 'toString:x', 'some & other', 'cordis, cordis'],
];

test.each(SOURCES)('feeds and pages say alike what a load of %s brought', (source) => {
  expect([loadName(source, 'EN'), loadName(source, 'IT')]).toEqual([
    loadNameIn(pages.getFixedT('en', 'loads'), source),
    loadNameIn(pages.getFixedT('it', 'loads'), source),
  ]);
});
