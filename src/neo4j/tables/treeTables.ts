import { columnsOf, SOURCES_OF_NODE, STATED, type Table } from './Table.ts';

const TOTALS = {
  projectCount: 'integer',
  organisationCount: 'integer',
  funding: 'money',
  fundingUnknownCount: 'integer',
} as const;

const parent = (type: string, to: string): string =>
  `head(COLLECT { MATCH (n)-[:${type}]->(x:${to}) RETURN x.id ORDER BY x.id })`;

/** What projects are funded under, answer, are about, and where organisations are. */
export const TREE_TABLES: readonly Table[] = [
  {
    name: 'programmes',
    title: 'Programmes',
    description: 'What funders run: a tree, whose roots are the frameworks.',
    label: 'Programme',
    shared: STATED,
    key: ['id'],
    columns: [
      ...columnsOf('Programme', 'n', {
        id: 'string!',
        code: 'string!',
        title: 'string',
        titleIt: 'string',
        shortName: 'string',
        website: 'string',
        partOf: ['string', { from: parent('PART_OF', 'Programme'), refersTo: 'programmes' }],
        ...TOTALS,
      }),
      ...SOURCES_OF_NODE,
    ],
  },
  {
    name: 'fields',
    title: 'Fields of science',
    description: 'Concepts of EuroSciVoc, in a tree.',
    label: 'Field',
    shared: STATED,
    key: ['id'],
    columns: [
      ...columnsOf('Field', 'n', {
        id: 'string!',
        code: 'string!',
        title: 'string!',
        titleIt: 'string',
        narrowerThan: ['string', { from: parent('NARROWER_THAN', 'Field'), refersTo: 'fields' }],
        ...TOTALS,
      }),
      ...SOURCES_OF_NODE,
    ],
  },
  {
    name: 'countries',
    title: 'Countries',
    description: 'Countries by their ISO 3166 codes.',
    label: 'Country',
    shared: STATED,
    key: ['id'],
    columns: [
      ...columnsOf('Country', 'n', { id: 'string!', code: 'string!', name: 'string!', nameIt: 'string!', ...TOTALS }),
      ...SOURCES_OF_NODE,
    ],
  },
  {
    name: 'regions',
    title: 'Regions',
    description: 'Statistical regions (NUTS) of the levels 1 to 3.',
    label: 'Region',
    shared: STATED,
    key: ['id'],
    columns: [
      ...columnsOf('Region', 'n', {
        id: 'string!',
        code: 'string!',
        name: 'string!',
        level: 'integer!',
        country: ['string', { from: parent('LOCATED_IN', 'Country'), refersTo: 'countries' }],
        partOf: ['string', { from: parent('PART_OF', 'Region'), refersTo: 'regions' }],
        ...TOTALS,
        doubtedOrganisationCount: 'integer',
        doubtedFunding: 'money',
      }),
      ...SOURCES_OF_NODE,
    ],
  },
  {
    name: 'calls',
    title: 'Calls',
    description: 'Calls and topics under a programme.',
    label: 'Call',
    shared: STATED,
    key: ['id'],
    columns: [
      ...columnsOf('Call', 'n', {
        id: 'string!',
        code: 'string!',
        title: 'string',
        masterCall: 'string',
        callTitle: 'string',
        subCall: 'string',
        programme: ['string', { from: parent('PART_OF', 'Programme'), refersTo: 'programmes' }],
        statedStatus: ['string', { values: ['FORTHCOMING', 'OPEN', 'CLOSED'] }],
        openingDate: 'date',
        deadlines: ['list', { from: '[day IN n.deadlines | toString(day)]' }],
        lastEntry: 'date',
        procedure: ['string', { values: ['SINGLE_STAGE', 'TWO_STAGE', 'MULTIPLE_CUT_OFF', 'CONTINUOUS'] }],
        typesOfAction: 'list',
        budget: 'money',
        expectedGrants: 'integer',
        minContribution: 'money',
        maxContribution: 'money',
        destination: 'string',
        keywords: 'list',
        url: 'string',
        copiedOn: 'date',
      }),
      ...SOURCES_OF_NODE,
      ...columnsOf('Call', 'n', {
        description: ['string', { isLong: true }],
        conditions: ['string', { isLong: true }],
      }),
    ],
  },
];
