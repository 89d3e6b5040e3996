/** Which columns a kind of file has: the names each column read has in one layout or another, and those never read. */
export interface ColumnTable<Column extends string> {
  /** Without these the file is not what it should be. */
  readonly required: readonly Column[];
  readonly names: Readonly<Record<Column, readonly string[]>>;
  readonly ignored: readonly string[];
}

function table<Column extends string>(
  names: Readonly<Record<Column, readonly string[]>>,
  required: readonly NoInfer<Column>[],
  ignored: readonly string[],
): ColumnTable<Column> {
  return { names, required, ignored };
}

/** project.csv, and the projects file of the layout before 2020 (`reference`, `programme`, `call`, `projectUrl`). */
export const PROJECT_COLUMNS = table(
  {
    id: ['id', 'reference'],
    acronym: ['acronym'],
    status: ['status'],
    title: ['title'],
    startDate: ['startDate'],
    endDate: ['endDate'],
    totalCost: ['totalCost'],
    awarded: ['ecMaxContribution'],
    legalBasis: ['legalBasis', 'programme'],
    topics: ['topics'],
    signedOn: ['ecSignatureDate'],
    framework: ['frameworkProgramme'],
    masterCall: ['masterCall'],
    subCall: ['subCall', 'call'],
    fundingScheme: ['fundingScheme'],
    objective: ['objective'],
    updatedAt: ['contentUpdateDate'],
    rcn: ['rcn'],
    doi: ['grantDoi'],
    keywords: ['keywords'],
    website: ['projectUrl'],
  },
  ['id', 'acronym', 'status', 'title', 'startDate', 'endDate', 'totalCost', 'awarded', 'fundingScheme', 'objective'],
  // The lists of participants say less than the file of organisations does.
  [
    'nature',
    'Human-validated',
    'coordinator',
    'coordinatorCountry',
    'participants',
    'participantCountries',
    'subjects',
  ],
);

/** organization.csv, and the organizations file of the layout before 2020 (`projectReference`, `id`). */
export const PARTICIPATION_COLUMNS = table(
  {
    projectId: ['projectID', 'projectReference'],
    projectAcronym: ['projectAcronym'],
    pic: ['organisationID', 'id'],
    vat: ['vatNumber'],
    name: ['name'],
    shortName: ['shortName'],
    sme: ['SME'],
    kind: ['activityType'],
    city: ['city'],
    nuts: ['nutsCode'],
    country: ['country'],
    geolocation: ['geolocation'],
    website: ['organizationURL'],
    updatedAt: ['contentUpdateDate'],
    order: ['order'],
    role: ['role'],
    grant: ['ecContribution'],
    netGrant: ['netEcContribution'],
    totalCost: ['totalCost'],
    endedEarly: ['endOfParticipation'],
    rcn: ['rcn'],
  },
  ['projectId', 'pic', 'name', 'shortName', 'kind', 'city', 'country', 'role', 'grant', 'endedEarly'],
  // No person is ever stored, nor what would lead to one: addresses and contacts stay at the door.
  [
    ...['street', 'postCode', 'contactForm', 'active', 'projectRcn'],
    ...['contactType', 'contactTitle', 'contactFirstNames', 'contactLastNames', 'contactFunction'],
    ...['contactTelephoneNumber', 'contactFaxNumber', 'contactEmail'],
  ],
);

/** topics.csv. */
export const TOPIC_COLUMNS = table(
  { projectId: ['projectID'], topic: ['topic'], title: ['title'] },
  ['projectId', 'topic', 'title'],
  [],
);

/** legalBasis.csv. */
export const LEGAL_BASIS_COLUMNS = table(
  { projectId: ['projectID'], code: ['legalBasis'], title: ['title'], main: ['uniqueProgrammePart'] },
  ['projectId', 'code', 'title', 'main'],
  [],
);

/** euroSciVoc.csv. */
export const FIELD_COLUMNS = table(
  { projectId: ['projectID'], code: ['euroSciVocCode'], path: ['euroSciVocPath'], title: ['euroSciVocTitle'] },
  ['projectId', 'code', 'path', 'title'],
  ['euroSciVocDescription'],
);

/** webLink.csv. */
export const WEB_LINK_COLUMNS = table(
  { projectId: ['projectID'], url: ['physUrl'], type: ['type'], represents: ['represents'] },
  ['projectId', 'url', 'type', 'represents'],
  ['id', 'availableLanguages', 'status', 'archivedDate', 'source', 'title'],
);
