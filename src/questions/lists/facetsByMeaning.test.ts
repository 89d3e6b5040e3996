import { expect, it } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { collaborationRecord, graphRecords } from '../../../test/oracles/recordsForTests.ts';
import { noSearchColumns } from '../../network/search/noSearchColumns.ts';
import { projectList } from './projectList.ts';

it('values are found by words that mean the same as those of their labels', async () => {
  const fields = ['skin cancer', 'lung cancer', 'cardiology'].map((label, at) => ({
    ...{ id: `field:/${at}`, label, parent: null },
  }));
  const collaborations = fields.map(({ id }, at) => collaborationRecord(`cordis:${at}`, { fields: [id] }));
  const context = contextForTests(graphRecords({ fields, collaborations }));
  const none = noSearchColumns();
  const synonyms = [
    ['cancer', 'cancro'],
    ['lung', 'polmone'],
  ];
  const search = { ...none, vocabulary: { ...none.vocabulary, stopWords: ['del'], synonyms } };
  const snapshot = { ...context.graph.snapshot(), search };
  const graph = { ...context.graph, snapshot: () => snapshot };
  const page = { first: 1, offset: 0, orderBy: 'NAME', direction: 'ASC' } as const;
  const { facets } = await projectList(page, { ...context, graph });
  const foundBy = async (containing: string): Promise<string[]> => {
    const [facet] = await facets({ dimensions: ['FIELD'], first: 10, containing });
    return facet!.values.map(({ label }) => label).sort();
  };
  expect(await foundBy('cancro')).toEqual(['lung cancer', 'skin cancer']);
  expect(await foundBy('cancro del polmone')).toEqual(['lung cancer']);
  expect(await foundBy('ardio')).toEqual(['cardiology']);
});
