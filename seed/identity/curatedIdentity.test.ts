import { describe, expect, it } from 'vitest';
import { matchRecords, NOTHING } from '../../test/builders/matchRecords.ts';

describe('what a curated file says is the same', () => {
  it('is one, whatever the names and countries, and the first key stays', () => {
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['pic:2', 'FR', 'Beta'],
          ['tls:c', null],
        ],
        { same: [['pic:2', 'tls:c', 'pic:1']] },
      ),
    ).toEqual({ canonical: { 'pic:1': 'pic:2', 'tls:c': 'pic:2' }, ambiguous: [] });
  });

  it('settles what was ambiguous', () => {
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['pic:2', 'IT', 'Alpha'],
          ['cordis-name:IT:alpha', 'IT', 'Alpha'],
        ],
        { same: [['pic:1', 'pic:2']] },
      ),
    ).toEqual({ canonical: { 'cordis-name:IT:alpha': 'pic:1', 'pic:2': 'pic:1' }, ambiguous: [] });
  });

  it('has a number if one of its keys is one, though another stays', () => {
    expect(
      matchRecords(
        [
          ['tls:a', 'IT', 'Alpha'],
          ['pic:2', 'IT', 'Alpha'],
          ['tls:b', 'IT', 'Beta'],
          ['pic:1', 'IT', 'Beta'],
        ],
        { same: [['tls:a', 'pic:1']] },
      ),
    ).toEqual({ canonical: { 'pic:1': 'tls:a', 'tls:b': 'tls:a' }, ambiguous: [] });
  });

  it('leads to the end where the key that stays is found to be another', () => {
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['tls:a', 'IT', 'Alpha'],
          ['tls:b', null],
        ],
        { same: [['tls:a', 'tls:b']] },
      ),
    ).toEqual({ canonical: { 'tls:a': 'pic:1', 'tls:b': 'pic:1' }, ambiguous: [] });
  });

  it('counts where only some or none of its keys have records', () => {
    expect(
      matchRecords([['pic:2', 'IT', 'Alpha']], {
        same: [
          ['pic:1', 'pic:2', 'pic:3'],
          ['pic:4', 'pic:5'],
        ],
      }),
    ).toEqual({ canonical: { 'pic:2': 'pic:1', 'pic:3': 'pic:1' }, ambiguous: [] });
  });

  it('goes before what it says is different', () => {
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['tls:a', 'IT', 'Alpha'],
        ],
        { same: [['pic:1', 'tls:a']], different: [['tls:a', 'pic:1']] },
      ),
    ).toEqual({ canonical: { 'tls:a': 'pic:1' }, ambiguous: [] });
  });

  it('is in one list only', () => {
    expect(() =>
      matchRecords([], {
        same: [
          ['pic:1', 'pic:2'],
          ['tls:a', 'pic:2'],
        ],
      }),
    ).toThrow(new Error('`pic:2` must be in one list of what is the same, not in two.'));
  });
});

describe('what a curated file says is different', () => {
  it('never matches', () => {
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['tls:a', 'IT', 'Alpha'],
        ],
        { different: [['pic:1', 'tls:a']] },
      ),
    ).toEqual(NOTHING);
  });

  it('leaves the other where two had fitted', () => {
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['pic:2', 'IT', 'Alpha'],
          ['tls:a', 'IT', 'Alpha'],
        ],
        { different: [['pic:1', 'tls:a']] },
      ),
    ).toEqual({ canonical: { 'tls:a': 'pic:2' }, ambiguous: [] });
  });

  it('never becomes one by way of a third: the curated record goes first', () => {
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['cordis-name:IT:alpha', 'IT', 'Alpha'],
          ['tls:a', 'IT', 'Alpha'],
        ],
        { different: [['cordis-name:IT:alpha', 'tls:a']] },
      ),
    ).toEqual({ canonical: { 'tls:a': 'pic:1' }, ambiguous: [] });
  });

  it('never becomes one by way of a third: of two with equal claims neither matches', () => {
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['tls:a', 'IT', 'Alpha'],
          ['tls:b', 'IT', 'Alpha'],
        ],
        { different: [['tls:a', 'tls:b']] },
      ),
    ).toEqual({
      canonical: {},
      ambiguous: [
        { key: 'tls:a', candidates: ['pic:1'] },
        { key: 'tls:b', candidates: ['pic:1'] },
      ],
    });
  });

  it('says nothing of keys without records', () => {
    expect(matchRecords([['pic:1', 'IT', 'Alpha']], { different: [['pic:1', 'pic:9']] })).toEqual(NOTHING);
  });
});
