import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { type ColumnDetails, columnsOf, SOURCES_OF_NODE, SOURCES_OF_ROW, STATED, type Table, TOTALS } from './Table.ts';

const reference = (from: string, refersTo: string, described: string) =>
  ['string!', { from, refersTo, described }] as ['string!', ColumnDetails];
const role = ['string', { values: COLLABORATION_ROLES }] as ['string', ColumnDetails];

/** Standing bodies and agreements, and who is in them. */
export const CLUSTER_TABLES: readonly Table[] = [
  {
    name: 'clusters',
    title: 'Clusters',
    description: 'Standing bodies with members.',
    label: 'Cluster',
    shared: STATED,
    key: ['id'],
    columns: [
      ...columnsOf('Cluster', 'n', {
        id: 'string!',
        name: 'string!',
        nameIt: 'string',
        shortName: 'string',
        kind: ['string', { values: ['REGIONAL_CLUSTER', 'NATIONAL_TECHNOLOGY_CLUSTER', 'NETWORK', 'INCUBATOR'] }],
        website: 'string',
        startDate: 'date',
        endDate: 'date',
        statedOrganisationCount: 'integer',
        ...TOTALS,
      }),
      ...SOURCES_OF_NODE,
    ],
  },
  {
    name: 'memberships',
    title: 'Memberships',
    description: 'Organisations in clusters.',
    label: 'Cluster',
    rows: 'MATCH (n)<-[m:MEMBER_OF]-(o:Organisation)',
    order: 'm.id',
    key: ['id'],
    columns: [
      ...columnsOf('Membership', 'm', {
        id: 'string!',
        cluster: reference('n.id', 'clusters', 'Cluster.id'),
        organisation: reference('o.id', 'organisations', 'Organisation.id'),
        role,
        since: 'date',
        until: 'date',
        firstVersion: 'integer',
      }),
      ...SOURCES_OF_ROW,
    ],
  },
  {
    name: 'agreements',
    title: 'Agreements',
    description: 'Signed collaborations between named parties that are neither projects nor clusters.',
    label: 'Agreement',
    shared: STATED,
    key: ['id'],
    columns: [
      ...columnsOf('Agreement', 'n', {
        id: 'string!',
        title: 'string!',
        titleIt: 'string',
        website: 'string',
        startDate: 'date',
        endDate: 'date',
      }),
      ...SOURCES_OF_NODE,
    ],
  },
  {
    name: 'parties',
    title: 'Parties',
    description: 'Organisations in agreements.',
    label: 'Agreement',
    rows: 'MATCH (n)<-[m:PARTY_TO]-(o:Organisation)',
    order: 'm.id',
    key: ['id'],
    columns: [
      ...columnsOf('Party', 'm', {
        id: 'string!',
        agreement: reference('n.id', 'agreements', 'Agreement.id'),
        organisation: reference('o.id', 'organisations', 'Organisation.id'),
        role,
        firstVersion: 'integer',
      }),
      ...SOURCES_OF_ROW,
    ],
  },
];

const target = (label: string, refersTo: string) =>
  [
    'string',
    {
      from: `CASE WHEN t:${label} THEN t.id END`,
      refersTo,
      described: `The ${label.toLowerCase()} that it goes to, where it is one.`,
    },
  ] as ['string', ColumnDetails];

/** Links between these: money from outside programmes, relations of organisations, parts of projects. */
export const LINK_TABLES: readonly Table[] = [
  {
    name: 'funding',
    title: 'Money from outside programmes',
    description:
      "Money that funders add from outside a project's programme, or give to organisations, clusters and agreements.",
    label: 'Organisation',
    rows: 'MATCH (n)-[m:FUNDS]->(t)',
    order: 'm.id',
    key: ['id'],
    columns: [
      ...columnsOf('Funding', 'm', {
        id: 'string!',
        funder: reference('n.id', 'organisations', 'Funder.id'),
        project: target('Project', 'projects'),
        organisation: target('Organisation', 'organisations'),
        cluster: target('Cluster', 'clusters'),
        agreement: target('Agreement', 'agreements'),
        amount: 'money',
        startDate: 'date',
        endDate: 'date',
      }),
      ...SOURCES_OF_ROW,
    ],
  },
  {
    name: 'organisationRelations',
    title: 'Relations of organisations',
    description: 'What is part of what, who founded whom, and what became of organisations.',
    label: 'Organisation',
    rows: 'MATCH (n)-[m:PART_OF|FOUNDED|SUCCEEDED_BY]->(t:Organisation)',
    order: 'type(m), t.id',
    key: ['organisation', 'relation', 'other'],
    columns: columnsOf('OrganisationRelation', 'm', {
      organisation: reference('n.id', 'organisations', 'Organisation.id'),
      relation: [
        'string!',
        {
          from: 'type(m)',
          described: 'The organisation is a part of the other, founded it, or was succeeded by it.',
          values: ['PART_OF', 'FOUNDED', 'SUCCEEDED_BY'],
        },
      ],
      other: reference('t.id', 'organisations', 'Organisation.id'),
      date: 'date',
      sources: 'list',
    }),
  },
  {
    name: 'programmeFunders',
    title: 'Funders of programmes',
    description: 'Who runs which programme.',
    label: 'Programme',
    rows: 'MATCH (n)<-[:RUNS]-(o:Organisation)',
    order: 'o.id',
    key: ['programme', 'funder'],
    columns: columnsOf('', 'n', {
      programme: reference('n.id', 'programmes', 'Programme.id'),
      funder: reference('o.id', 'organisations', 'Funder.id'),
    }),
  },
  {
    name: 'projectProgrammes',
    title: 'Programmes of projects',
    description: 'All programmes that projects are funded under.',
    label: 'Project',
    rows: 'MATCH (n)-[m:FUNDED_UNDER]->(t:Programme)',
    order: 't.id',
    key: ['project', 'programme'],
    columns: columnsOf('ProgrammePart', 'm', {
      project: reference('n.id', 'projects', 'Project.id'),
      programme: reference('t.id', 'programmes', 'Programme.id'),
      main: 'boolean!',
    }),
  },
  ...projectLinks('Field', 'fields', 'ABOUT', 'What projects are about.'),
  ...projectLinks(
    'Country',
    'countries',
    'INVOLVES',
    'Countries that a source names for a project without naming all its partners there.',
  ),
];

function projectLinks(label: string, refersTo: string, type: string, description: string): Table[] {
  const column = label.toLowerCase();
  return [
    {
      name: `project${label === 'Field' ? 'Fields' : 'Countries'}`,
      title: `${label === 'Field' ? 'Fields' : 'Countries'} of projects`,
      description,
      label: 'Project',
      rows: `MATCH (n)-[:${type}]->(t:${label})`,
      order: 't.id',
      key: ['project', column],
      columns: columnsOf('', 'n', {
        project: reference('n.id', 'projects', 'Project.id'),
        [column]: reference('t.id', refersTo, `${label}.id`),
      }),
    },
  ];
}

/** Sources, and single values as they state them. */
export const SOURCE_TABLES: readonly Table[] = [
  {
    name: 'statements',
    title: 'Statements',
    description:
      'Single values as one source gives them: of every curated record, and where sources disagree or a record has no place for one.',
    label: 'Statement',
    key: ['id'],
    columns: columnsOf('Statement', 'n', {
      id: 'string!',
      subject: 'string!',
      predicate: 'string!',
      value: 'string!',
      note: 'string',
      shown: 'boolean!',
      approximate: 'boolean!',
      replacedOn: 'date',
      source: [
        'string',
        { from: 'head(COLLECT { MATCH (n)-[:STATED_BY]->(s:Source) RETURN s.id ORDER BY s.id })', refersTo: 'sources' },
      ],
      url: [
        'string',
        {
          from: 'head(COLLECT { MATCH (n)-[by:STATED_BY]->(s:Source) RETURN coalesce(by.url, s.url) ORDER BY s.id })',
          described: 'The address at which the source states it.',
        },
      ],
    }),
  },
  {
    name: 'sources',
    title: 'Sources',
    description: 'Where statements come from, with their licences.',
    label: 'Source',
    key: ['id'],
    columns: columnsOf('Source', 'n', {
      id: 'string!',
      title: 'string',
      publisher: 'string',
      url: 'string',
      licence: 'string',
      copiedOn: 'date',
    }),
  },
  {
    name: 'loads',
    title: 'Loads',
    description: 'What was loaded when.',
    label: 'Load',
    key: ['id'],
    columns: columnsOf('Load', 'n', {
      id: 'string!',
      version: 'integer!',
      source: 'string!',
      firstOf: 'list',
      at: 'string!',
      new: 'integer!',
      changed: 'integer!',
      gone: 'integer!',
    }),
  },
];
