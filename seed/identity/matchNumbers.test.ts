import { describe, expect, it } from 'vitest';
import { matchOrganisations } from './matchOrganisations.ts';
import { NO_RULES } from '../../test/builders/randomOrganisations.ts';

/** A record: key, country, name, and its identifiers. */
type Numbered = [key: string, country: string | null, name: string, ...identifiers: string[]];

function match(...records: Numbered[]) {
  const organisations = records.map(([key, country, name, ...identifiers]) => ({
    ...{ key, country, names: [name], identifiers },
  }));
  const { canonical, ambiguous } = matchOrganisations(organisations, NO_RULES);
  return { canonical: Object.fromEntries(canonical), ambiguous };
}

describe('an organisation without a PIC', () => {
  it('is the one that bears its number, whatever the names and however the number is written', () => {
    expect(match(['vat:IT01234567890', 'IT', 'Alpha'], ['pic:1', 'FR', 'Beta', 'vat:it 0123456-7890'])).toEqual({
      canonical: { 'vat:IT01234567890': 'pic:1' },
      ambiguous: [],
    });
  });

  it('is the one that has its name and country where none bears its number', () => {
    expect(match(['ror:01', 'IT', 'Alpha'], ['pic:1', 'IT', 'ALPHA'], ['pic:2', 'FR', 'Alpha'])).toEqual({
      canonical: { 'ror:01': 'pic:1' },
      ambiguous: [],
    });
  });

  it('is the one that bears its number before the one that has its name', () => {
    expect(match(['vat:IT1', 'IT', 'Alpha'], ['pic:1', 'IT', 'Alpha'], ['pic:2', 'IT', 'Beta', 'vat:IT1'])).toEqual({
      canonical: { 'vat:IT1': 'pic:2' },
      ambiguous: [],
    });
  });

  it('may be any of those that fit, and none that another number keeps apart from it', () => {
    expect(
      match(
        ['vat:IT1', 'IT', 'Alpha'],
        ['pic:1', 'IT', 'Alpha'],
        ['pic:2', 'IT', 'Alpha'],
        ['pic:3', 'IT', 'Alpha', 'vat:IT2'],
      ),
    ).toEqual({ canonical: {}, ambiguous: [{ key: 'vat:IT1', candidates: ['pic:1', 'pic:2'] }] });
  });

  it('is none that has its name and another number of the same authority, which is told', () => {
    expect(match(['vat:IT1', 'IT', 'Alpha'], ['pic:1', 'IT', 'Alpha', 'vat:IT2'])).toEqual({
      canonical: {},
      ambiguous: [{ key: 'vat:IT1', candidates: ['pic:1'] }],
    });
  });

  it('is none of several that bear its number, unless one of them has its name too', () => {
    const units: Numbered[] = [
      ['pic:1', 'IT', 'Alpha', 'vat:IT1'],
      ['pic:2', 'IT', 'Beta', 'vat:IT1'],
    ];
    expect(match(['vat:IT1', 'IT', 'Gamma'], ...units)).toEqual({
      canonical: {},
      ambiguous: [{ key: 'vat:IT1', candidates: ['pic:1', 'pic:2'] }],
    });
    expect(match(['vat:IT1', 'IT', 'Beta'], ...units)).toEqual({ canonical: { 'vat:IT1': 'pic:2' }, ambiguous: [] });
  });

  it('is what another list knows by the number of another authority, the weightier one staying', () => {
    expect(
      match(
        ['vat:IT1', 'IT', 'Alpha'],
        ['ror:01', 'IT', 'Alpha'],
        ['tls:alpha', 'IT', 'Alpha'],
        ['wikidata:Q1', 'IT', 'Alpha'],
      ),
    ).toEqual({ canonical: { 'tls:alpha': 'ror:01', 'vat:IT1': 'ror:01', 'wikidata:Q1': 'ror:01' }, ambiguous: [] });
  });
});

describe('two numbers of one authority', () => {
  it('are two organisations, and of neither a third that has the name of both', () => {
    expect(match(['vat:IT1', 'IT', 'Alpha'], ['vat:IT2', 'IT', 'Alpha'], ['pic:1', 'IT', 'Alpha'])).toEqual({
      canonical: {},
      ambiguous: [
        { key: 'vat:IT1', candidates: ['pic:1'] },
        { key: 'vat:IT2', candidates: ['pic:1'] },
      ],
    });
  });

  it('are one organisation where a third bears both', () => {
    expect(
      match(['vat:IT1', 'IT', 'Alpha'], ['vat:IT2', 'IT', 'Beta'], ['pic:1', 'IT', 'Gamma', 'vat:IT1', 'vat:IT2']),
    ).toEqual({
      canonical: { 'vat:IT1': 'pic:1', 'vat:IT2': 'pic:1' },
      ambiguous: [],
    });
  });
});

describe('a curated organisation', () => {
  it('is the one that bears the PIC that a curated file gives it', () => {
    expect(match(['tls:a', 'IT', 'Alpha', 'pic:1'], ['pic:1', 'FR', 'Beta'])).toEqual({
      canonical: { 'tls:a': 'pic:1' },
      ambiguous: [],
    });
  });
});

describe('a row without a PIC', () => {
  it('is found by its name and country alone', () => {
    expect(match(['cordis-name:IT:beta', 'IT', 'Beta', 'vat:IT1'], ['vat:IT1', 'IT', 'Alpha'])).toEqual({
      canonical: {},
      ambiguous: [],
    });
    expect(match(['cordis-name:IT:alpha', 'IT', 'Alpha', 'vat:IT2'], ['vat:IT1', 'IT', 'Alpha'])).toEqual({
      canonical: { 'cordis-name:IT:alpha': 'vat:IT1' },
      ambiguous: [],
    });
  });
});
