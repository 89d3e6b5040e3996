import { buildSnapshot } from '../../src/network/build/buildSnapshot.ts';
import {
  callRecord,
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from './recordsForTests.ts';

const LISTED = collaborationRecord('cordis:1', {
  label: 'LISTED',
  mainProgramme: 'programme:HORIZON.2.1',
  programmes: ['programme:JOINT'],
  fields: ['field:/1/2', 'field:/3'],
  call: 'call:A',
  type: 'RIA',
  awarded: 1000.1,
});
const JOINT = collaborationRecord('cordis:2', {
  label: 'JOINT',
  mainProgramme: 'programme:JOINT',
  start: null,
  end: '2021-06-30',
});
const BARE = collaborationRecord('cordis:3', {
  label: 'BARE',
  mainProgramme: 'programme:HORIZON.2',
  fields: ['field:/1'],
  call: 'call:A',
  type: 'RIA',
  start: '2021-05-01',
  end: null,
  awarded: 50,
});
const ORPHAN = collaborationRecord('cordis:4', {
  label: 'ORPHAN',
  mainProgramme: 'programme:ORPHAN',
  start: null,
  end: null,
});

/** A small graph in which every rule about money has its case. */
export const FUNDING_RECORDS = graphRecords({
  version: 7,
  organisations: [
    organisationRecord('pic:1', { name: 'European Commission' }),
    organisationRecord('pic:2', { name: 'Karolinska', country: 'country:SE' }),
    organisationRecord('pic:3', { name: 'TLS', country: 'country:IT', identifiers: ['tls:home', 'vat:IT1'] }),
    organisationRecord('pic:4', { name: 'Ministry', country: 'country:IT', identifiers: ['vat:it1'] }),
    organisationRecord('pic:5', { name: 'Ärzte' }),
  ],
  collaborations: [
    LISTED,
    JOINT,
    BARE,
    ORPHAN,
    collaborationRecord('cluster:c', { kind: 'CLUSTER' }),
    collaborationRecord('agreement:a', { kind: 'AGREEMENT' }),
  ],
  memberships: [
    membershipRecord('cordis:1', 'pic:2', { role: 'COORDINATOR', grant: 0.1 }),
    membershipRecord('cordis:1', 'pic:3', { role: 'ASSOCIATED_PARTNER', grant: 0.2 }),
    membershipRecord('cordis:1', 'pic:3', { role: 'THIRD_PARTY' }),
    membershipRecord('cordis:2', 'pic:5', { role: null, grant: 5 }),
    membershipRecord('cordis:4', 'pic:2', { role: 'PARTICIPANT' }),
    membershipRecord('cluster:c', 'pic:3', { role: 'MEMBER', start: '1999-01-01', end: '2000-01-01' }),
    membershipRecord('agreement:a', 'pic:2', { role: 'PARTY' }),
  ],
  funding: [
    { id: 'f1', funder: 'pic:4', target: 'pic:3', amount: 7 },
    { id: 'f2', funder: 'pic:4', target: 'cordis:1', amount: 3 },
    { id: 'f3', funder: 'pic:4', target: 'agreement:a', amount: 11 },
    { id: 'f4', funder: 'pic:4', target: 'cluster:c', amount: null },
  ],
  programmes: [
    { id: 'programme:HORIZON', label: 'Horizon Europe', parent: null, runners: ['pic:1'] },
    { id: 'programme:HORIZON.2', label: 'Challenges', parent: 'programme:HORIZON', runners: [] },
    { id: 'programme:HORIZON.2.1', label: 'Health', parent: 'programme:HORIZON.2', runners: [] },
    { id: 'programme:JOINT', label: 'Joint', parent: null, runners: ['pic:1', 'pic:4'] },
    { id: 'programme:ORPHAN', label: 'Orphan', parent: null, runners: [] },
  ],
  fields: [
    { id: 'field:/1', label: 'medicine', parent: null },
    { id: 'field:/1/2', label: 'oncology', parent: 'field:/1' },
    { id: 'field:/3', label: 'law', parent: null },
  ],
  calls: [callRecord('call:A', { label: 'Call A' })],
  countries: [
    { id: 'country:IT', label: 'Italy' },
    { id: 'country:SE', label: 'Sweden' },
  ],
});

export const FUNDING_SNAPSHOT = buildSnapshot(FUNDING_RECORDS);
