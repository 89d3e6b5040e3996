import { COLLABORATION_ROLES, ORGANISATION_KINDS } from '../../../rules/vocabulary.ts';
import { columnsOf, linkOf, linksOf, SOURCES_OF_NODE, SOURCES_OF_ROW, STATED, type Table } from './Table.ts';

/** A total that the load stores. */
const TOTALS = { funding: 'money', fundingUnknownCount: 'integer' } as const;

/** Organisations, with their names, seat, numbers and totals. */
export const ORGANISATIONS: Table = {
  name: 'organisations',
  title: 'Organisations',
  description: 'Legal entities, and named units of these. Never persons.',
  label: 'Organisation',
  shared: { ...STATED, links: linksOf('LOCATED_IN|IN_REGION|PART_OF', ['x.id', 'x.name']) },
  key: ['id'],
  columns: [
    ...columnsOf('Organisation', 'n', {
      id: 'string!',
      displayName: ['string!', { from: 'coalesce(n.displayName, n.name)' }],
      name: 'string!',
      nameIt: 'string',
      shortName: 'string',
      aliases: 'list',
      kind: ['string', { values: ORGANISATION_KINDS }],
      sme: 'boolean',
      country: ['string', { from: linkOf('LOCATED_IN', 1), refersTo: 'countries' }],
      countryName: ['string', { from: linkOf('LOCATED_IN', 2), described: 'Country.name' }],
      region: ['string', { from: linkOf('IN_REGION', 1), refersTo: 'regions' }],
      regionName: ['string', { from: linkOf('IN_REGION', 2), described: 'Region.name' }],
      regionDoubted: 'boolean',
      nuts: 'string',
      city: 'string',
      displayCity: 'string',
      postalCode: 'string',
      latitude: 'number',
      longitude: 'number',
      website: 'string',
      pic: 'string',
      ror: 'string',
      vat: 'string',
      wikidata: 'string',
      identifiers: 'list',
      formerIds: 'list',
      foundedOn: 'date',
      partOf: ['string', { from: linkOf('PART_OF', 1), refersTo: 'organisations' }],
      projectCount: 'integer',
      runningProjectCount: 'integer',
      coordinatedProjectCount: 'integer',
      partnerCount: 'integer',
      ...TOTALS,
      firstYear: 'integer',
      lastYear: 'integer',
    }),
    ...SOURCES_OF_NODE,
  ],
};

/** Projects, with dates, money, programme, call and coordinators. */
export const PROJECTS: Table = {
  name: 'projects',
  title: 'Projects',
  description: 'Funded undertakings with a start and an end.',
  label: 'Project',
  shared: {
    ...STATED,
    links: linksOf('FUNDED_UNDER|ANSWERS', ['x.id', 'x.title'], 'WHERE r.main OR x:Call'),
    coordinating: `COLLECT { MATCH (n)<-[:PARTICIPATES_IN {role: 'COORDINATOR'}]-(o:Organisation)
      WITH DISTINCT o RETURN [o.id, coalesce(o.displayName, o.name)] ORDER BY o.id }`,
  },
  key: ['id'],
  columns: [
    ...columnsOf('Project', 'n', {
      id: 'string!',
      acronym: 'string',
      title: 'string',
      displayTitle: 'string',
      titleIt: 'string',
      status: ['string', { values: ['SIGNED', 'CLOSED', 'TERMINATED'] }],
      type: 'string',
      fundingScheme: 'string',
      startDate: 'date',
      endDate: 'date',
      programme: ['string', { from: linkOf('FUNDED_UNDER', 1), refersTo: 'programmes' }],
      programmeTitle: [
        'string',
        {
          from: linkOf('FUNDED_UNDER', 2),
          described: 'Title of its main programme; null where no source gives one.',
        },
      ],
      call: ['string', { from: linkOf('ANSWERS', 1), refersTo: 'calls' }],
      coordinators: [
        'list!',
        { from: '[one IN coordinating | one[0]]', described: 'Ids of the organisations that coordinate it.' },
      ],
      coordinatorNames: [
        'list!',
        { from: '[one IN coordinating | one[1]]', described: 'Their names, in the same order.' },
      ],
      totalCost: 'money',
      awarded: 'money',
      ...TOTALS,
      organisationCount: 'integer',
      countryCount: 'integer',
      statedOrganisationCount: 'integer',
      keywords: 'list',
      grantNumber: 'string',
      doi: 'string',
      url: 'string',
      formerIds: 'list',
    }),
    ...SOURCES_OF_NODE,
    ...columnsOf('Project', 'n', { objective: ['string', { isLong: true }] }),
  ],
};

/** Participations: organisations in projects, with role and money. */
export const PARTICIPATIONS: Table = {
  name: 'participations',
  title: 'Participations',
  description: 'Organisations in projects, with role and money. One organisation may have several in one project.',
  label: 'Project',
  rows: 'MATCH (n)<-[m:PARTICIPATES_IN]-(o:Organisation)',
  order: 'm.order, m.id',
  key: ['id'],
  columns: [
    ...columnsOf('Participation', 'm', { id: 'string!' }),
    ...columnsOf('Project', 'n', {
      project: ['string!', { from: 'n.id', described: 'Project.id', refersTo: 'projects' }],
      projectAcronym: ['string', { from: 'n.acronym', described: 'Project.acronym' }],
    }),
    ...columnsOf('Organisation', 'o', {
      organisation: ['string!', { from: 'o.id', described: 'Organisation.id', refersTo: 'organisations' }],
      organisationName: ['string!', { from: 'coalesce(o.displayName, o.name)', described: 'Organisation.displayName' }],
    }),
    ...columnsOf('Participation', 'm', {
      role: ['string', { values: COLLABORATION_ROLES }],
      order: 'integer',
      grant: 'money',
      netGrant: 'money',
      totalCost: 'money',
      endedEarly: 'boolean',
      statedTimes: 'integer',
      firstVersion: 'integer',
    }),
    ...SOURCES_OF_ROW,
  ],
};
