import { changed, parseFlag, parsed, quietly, text, title, website } from '../../../tables/readings.ts';
import { defineTable, type Reading, type RowOf } from '../../../tables/Table.ts';
import { parseProjectId, PROJECT_ID_RULE } from './parseProjectId.ts';
import { programmeCode } from './programmeCode.ts';

const NOTHING_SAID = 'Without it the row says nothing; it is left out.';

const projectId = { from: 'projectID', read: quietly(parseProjectId), required: true, key: PROJECT_ID_RULE } as const;

/** topics.csv. */
export const TOPIC_TABLE = defineTable({
  columns: {
    projectId,
    topic: { from: 'topic', read: text, required: true, key: NOTHING_SAID },
    title: { from: 'title', read: title, required: true, of: 'Call' },
  },
});

/** legalBasis.csv; `main` is on exactly one row of a project. */
export const LEGAL_BASIS_TABLE = defineTable({
  columns: {
    projectId,
    code: { from: 'legalBasis', read: changed(text, programmeCode), required: true, key: NOTHING_SAID, kept: true },
    title: { from: 'title', read: title, required: true, of: 'Programme' },
    main: {
      ...{ from: 'uniqueProgrammePart', required: true, kept: true },
      read: orFalse(parsed(parseFlag, 'true, false or empty')),
    },
  },
});

/** euroSciVoc.csv. */
export const FIELD_TABLE = defineTable({
  columns: {
    projectId,
    /** `/23/47/297`: one number for each level. */
    code: {
      ...{ from: 'euroSciVocCode', required: true },
      read: quietly((code) => (/^(?:\/\d+)+$/.test(code) ? code : undefined)),
      key: 'It should be a EuroSciVoc code such as /23/47/297; the row is left out.',
    },
    /** `/natural sciences/computer and information sciences/artificial intelligence`. */
    path: { from: 'euroSciVocPath', read: title, required: true },
    title: { from: 'euroSciVocTitle', read: title, required: true },
  },
  ignored: ['euroSciVocDescription'],
});

/** webLink.csv: of its many links to deliverables and the like only the projects' own sites. */
export const WEB_LINK_TABLE = defineTable({
  columns: {
    projectId,
    url: { from: 'physUrl', read: website, required: true, key: true },
    type: { from: 'type', read: text, required: true },
    represents: { from: 'represents', read: text, required: true },
  },
  ignored: ['id', 'availableLanguages', 'status', 'archivedDate', 'source', 'title'],
  skips(textOf) {
    const represents = textOf('represents').toLowerCase();
    const isOfProject = represents === '' || represents === 'project';
    return !isOfProject || !/^(?:related|project)website$/i.test(textOf('type'));
  },
});

export type CordisTopic = RowOf<typeof TOPIC_TABLE>;
export type CordisLegalBasis = RowOf<typeof LEGAL_BASIS_TABLE>;
/** With the titles of the levels, the widest first: as many as the code has numbers. */
export type CordisField = RowOf<typeof FIELD_TABLE> & { path: string; titles: string[]; title: string };
export type CordisWebLink = Pick<RowOf<typeof WEB_LINK_TABLE>, 'projectId' | 'url' | 'line'>;

function orFalse(read: Reading<boolean | null>): Reading<boolean> {
  return (cell) => read(cell) ?? false;
}
