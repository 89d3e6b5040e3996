import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveParticipations } from './deriveParticipations.ts';
import type { GraphRelationship } from '../content/GraphContent.ts';
import type { ParticipationRow } from './ParticipationColumns.ts';

const PROJECT = 'cordis:1';
const row = fc.record({
  organisation: fc.constantFrom('pic:1', 'pic:2', 'cordis-name:IT:a'),
  properties: fc.record(
    {
      role: fc.constantFrom('COORDINATOR', 'PARTICIPANT', 'THIRD_PARTY'),
      order: fc.integer({ min: 1, max: 3 }),
      grant: fc.constantFrom(0, 10.5, 200),
      endedEarly: fc.boolean(),
      rcn: fc.constantFrom('7', '8'),
      sources: fc.constant<string[]>(['source:R']),
    },
    { requiredKeys: ['sources'] },
  ),
});
const rowsTwice = fc.array(row, { maxLength: 7 }).chain((rows) => {
  const all = { minLength: rows.length, maxLength: rows.length };
  return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, all));
});
const SAME = new Map([['cordis-name:IT:a', 'pic:1']]);

function derive(rows: readonly ParticipationRow[], edited: readonly GraphRelationship[] = []) {
  return deriveParticipations({ id: PROJECT, statedCount: undefined }, rows, edited, {
    canonical: SAME,
    nameOf: (key) => `The ${key}`,
  });
}

describe('participations of a project', () => {
  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rowsTwice, ([rows, shuffled]) => {
        const byId = (all: readonly ParticipationRow[]) =>
          derive(all)
            .participations.map(({ participation }) => participation)
            .sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(shuffled)).toEqual(byId(rows));
      }),
    );
  });

  test('are as many as the rows, each with an id of its own', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 7 }), (rows) => {
        const ids = derive(rows).participations.map(({ participation }) => participation.id);
        expect(new Set(ids).size).toBe(rows.length);
      }),
    );
  });
});

test('the first edited one is the same as the weightiest row; what the row states otherwise is kept', () => {
  const edited: GraphRelationship = {
    ...{ type: 'PARTICIPATES_IN', id: 'edited', from: { label: 'Organisation', id: 'pic:1' } },
    to: { label: 'Project', id: PROJECT },
    properties: { id: 'edited', role: 'PARTNER', sources: ['source:E'] },
  };
  const rows: ParticipationRow[] = [
    { organisation: 'pic:1', properties: { role: 'THIRD_PARTY', sources: ['source:R'] } },
    { organisation: 'cordis-name:IT:a', properties: { role: 'COORDINATOR', grant: 5, sources: ['source:R'] } },
  ];
  const { participations, statements } = derive(rows, [edited]);
  const id = `pic:1/participates_in/${PROJECT}`;
  expect(participations.map(({ participation: { properties } }) => properties)).toEqual([
    { id, role: 'PARTNER', grant: 5, sources: ['source:E', 'source:R'] },
    { id: `${id}/2`, role: 'THIRD_PARTY', sources: ['source:R'] },
  ]);
  expect(participations[0]?.edited).toBe(edited);
  expect(statements.map(({ properties: { subject, predicate, value } }) => [subject, predicate, value])).toEqual([
    [id, 'role', 'COORDINATOR'],
  ]);
});

describe('where the official record lists the whole consortium', () => {
  const editedOf = (organisation: string, source: string): GraphRelationship => ({
    ...{ type: 'PARTICIPATES_IN', id: `${organisation} edited`, from: { label: 'Organisation', id: organisation } },
    to: { label: 'Project', id: PROJECT },
    properties: { id: `${organisation} edited`, sources: [source] },
  });
  const edited = [editedOf('tls:press', 'source:S1'), editedOf('pic:3', 'source:D1'), editedOf('pic:1', 'source:S1')];
  const rowOf = (organisation: string, role: string): ParticipationRow => ({
    organisation,
    properties: { role, sources: ['source:R'] },
  });
  const rows = [rowOf('pic:1', 'COORDINATOR'), rowOf('pic:2', 'PARTICIPANT')];
  /** The ids of those that take part, of those left out, and the Statements about these. */
  function takingPart(statedCount: number | undefined, given = rows) {
    const { participations, unlisted, statements } = deriveParticipations({ id: PROJECT, statedCount }, given, edited, {
      canonical: SAME,
      nameOf: (key) => `The ${key}`,
    });
    return {
      members: participations.map(({ participation }) => participation.from.id).sort(),
      unlisted: unlisted.map(({ id }) => id),
      statements: statements.map(({ properties: { subject, predicate, value, shown }, links }) => [
        ...[subject, predicate, value, shown, links[0]?.to.id],
      ]),
    };
  }

  test.each([3, 2, undefined])('a participant that only a page names is a Statement (%s stated)', (statedCount) => {
    expect(takingPart(statedCount)).toEqual({
      members: ['pic:1', 'pic:2', 'pic:3'],
      unlisted: ['tls:press edited'],
      statements: [[PROJECT, 'participant', 'The tls:press', false, 'source:S1']],
    });
  });

  test('it stays one where more are stated, where no coordinator is recorded, and where there is no record', () => {
    const all = { members: ['pic:1', 'pic:2', 'pic:3', 'tls:press'], unlisted: [], statements: [] };
    expect(takingPart(4)).toEqual(all);
    expect(takingPart(3, [rowOf('pic:1', 'PARTICIPANT'), rowOf('pic:2', 'PARTICIPANT')])).toEqual(all);
    expect(takingPart(undefined, [])).toEqual({ ...all, members: ['pic:1', 'pic:3', 'tls:press'] });
  });
});
