import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THESAURUS } from '../../../test/oracles/thesaurusForTests.ts';
import { snippetOf } from './snippetOf.ts';

const filler = 'The consortium brings together partners from many countries. '.repeat(12);

describe('snippetOf', () => {
  it.each([
    [{ names: ['Università di Siena'], aliases: ['University of Siena'] }, 'siena university', 'University of Siena'],
    [
      { names: ['ALAN'], aliases: ['Acute Leukemia Advocates Network'] },
      'leucemia',
      'Acute Leukemia Advocates Network',
    ],
    [{ names: ['MAMMOTH'], identifiers: ['cordis:101097079'] }, '101097079', 'cordis:101097079'],
    [{ names: ['Regione Toscana'] }, 'pisa', null],
  ])('of %o for "%s" is %o', (text, sought, snippet) => {
    expect(snippetOf(THESAURUS, text, sought)).toBe(snippet);
  });

  it('shows where in a long text most of the words stand, cut at words', () => {
    const objective = `${filler}A cure for acute leukaemia in children is sought. ${filler}`;
    expect(snippetOf(THESAURUS, { names: ['X'], objective: [objective] }, 'leucemia bambini')).toBe(
      '… from many countries. A cure for acute leukaemia in children is sought. The consortium brings together partners from many countries. The consortium brings …',
    );
  });

  it('is part of the text, whatever is sought', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.string({ maxLength: 12 }), (objective, noise) => {
        const sought = `${objective.split(' ').at(noise.length * 3) ?? 'x'} ${noise}`;
        const snippet = snippetOf(THESAURUS, { objective: [objective] }, sought);
        const core = (snippet ?? '').replace(/^… /, '').replace(/ …$/, '');
        expect(objective).toContain(core);
        expect(core.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
