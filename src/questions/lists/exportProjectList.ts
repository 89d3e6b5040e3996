import { z } from 'zod';
import { PROJECTS } from '../../neo4j/tables/mainTables.ts';
import { indexOfText, textAt } from '../../network/columns/TextColumn.ts';
import { NONE } from '../../network/columns/columns.ts';
import { PROJECT_PHASES, STANDINGS } from '../../network/lists/ListDimension.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { labelItOf } from '../../network/columns/labelItOf.ts';
import type { Language } from '../explanation/Phrases.ts';
import { nextByCursor, PAGE_INFO, pageInfo } from '../exportPage.ts';
import type { Export, Row } from '../Export.ts';
import type { ProjectListQuestion } from './projectList.ts';
import { wholeList } from './wholeList.ts';

const text = z.string().nullable();
const figures = z.object({
  organisationCount: z.number(),
  amount: z.number().nullable(),
  unknownAmountCount: z.number(),
  grantCount: z.number(),
});

const listRow = z.object({
  project: z.object({
    id: z.string(),
    acronym: text,
    title: text,
    displayTitle: text,
    titleIt: text,
    type: text,
    startDate: text,
    endDate: text,
    awarded: z.number().nullable(),
    programme: z.object({ id: z.string(), title: text, titleIt: text }).nullable(),
  }),
  phase: text,
  standing: z.string(),
  coordinators: z.array(z.object({ id: z.string(), name: z.string(), displayName: z.string() })),
  here: figures,
  overall: figures,
  partnerCount: z.number(),
});
const answer = z.object({
  projectList: z.object({
    rows: z.array(listRow),
    pageInfo,
  }),
});

const FIGURES = 'organisationCount amount unknownAmountCount grantCount';

/** `projectList`: a row for each project; columns that end in `Here` count the organisations that fit the conditions. */
export const exportProjectList: Export = {
  document: `query ($where: ListFilter, $orderBy: ProjectListColumn, $direction: ListDirection, $first: Int = 500, $after: String, $offset: Int) {
    projectList(where: $where, orderBy: $orderBy, direction: $direction, first: $first, after: $after, offset: $offset) {
      rows {
        project { id acronym title displayTitle titleIt type startDate endDate awarded programme { id title titleIt } }
        phase
        standing
        coordinators { id name displayName }
        here { ${FIGURES} }
        overall { ${FIGURES} }
        partnerCount
      }
      ${PAGE_INFO}
    }
  }`,
  toRows: (data, language, forPeople) => answer.parse(data).projectList.rows.map(rowsOf(language, forPeople)),
  nextPage(data, { first }) {
    const next = nextByCursor(answer.parse(data).projectList.pageInfo, first);
    // The cursor stands behind what the offset left out.
    return next && { ...next, offset: 0 };
  },
  whole: (args, contextOf, language, forPeople) =>
    wholeList(
      {
        subject: 'PROJECT',
        // GraphQL has checked them.
        question: args as unknown as ProjectListQuestion,
        table: PROJECTS,
        columns: ['id', 'acronym', ...TITLES, 'type', 'startDate', 'endDate', 'awarded', 'programme', 'programmeTitle'],
        find: async ({ graph }, snapshot, request) => (await graph.run('projectRows', snapshot, request)).rows,
        idOf: ({ collaborations }, { project }) => textAt(collaborations.ids, project),
        toRow({ organisations, programmes }, row, { programme: id, programmeTitle: title, ...own }) {
          const coordinators = row.coordinators.map((one) => ({
            id: textAt(organisations.ids, one),
            name: textAt(organisations.names, one),
            displayName: textAt(organisations.displayNames, one),
          }));
          const [phase, standing] = [PROJECT_PHASES[row.phase] ?? null, STANDINGS[row.standing]];
          const programme = typeof id === 'string' ? { id, title, titleIt: italianTitle(programmes, id) } : null;
          const project = { ...own, programme };
          return rowsOf(language, forPeople)(listRow.parse({ ...row, project, phase, standing, coordinators }));
        },
      },
      contextOf,
    ),
};

const TITLES = ['title', 'displayTitle', 'titleIt'];

function italianTitle(programmes: Snapshot['programmes'], id: string): string | null {
  const index = indexOfText(programmes.ids, id);
  return index === NONE ? null : labelItOf(programmes, index);
}

type ListRow = z.infer<typeof listRow>;

/** Writes the row of a project, for people or for programs. */
function rowsOf(language: Language, forPeople = false): (row: ListRow) => Row {
  return (row) => (forPeople ? toRowForPeople : toRow)(row, language);
}

function toRow({ project, coordinators, here, overall, ...row }: ListRow, language: Language): Row {
  const { programme, displayTitle: _shown, titleIt: _italian, ...own } = project;
  return {
    ...own,
    programme: nameOf(programme, language),
    programmeId: programme?.id ?? null,
    ...row,
    coordinators: coordinators.map(({ name }) => name).join('; '),
    coordinatorIds: coordinators.map(({ id }) => id).join('; '),
    organisationCountHere: here.organisationCount,
    amountHere: here.amount,
    unknownAmountCountHere: here.unknownAmountCount,
    grantCountHere: here.grantCount,
    ...overall,
  };
}

/** Names and titles as pages show them first, and whose money it is; the source's own title and ids last. */
function toRowForPeople({ project, coordinators, here, overall, ...row }: ListRow, language: Language): Row {
  const { id, acronym, title, displayTitle, titleIt, type, startDate, endDate, awarded, programme } = project;
  return {
    ...{ acronym, shownTitle: (language === 'IT' ? titleIt : null) ?? displayTitle ?? title },
    ...{ programme: nameOf(programme, language), type, startDate, endDate, phase: row.phase, standing: row.standing },
    coordinators: coordinators.map(({ displayName }) => displayName).join('; '),
    ...{ awardedToProject: awarded, receivedByFitting: here.amount, unknownAmountCountHere: here.unknownAmountCount },
    ...{ organisationCountHere: here.organisationCount, grantCountHere: here.grantCount },
    ...{ receivedByAll: overall.amount, unknownAmountCount: overall.unknownAmountCount },
    ...{ organisationCount: overall.organisationCount, grantCount: overall.grantCount, partnerCount: row.partnerCount },
    ...{ sourceTitle: title, id, programmeId: programme?.id ?? null },
    coordinatorIds: coordinators.map((one) => one.id).join('; '),
  };
}

function nameOf(programme: ListRow['project']['programme'], language: Language): string | null {
  return (language === 'IT' ? programme?.titleIt : null) ?? programme?.title ?? null;
}
