import { amount, day, list, moment, parsed, prose, quietly, text, title, website } from '../../../tables/readings.ts';
import { defineTable, type Reading, type RowOf } from '../../../tables/Table.ts';
import { type CordisFramework, toStatus } from './cordisCodes.ts';
import { parseProjectId, PROJECT_ID_RULE } from './parseProjectId.ts';
import { programmeCode } from './programmeCode.ts';

const programmes: Reading<string[]> = (cell) => list(cell).map(programmeCode);

/** project.csv, and the projects file of the layout before 2020 (`reference`, `programme`, `call`, `projectUrl`). */
export const PROJECT_TABLE = defineTable({
  columns: {
    /** Digits of the grant agreement number, which no other project of the export has. */
    id: { from: ['id', 'reference'], read: quietly(parseProjectId), required: true, key: PROJECT_ID_RULE, kept: true },
    acronym: { from: 'acronym', read: title, required: true, of: 'Project' },
    status: {
      ...{ from: 'status', required: true, of: 'Project' },
      read: parsed(toStatus, 'SIGNED, CLOSED or TERMINATED'),
    },
    title: { from: 'title', read: title, required: true, of: 'Project' },
    startDate: { from: 'startDate', read: day, required: true, of: 'Project' },
    endDate: { from: 'endDate', read: day, required: true, of: 'Project' },
    totalCost: { from: 'totalCost', read: amount, required: true, of: 'Project' },
    /** Euro that the European Union gives the whole project. */
    awarded: { from: 'ecMaxContribution', read: amount, required: true, of: 'Project' },
    masterCall: { from: 'masterCall', read: text, of: 'Call' },
    subCall: { from: ['subCall', 'call'], read: text, of: 'Call' },
    /** As the file writes it: `HORIZON-RIA`. */
    fundingScheme: { from: 'fundingScheme', read: text, required: true, of: 'Project' },
    objective: { from: 'objective', read: prose, required: true, of: 'Project' },
    keywords: { from: 'keywords', read: list, of: 'Project' },
    doi: { from: 'grantDoi', read: text, of: 'Project' },
    /** In the file's own unstated time zone. */
    updatedAt: { from: 'contentUpdateDate', read: moment, kept: true },
    /** The project's own site, which only the older layout has here; newer ones have it in webLink.csv. */
    website: { from: 'projectUrl', read: website, kept: true },
    /** The first programme code, and the further ones that an older file lists. */
    legalBasis: { from: ['legalBasis', 'programme'], read: (cell) => programmes(cell)[0] ?? null },
    otherLegalBases: { from: ['legalBasis', 'programme'], read: (cell) => programmes(cell).slice(1) },
    topics: { from: 'topics', read: list },
    framework: { from: 'frameworkProgramme', read: text },
    signedOn: { from: 'ecSignatureDate', read: day },
    rcn: { from: 'rcn', read: text },
  },
  // The lists of participants say less than the file of organisations does.
  ignored: [
    ...['nature', 'Human-validated', 'coordinator', 'coordinatorCountry', 'participants', 'participantCountries'],
    'subjects',
  ],
});

/** One row of project.csv. Amounts are euro, exact to the cent; days are `2024-01-31`. */
export type CordisProject = Omit<RowOf<typeof PROJECT_TABLE>, 'framework'> & { framework: CordisFramework };
