import { describe, expect, test } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import type { Asked } from '../../neo4j/readMissing.ts';
import { NO_HOSPITAL_WORDS } from '../../network/search/noSearchColumns.ts';
import { indexTexts } from '../../network/search/indexTexts.ts';
import type { QuestionContext } from '../../questions/QuestionContext.ts';
import { EntityIds } from './EntityIds.ts';

/** Ids of which the database knows these. */
function idsWith(...known: string[]): EntityIds {
  const read = (_cypher: string, { asked }: { asked: Asked[] }) =>
    Promise.resolve(asked.flatMap(({ id }, at) => (known.includes(id) ? [] : [{ at }])));
  return new EntityIds({ ...contextForTests(), database: { read } as unknown as QuestionContext['database'] });
}

async function* texts() {
  yield await Promise.resolve([{ id: 'pic:lone', names: ['Lone'] }]);
}

describe('an id', () => {
  test('is taken as questions take it', async () => {
    const ids = idsWith();
    expect(ids.resolve('Organisation', 'where.id.in', ['PIC:B'])).toEqual(['pic:b']);
    expect(ids.resolve('Organisation', 'where.id.in', [])).toEqual([]);
    expect(() => ids.resolve('Country', 'where.id.eq', ['XX'])).toThrow('`where.id.eq` names "XX"');
    expect(() => ids.resolve('Region', 'where.id.eq', ['ITX'])).toThrow('give an id like "region:ITI1" or "ITI1"');
    expect(ids.resolve('Participation', 'where.edge.id.eq', ['anything'])).toEqual(['anything']);
    await expect(ids.check()).resolves.toBeUndefined();
  });

  test('that only the database knows is looked for there', async () => {
    const ids = idsWith('source:S1');
    expect(ids.resolve('Source', 'where.id.in', ['source:S1'])).toEqual(['source:S1']);
    expect(ids.resolve('Funder', 'where.id.eq', ['PIC:b'])).toEqual(['pic:b']);
    await expect(ids.check()).resolves.toBeUndefined();
    ids.resolve('Load', 'where.id.eq', ['load:9']);
    await expect(ids.check()).rejects.toThrow(
      '`where.id.eq` names "load:9", but there is no such load: `loads` lists all.',
    );
  });

  test('of who is tied to it, and of who has the words of a text, are there once they have been waited for', async () => {
    const ids = new EntityIds(contextForTests());
    expect(await ids.completed(() => ids.tiedTo('where.tiedTo', ['PIC:HOME', 'pic:b']))).toEqual([
      ...['pic:c', 'pic:d', 'pic:m'],
    ]);
    expect(ids.tiedTo('where.tiedTo', [])).toEqual([]);
    const wrong = (complete: () => unknown) => new EntityIds(contextForTests()).completed(complete);
    await expect(wrong(() => ids.tiedTo('where.tiedTo', ['pic:none']))).rejects.toThrow(
      '`where.tiedTo` names "pic:none"',
    );
    const snapshot = contextForTests().graph.snapshot();
    const searched = {
      ...snapshot,
      search: await indexTexts(snapshot, texts(), {
        stopWords: [],
        legalForms: [],
        synonyms: [],
        hospitals: NO_HOSPITAL_WORDS,
      }),
    };
    const context = contextForTests();
    const graph = { ...context.graph, searchable: () => Promise.resolve(searched) };
    const words = new EntityIds({ ...context, graph });
    expect(await words.completed(() => words.withWords('Organisation', 'where.text', 'LÔNE'))).toEqual(['pic:lone']);
    expect(() => words.withWords('Organisation', 'where.text', ' ')).toThrow('`where.text` must say what is sought');
  });

  test('of a field stands for narrower ones, and one that there is not is told', () => {
    const ids = idsWith();
    expect(ids.within('Field', 'where.fieldsWithin', [])).toEqual([]);
    expect(() => ids.within('Field', 'where.fieldsWithin', ['field:/x'])).toThrow(
      '`where.fieldsWithin` names "field:/x"',
    );
    expect(() => ids.within('Programme', 'where.programmesWithin', ['x'])).toThrow('there is no such programme');
  });
});
