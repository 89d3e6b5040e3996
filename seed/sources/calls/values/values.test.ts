import { describe, expect, test } from 'vitest';
import { brusselsDay, brusselsDays } from './brusselsDay.ts';
import { narrowestOf } from './codes.ts';
import { copyDay } from './copyDay.ts';
import { ownBudget } from './ownBudget.ts';
import { plainLine, plainText } from './plainText.ts';

test.each([
  ['2026-09-15T00:00:00.000+0000', '2026-09-15'],
  ['2021-09-21T22:00:00.000+0000', '2021-09-22'],
  ['2022-03-23T23:00:00.000+0000', '2022-03-24'],
  ['2027-01-26T17:00:00.000+0000', '2027-01-26'],
  ['2024-04-18T23:30:00.000-0200', '2024-04-19'],
  ['2026-12-17', '2026-12-17'],
  [Date.UTC(2026, 8, 14, 22), '2026-09-15'],
  [String(Date.UTC(2026, 8, 15, 15)), '2026-09-15'],
  ['2026-13-17', null],
  ['soon', null],
  [0, null],
  [null, null],
])('the day in Brussels of %s is %s', (value, day) => {
  expect(brusselsDay(value)).toBe(day);
});

test('days stand in their order, each once, and what is none is left out', () => {
  expect(brusselsDays(['2027-04-13', '2026-09-15', undefined, '2027-04-13'])).toEqual(['2026-09-15', '2027-04-13']);
});

test.each([
  ['topics-2026-10-06-health.json', 1, '2026-10-06'],
  ['topics-2026-07-1.json', 1, '2026-07-01'],
  ['topics-2026-07-12.json', 12, '2026-07-01'],
  ['topics-2026-07-12.json', 3, '2026-07-12'],
  ['topics-2026-07-12-12.json', 12, '2026-07-12'],
  ['topics-2026-02-30.json', null, '2026-02-01'],
  ['topics-2021-2024-1.json', 1, '2026-11-28'],
  ['topics-2021-2024-10.json', 10, '2026-11-28'],
  ['grantsTenders.json', null, '2026-11-28'],
])('the copy %s, page %s, is of %s', (file, page, day) => {
  const changed = new Date('2026-11-28T10:00:00Z');
  expect(copyDay({ name: file, changed, page, codes: [] }, '2026-11-29')).toBe(day);
});

test.each([
  ['horizon-hlth-2027-01-care-02.json', '2026-11-28'],
  ['2026-10-06-horizon-hlth-2027-01-care-02.json', '2026-10-06'],
  ['horizon-hlth-2026-01-tool-03-2026-10.json', '2026-10-01'],
  ['HORIZON-HLTH-2026-01.json', '2026-11-28'],
  ['europeaid_2026-01-05_za.json', '2026-11-28'],
])('the code in the name %s is no day of a copy: %s', (name, day) => {
  const codes = ['HORIZON-HLTH-2026-01', 'HORIZON-HLTH-2027-01-CARE-02', 'HORIZON-HLTH-2026-01-TOOL-03'];
  const changed = new Date('2026-11-28T10:00:00Z');
  const file = { name, changed, page: null, codes: [...codes, 'EuropeAid/2026-01-05/ZA'] };
  expect(copyDay(file, '2026-11-29')).toBe(day);
});

test.each([
  ['topics-2027-01.json', '2026-11-28T10:00:00Z', '2027-01-01'],
  ['topics.json', '2026-11-29T23:30:00Z', '2026-11-30'],
])('a copy of a day to come is refused: %s', (name, changed, day) => {
  expect(() => copyDay({ name, changed: new Date(changed), page: null, codes: [] }, '2026-11-29')).toThrow(
    `${name} would be a copy of ${day}, which is after today, 2026-11-29: name it with the day of its download, as in topics-2026-11-29.json.`,
  );
});

test('a text loses its HTML, its footnotes and the addresses of mailboxes', () => {
  const html =
    '<p class="topicdescriptionkind">Scope:</p><p>One&nbsp;way[[A note, see <a>x</a>.]] to <b>heal</b><sup>[1]</sup>.</p><ul><li>Write to help.desk@ec.europa.eu now</li></ul>';
  expect(plainText(html)).toBe('Scope:\nOne way to heal .\n- Write to now');
  expect(plainText('<span class="topicdescriptionkind">Expected Outcome</span>:A')).toBe('Expected Outcome\n:A');
  expect(plainText('<p></p><ul><li> </li></ul>')).toBeNull();
  expect(plainText('<div class="a>"><h4>General</h4><p title="b > c">D</p><i class="e>F</i>')).toBe('General\nD\nF');
  expect(plainText('IRIS<sup>2</sup> of the 12<sup><u>th</u></sup><sup><b>[3] </b>Note</sup> year<sup> </sup>.')).toBe(
    'IRIS2 of the 12th year .',
  );
  expect(plainLine('HORIZON  Research &amp; Innovation -\nActions')).toBe('HORIZON Research & Innovation - Actions');
});

describe('the budget of a topic', () => {
  const row = (action: string, years: object, money: object = {}) => ({ action, budgetYearMap: years, ...money });
  const overview = (...rows: object[]) => ({ budgetTopicActionMap: { 1: rows } });

  test('is that of its own rows, whatever its case, and not of a code that begins alike', () => {
    const own = row('HORIZON-A-01 - HORIZON-RIA x', { 2026: '48700000', 2027: '72323812.37' }, { expectedGrants: 4 });
    const others = [row('HORIZON-A-01-B - HORIZON-RIA x', { 2026: '9' }), row('HORIZON-A-02 - x', { 2026: '7' })];
    const found = ownBudget(overview(...others, own), 'Horizon-A-01');
    expect(found).toMatchObject({ budget: 121_023_812.37, years: { 2026: 48_700_000, 2027: 72_323_812.37 } });
    expect(found.expectedGrants).toBe(4);
  });

  test('is not known where the portal writes 0, or has no row of it', () => {
    const zeros = { expectedGrants: 0, minContribution: 0, maxContribution: 0 };
    const unknown = { budget: null, expectedGrants: null, minContribution: null, maxContribution: null };
    expect(ownBudget(overview(row('A - x', { 2026: '0' }, zeros)), 'A')).toMatchObject(unknown);
    expect(ownBudget(overview(), 'A')).toMatchObject(unknown);
    expect(ownBudget('nothing', 'A')).toMatchObject(unknown);
  });

  test('is not lost by a broken row of another topic, nor guessed from its other rows where its own is broken', () => {
    const broken = (code: string) => ({ action: `${code} - x`, budgetYearMap: 'none' });
    const good = row('A - x', { 2026: '7' });
    const others = { 2: 'none', 3: [null, broken('B')] };
    const map = { 1: [good], ...others };
    expect(ownBudget({ budgetTopicActionMap: map }, 'A')).toMatchObject({ budget: 7, brokenCount: 0 });
    expect(ownBudget(overview({ ...good, plannedOpeningDate: '2026-02-10' }, broken('A')), 'A')).toMatchObject({
      ...{ budget: null, years: {}, openings: ['2026-02-10'], brokenCount: 1 },
    });
  });

  test('adds rows up, but counts once what several types of action share', () => {
    const split = [row('A - PF-EF x', { 2026: '339' }), row('A - PF-GF x', { 2026: '59' })];
    expect(ownBudget(overview(...split), 'A').budget).toBe(398);
    const shared = ['DN', 'DN-ID', 'DN-JD'].map((type) => row(`A - ${type} x`, { 2026: '593' }));
    expect(ownBudget(overview(...shared), 'A').budget).toBe(593);
  });

  test('has the least and the most that any row has', () => {
    const rows = [
      row('A - x', { 2026: '1' }, { minContribution: 3, maxContribution: 5, expectedGrants: 2 }),
      row('A - y', { 2026: '2' }, { minContribution: 0, maxContribution: 9, expectedGrants: 0 }),
    ];
    expect(ownBudget(overview(...rows), 'A')).toMatchObject({
      ...{ minContribution: 3, maxContribution: 9, expectedGrants: null },
    });
  });
});

test('several parts of programmes name the narrowest one, or what holds them all', () => {
  expect(narrowestOf(['HORIZON', 'HORIZON.2.1', 'HORIZON.2'])).toBe('HORIZON.2.1');
  expect(narrowestOf(['HORIZON.2.1', 'HORIZON.2.4', 'HORIZON.2'])).toBe('HORIZON.2');
  expect(narrowestOf(['HORIZON.2.1', 'HORIZON.3.1'])).toBe('HORIZON');
  expect(narrowestOf([])).toBeNull();
});
