import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ParticipationColumns } from './ParticipationColumns.ts';
import type { GraphRelationship } from '../content/GraphContent.ts';

const known = fc.record(
  {
    grant: fc.double({ noNaN: true, min: 0, max: 1e6 }),
    order: fc.integer({ min: 0, max: 9 }),
    role: fc.constantFrom('COORDINATOR', 'PARTICIPANT'),
    endedEarly: fc.boolean(),
    sources: fc.constantFrom<string[]>(['source:a'], ['source:a', 'source:b']),
  },
  { requiredKeys: [] },
);
const rows = fc.array(
  fc.record({
    project: fc.constantFrom('cordis:1', 'cordis:20', 'tls:x'),
    organisation: fc.integer({ min: 0, max: 4 }),
    properties: known,
  }),
);

test('gives back each row as it was put in, those of one project together and in order', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const columns = new ParticipationColumns();
      for (const { project, organisation, properties } of all) {
        const [from, to] = [
          { label: 'Organisation' as const, id: `o:${organisation}` },
          { label: 'Project' as const, id: project },
        ];
        const relationship: GraphRelationship = { type: 'PARTICIPATES_IN', id: '', from, to, properties };
        columns.add(relationship, organisation);
      }
      expect(columns.count).toBe(all.length);
      const given = [...columns.byProject((organisation) => `o:${organisation}`)];
      const expected = [...new Set(all.map(({ project }) => project))].map((project) => [
        project,
        all
          .filter((row) => row.project === project)
          .map(({ organisation, properties }) => ({ organisation: `o:${organisation}`, properties })),
      ]);
      expect(given).toEqual(expected);
    }),
  );
});
