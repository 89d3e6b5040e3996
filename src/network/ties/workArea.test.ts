import { describe, expect, test } from 'vitest';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';
import { passesFilter } from './collaborationWeight.ts';
import { unfiltered } from './Lens.ts';
import { projectsOf, withinWorkArea, workAreaOf } from './workArea.ts';

const DAY = toDay('2024-06-01');

/** `programme` and `fields` of each project that the organisation `pic:us` is in; the last three begin after the day, and are another's. */
const PROJECTS: [programme: string, fields: string[]][] = [
  ['H:health', ['field:/1/med/cancer']],
  ['H:health', ['field:/1/med/cancer', 'field:/1/med/bone']],
  ['H:health', ['field:/1/med/bone']],
  ['H:arts', ['field:/2/arts']],
  ['H', []],
  ['OLD:health', []],
  ['OLD:ships', []],
  ['OLD:trains', []],
  ['H:arts', ['field:/2/arts']],
  ['H:arts', ['field:/2/arts']],
  ['H:arts', ['field:/2/arts']],
];

/** In the order of ids. */
const idOf = (at: number): string => `cordis:${String.fromCharCode(97 + at)}`;

const SNAPSHOT = buildSnapshot(
  graphRecords({
    organisations: ['pic:us', 'pic:other', 'pic:idle'].map((id) => organisationRecord(id)),
    programmes: ['H', 'H:health', 'H:arts', 'OLD', 'OLD:health', 'OLD:ships', 'OLD:trains'].map((id) => ({
      id,
      label: id,
      parent: id.includes(':') ? id.split(':')[0]! : null,
      runners: [],
    })),
    fields: ['field:/1', 'field:/1/med', 'field:/1/med/bone', 'field:/1/med/cancer', 'field:/2', 'field:/2/arts'].map(
      (id) => ({
        id,
        label: id,
        parent: id.slice(0, id.lastIndexOf('/')) === 'field:' ? null : id.slice(0, id.lastIndexOf('/')),
      }),
    ),
    collaborations: PROJECTS.map(([programme, fields], at) =>
      collaborationRecord(idOf(at), {
        mainProgramme: programme,
        programmes: [programme],
        fields,
        start: at === 8 ? '2025-01-01' : '2020-01-01',
      }),
    ),
    memberships: PROJECTS.map((_, at) => membershipRecord(idOf(at), at >= 9 ? 'pic:other' : 'pic:us')),
  }),
);

function areaOf(...organisations: number[]): { fields: string[]; programmes: string[] } {
  const { fields, programmes } = workAreaOf(SNAPSHOT, organisations, DAY);
  return {
    fields: fields.map((one) => textAt(SNAPSHOT.fields.ids, one)),
    programmes: programmes.map((one) => textAt(SNAPSHOT.programmes.ids, one)),
  };
}
const [IDLE, OTHER, US] = [0, 1, 2];

describe('what an organisation works on', () => {
  test('is the narrowest that a third of its projects, three or more, are about, and in each framework are under', () => {
    expect(areaOf(US)).toEqual({ fields: ['field:/1/med'], programmes: ['H:health'] });
  });

  test('is what stands out of all projects of several together', () => {
    expect(areaOf(US, OTHER)).toEqual({
      fields: ['field:/1/med', 'field:/2/arts'],
      programmes: ['H:arts', 'H:health'],
    });
  });

  test('is nothing where it is in no project, and that lets everything pass', () => {
    expect(areaOf(IDLE)).toEqual({ fields: [], programmes: [] });
    const filter = { ...unfiltered(DAY), within: withinWorkArea(SNAPSHOT, workAreaOf(SNAPSHOT, [IDLE], DAY)) };
    expect(PROJECTS.map((_, at) => passesFilter(SNAPSHOT, filter, at))).toEqual(PROJECTS.map(() => true));
  });

  test('as a condition lets pass what is about one of the fields or under one of the parts', () => {
    const filter = { ...unfiltered(DAY), within: withinWorkArea(SNAPSHOT, { fields: [0], programmes: [5] }) };
    expect([textAt(SNAPSHOT.fields.ids, 0), textAt(SNAPSHOT.programmes.ids, 5)]).toEqual(['field:/1', 'OLD:ships']);
    expect(PROJECTS.map((_, at) => at).filter((at) => passesFilter(SNAPSHOT, filter, at))).toEqual([0, 1, 2, 6]);
  });
});

test('its projects are those begun by the day, each once, and nothing but projects', () => {
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: ['a', 'b', 'c'].map((id) => organisationRecord(id)),
      collaborations: [
        collaborationRecord('p1', { start: '2024-06-01' }),
        collaborationRecord('p2', { start: '2024-06-02' }),
        collaborationRecord('p3', { start: null }),
        collaborationRecord('p4'),
        collaborationRecord('x', { kind: 'CLUSTER' }),
      ],
      memberships: [
        ...['p1', 'p2', 'x'].map((id) => membershipRecord(id, 'a')),
        ...['p1', 'p3'].map((id) => membershipRecord(id, 'b')),
        membershipRecord('p4', 'c'),
      ],
    }),
  );
  const of = (...organisations: number[]) =>
    projectsOf(snapshot, organisations, DAY).map((one) => textAt(snapshot.collaborations.ids, one));
  expect([of(0), of(1), of(0, 1)]).toEqual([['p1'], ['p1', 'p3'], ['p1', 'p3']]);
});

test('only the narrowest parts are named, by their share of the projects of their framework', () => {
  const parts = ['H', 'H:a', 'H:a:b', 'H:d'];
  const under = ['H:a:b', 'H:a:b', 'H:a:b', 'H:a:b', 'H:d', 'H:d', 'H:d', 'H', 'H', 'H'];
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: [organisationRecord('a')],
      programmes: parts.map((id) => ({
        ...{ id, label: id, runners: [] },
        parent: id.includes(':') ? id.slice(0, id.lastIndexOf(':')) : null,
      })),
      collaborations: under.map((id, at) => collaborationRecord(`p${at}`, { programmes: [id] })),
      memberships: under.map((_, at) => membershipRecord(`p${at}`, 'a')),
    }),
  );
  // Three of ten are under H:d: enough projects, but less than a third.
  expect(workAreaOf(snapshot, [0], DAY).programmes.map((one) => textAt(snapshot.programmes.ids, one))).toEqual([
    'H:a:b',
  ]);
});

test('a project about two fields counts once for the wider one', () => {
  const fields = ['1', '1/a', '1/a/x', '1/a/y', '2'];
  const about = [['1/a/x', '1/a/y'], ['1/a/x'], ['2']];
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: [organisationRecord('a')],
      fields: fields.map((id) => ({ id, label: id, parent: id.length > 1 ? id.slice(0, -2) : null })),
      collaborations: about.map((ids, at) => collaborationRecord(`p${at}`, { fields: ids })),
      memberships: about.map((_, at) => membershipRecord(`p${at}`, 'a')),
    }),
  );
  expect(workAreaOf(snapshot, [0], DAY)).toEqual({ fields: [], programmes: [] });
});
