import { expect, test } from 'vitest';
import { chooseForms, type MeasuredForm, provenOn } from './chooseForms.ts';
import { FORMS } from './forms.ts';
import { estimateOf, type FormOutcomes, measureForm, type Outcomes } from './measureForm.ts';
import { measureNearness } from './measureNearness.ts';
import { lensOfForm, SERVED_FORM } from './TieForm.ts';
import { tieFormPage } from './tieFormPage.ts';
import { splitAt } from '../backTest/Split.ts';
import { tieBetween } from '../../src/network/ties/Lens.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../test/oracles/recordsForTests.ts';

/** Known: a - m and m - c in projects of two, one of which ended a half-life ago; all but c in one of five. Hidden: a meets c with m, n meets z. */
const PROJECTS: Record<string, { start: string; end: string; members: string }> = {
  am: { start: '2015-01-01', end: '2017-01-01', members: 'am' },
  mc: { start: '2019-01-01', end: '2025-12-31', members: 'mc' },
  five: { start: '2019-01-01', end: '2025-12-31', members: 'amnop' },
  z: { start: '2019-01-01', end: '2025-12-31', members: 'zyx' },
  hidden: { start: '2021-02-01', end: '2025-12-31', members: 'acm' },
  other: { start: '2021-03-01', end: '2025-12-31', members: 'nz' },
};
const split = splitAt(
  graphRecords({
    organisations: [...'acmnopxyz'].map((id) => organisationRecord(id)),
    collaborations: Object.entries(PROJECTS).map(([id, { start, end }]) => collaborationRecord(id, { start, end })),
    memberships: Object.entries(PROJECTS).flatMap(([id, { members }]) =>
      [...members].map((who) => membershipRecord(id, who)),
    ),
  }),
  { after: '2021-01-01', until: '2023-01-01' },
);
const [a, c, m, n, o] = [0, 1, 2, 3, 4] as const;

/** The sum of weights of a tie, by the role's 0.49: what its strength is worked out from. */
function sumOf(form: Partial<typeof SERVED_FORM>, one: number, other: number): number {
  const lens = lensOfForm(split, { ...SERVED_FORM, ...form });
  return (-Math.log1p(-lens.strengths[tieBetween(lens, one, other)]!) * 0.1) / 0.49;
}

test('a form weighs by its power of the size, from its own size on, and by what has ended', () => {
  const ended = 0.5;
  expect(lensOfForm(split, SERVED_FORM).strengths[0]).toBeCloseTo(split.lens.strengths[0]!, 12);
  expect(sumOf({}, n, o)).toBeCloseTo(1 / 4, 4);
  expect(sumOf({ power: 0.5 }, n, o)).toBeCloseTo(1 / 2, 4);
  expect(sumOf({ power: 0.5, pivot: 4 }, n, o)).toBeCloseTo(1 / 4, 4);
  expect(sumOf({ power: 0.5, pivot: 4 }, m, c)).toBeCloseTo(1 / 2, 4);
  expect(sumOf({}, a, m) - 1 / 4).toBeCloseTo(ended, 4);
  expect(sumOf({ ended: 0.25 }, a, m) - 1 / 4).toBeCloseTo(ended / 4, 4);
  expect(sumOf({ halfLifeYears: 2 }, a, m) - 1 / 4).toBeCloseTo(ended ** 2, 4);
});

test('all forms are measured on the same pairs, matches and organisations', () => {
  const served = measureForm(split, SERVED_FORM, 10, 1);
  const other = measureForm(split, { ...SERVED_FORM, power: 0.5, ended: 0.5 }, 10, 1);
  for (const measure of ['introduced', 'excess', 'nearer', 'few'] as const)
    expect(other[measure].clusters).toEqual(served[measure].clusters);
  // a and c first met with m, their only common partner.
  expect([...served.introduced.values]).toEqual([1]);
});

const outcomes = (excess: number, nearer: number, few: number): FormOutcomes => {
  const of = (value: number): Outcomes => ({
    values: Float64Array.of(value, value + 0.5, NaN),
    clusters: Int32Array.of(0, 1, 2),
  });
  return { introduced: of(0), excess: of(excess), nearer: of(nearer), few: of(few) };
};

test('an estimate leaves out what tells nothing, and is paired', () => {
  expect(estimateOf(outcomes(0.2, 0, 0).excess).mean).toBeCloseTo(0.45, 12);
  const { mean, low, high } = estimateOf(outcomes(0.2, 0, 0).excess, outcomes(0.1, 0, 0).excess);
  expect([mean, low, high].map((one) => one.toFixed(6))).toEqual(['0.100000', '0.100000', '0.100000']);
});

test('of each kind the form is taken that gains most, and both together', () => {
  const spread = (by: number): FormOutcomes => {
    const { values, clusters } = outcomes(0, 0, 0).excess;
    const better = { values: values.map((value, at) => value + by * (at + 1)), clusters };
    return { introduced: better, excess: better, nearer: better, few: better };
  };
  const measured = FORMS.map((form, at): MeasuredForm => ({ ...form, outcomes: spread(at === 0 ? 0 : -1) }));
  measured[3]!.outcomes = spread(0.1);
  measured[9]!.outcomes = spread(0.1);
  const [served, size, ended, both] = chooseForms(measured);
  expect([served!.form, size!.form, ended!.form]).toEqual([FORMS[0]!.form, FORMS[3]!.form, FORMS[9]!.form]);
  expect(both!.form).toEqual({ ...FORMS[3]!.form, ended: FORMS[9]!.form.ended });
});

test('proven is what is better on every cut', () => {
  const served = outcomes(0, 0, 0);
  const cuts = [outcomes(0.1, 0.1, 0), outcomes(0.1, -0.1, 0.1)].map((one) => ({ one, served }));
  expect(provenOn(cuts)).toEqual(['excess']);
  expect(provenOn(cuts.slice(0, 1))).toEqual(['excess', 'nearer']);
});

test('all ways together have the one that was met nearer, and the page tells it', () => {
  const nearness = measureNearness(split, 10, 1);
  const { anybody, active } = nearness;
  // a and c met; of those who began a hidden project there is none with as many partners as one of them, not tied to the other.
  expect([anybody.clusters.length, active.clusters.length]).toEqual([2, 1]);
  const cut = { after: '2021-01-01', nearness, forms: [{ ...FORMS[0]!, outcomes: outcomes(0.1, 0.2, 0.3) }] };
  const about = { command: 'it', day: 'today', files: ['a.zip', 'b.zip'], projects: 1, participations: 2 };
  const page = tieFormPage({
    about: { ...about, askers: 3, seed: 4, years: 2 },
    tuned: cut,
    reported: [{ ...cut, forms: [...cut.forms, { ...FORMS[1]!, outcomes: outcomes(0.2, 0.2, 0.4) }] }],
  });
  expect(page).toContain('a.zip and b.zip: 1 projects');
  expect(page).toMatch(/\| \(n - 1\) \^ 0\.5, as served for n = 10 +\| above like projects, under 200 partners \|/);
});
