import { expect, test } from 'vitest';
import { yearWords as yearsEnglish } from '../funding/yearWords.en.ts';
import { yearWords as yearsItalian } from '../funding/yearWords.it.ts';
import { changesWords as changesEnglish } from '../changes/changesWords.en.ts';
import { changesWords as changesItalian } from '../changes/changesWords.it.ts';
import { takeAwayWords as takeAwayEnglish } from '../data/takeAwayWords.en.ts';
import { takeAwayWords as takeAwayItalian } from '../data/takeAwayWords.it.ts';
import { keptWords as keptEnglish } from '../kept/keptWords.en.ts';
import { keptWords as keptItalian } from '../kept/keptWords.it.ts';
import { statementWords as statementsEnglish } from '../facts/statementWords.en.ts';
import { statementWords as statementsItalian } from '../facts/statementWords.it.ts';
import { exploreWords as exploreEnglish } from '../explore/exploreWords.en.ts';
import { exploreWords as exploreItalian } from '../explore/exploreWords.it.ts';
import { organisationWords as organisationEnglish } from '../organisation/organisationWords.en.ts';
import { organisationWords as organisationItalian } from '../organisation/organisationWords.it.ts';
import { widgetWords as widgetEnglish } from '../widget/widgetWords.en.ts';
import { widgetWords as widgetItalian } from '../widget/widgetWords.it.ts';
import { words as english } from './words.en.ts';
import { words as italian } from './words.it.ts';

interface Tree {
  [key: string]: string | Tree;
}

function leaves(tree: Tree, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

/** The holes of a sentence; one that is about a single thing may say so in words. */
function holes(path: string, text: string): string {
  const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
  return names.filter((name) => !path.endsWith('_one') || (name !== 'number' && name !== 'count')).join();
}

const ENGLISH = new Map(
  leaves({
    ...english,
    ...{ changes: changesEnglish, explore: exploreEnglish, kept: keptEnglish, organisationPage: organisationEnglish },
    ...{ statements: statementsEnglish, takeAway: takeAwayEnglish, years: yearsEnglish, widget: widgetEnglish },
  }),
);
const ITALIAN = new Map(
  leaves({
    ...italian,
    ...{ changes: changesItalian, explore: exploreItalian, kept: keptItalian, organisationPage: organisationItalian },
    ...{ statements: statementsItalian, takeAway: takeAwayItalian, years: yearsItalian, widget: widgetItalian },
  }),
);

test('both languages say the same things', () => {
  expect([...ITALIAN.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
});

test('each sentence has the same holes in both', () => {
  const differing = [...ENGLISH].filter(([path, text]) => holes(path, text) !== holes(path, ITALIAN.get(path) ?? ''));
  expect(differing.map(([path]) => path)).toEqual([]);
});

test('nothing is empty, and whoever counts one counts others too', () => {
  for (const all of [ENGLISH, ITALIAN]) {
    expect([...all].filter(([, text]) => text.trim() === '')).toEqual([]);
    const ones = [...all.keys()].filter((path) => path.endsWith('_one'));
    expect(ones.length).toBeGreaterThan(5);
    expect(ones.filter((path) => !all.has(path.replace(/_one$/, '_other')))).toEqual([]);
  }
});
