import { expect, test } from 'vitest';
import { findOrganisation, resolveCalls, resolveProjects } from './resolveIds.ts';
import { askedId } from '../askedId.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import {
  callRecord,
  collaborationRecord,
  graphRecords,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { textAt } from '../../network/columns/TextColumn.ts';

const SNAPSHOT = buildSnapshot(
  graphRecords({
    organisations: [
      organisationRecord('pic:1', { identifiers: ['vat:IT1', 'vat:IT2'] }),
      organisationRecord('pic:2', { identifiers: ['VAT:IT1', 'vat:IT2'] }),
      organisationRecord('vat:IT1'),
    ],
    calls: ['call:H-Chips-1', 'call:H-CHIPS-1', 'call:H-Cancer-1'].map((id) => callRecord(id)),
    collaborations: [
      collaborationRecord('cordis:1', { formerIds: ['tls:one', 'tls:both', 'cordis:2'] }),
      collaborationRecord('cordis:2', { formerIds: ['tls:both'] }),
      collaborationRecord('cluster:c', { kind: 'CLUSTER', formerIds: ['tls:c'] }),
    ],
  }),
);
const find = (id: string) => {
  const found = findOrganisation(SNAPSHOT, 'to', id);
  return found === null ? null : textAt(SNAPSHOT.organisations.ids, found);
};

test('an id finds its own organisation, whoever else bears it as an identifier', () => {
  expect(find('vat:it1')).toBe('vat:IT1');
  expect(find('pic:1')).toBe('pic:1');
  expect(find('pic:9')).toBeNull();
});

test('an entry of an answer leads to what it is about', () => {
  const asked = askedId('vat:IT1', ['SearchHit', { text: 'a' }]);
  expect(asked).toMatch(/^vat:IT1~/);
  expect(find(asked)).toBe('vat:IT1');
  expect(resolveCalls(SNAPSHOT, 'of', [askedId('H-cancer-1', 1)])).toEqual(
    resolveCalls(SNAPSHOT, 'of', ['H-cancer-1']),
  );
  expect(resolveProjects(SNAPSHOT, 'of', [askedId('tls:one', 1)])).toEqual(
    resolveProjects(SNAPSHOT, 'of', ['tls:one']),
  );
});

test('an identifier that several bear, and that is the id of none, finds none', () => {
  expect(() => find('vat:IT2')).toThrow(
    '`to` names "vat:IT2", which several organisations bear: name one of them by its own id, "pic:1", "pic:2".',
  );
});

test('an id that a project had before finds it, unless another one has it now or several had it', () => {
  const projectOf = (id: string) => textAt(SNAPSHOT.collaborations.ids, resolveProjects(SNAPSHOT, 'of', [id])[0]!);
  expect(['cordis:1', 'tls:one', 'TLS:One', 'cordis:2'].map(projectOf)).toEqual([
    ...['cordis:1', 'cordis:1', 'cordis:1', 'cordis:2'],
  ]);
  expect(() => projectOf('tls:both')).toThrow(
    '`of` names "tls:both", which several projects bear: name one of them by its own id, "cordis:1", "cordis:2".',
  );
  expect(() => projectOf('tls:c')).toThrow('`of` names "tls:c", but there is no such project');
});

test('a call is found by its id in any case, and by its own spelling first', () => {
  const callOf = (id: string) => textAt(SNAPSHOT.calls.ids, resolveCalls(SNAPSHOT, 'where.id.eq', [id])[0]!);
  for (const id of ['call:H-Chips-1', 'call:H-CHIPS-1']) expect(callOf(id)).toBe(id);
  expect(callOf('call:h-cancer-1')).toBe('call:H-Cancer-1');
  expect(() => callOf('call:none')).toThrow('`where.id.eq` names "call:none", but there is no such call');
});
