import { expect, it } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { collaborationRecord, graphRecords } from '../../../test/oracles/recordsForTests.ts';
import { projectList } from './projectList.ts';

it('a facet calls a wider programme by its own name, for it counts what its parts have', async () => {
  const context = contextForTests(
    graphRecords({
      programmes: [
        { id: 'programme:H', label: 'Horizon', parent: null, runners: [] },
        { id: 'programme:H1', label: 'Health', parent: 'programme:H', runners: [] },
      ],
      collaborations: [
        collaborationRecord('cordis:0', { mainProgramme: 'programme:H' }),
        collaborationRecord('cordis:1', { mainProgramme: 'programme:H1' }),
      ],
    }),
  );
  const [facet] = await (
    await projectList({ first: 1, offset: 0, orderBy: 'NAME', direction: 'ASC' }, context)
  ).facets({ first: 10, dimensions: ['PROGRAMME'] });
  expect(facet!.values.map(({ label, count }) => [label, count])).toEqual([['Horizon', 2]]);
});
