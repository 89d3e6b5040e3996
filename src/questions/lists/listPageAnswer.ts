import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { LIST_DIMENSIONS, type ListDimension } from '../../network/lists/ListDimension.ts';
import type { Facet } from '../../network/lists/listFacets.ts';
import type { ListTotal } from '../../network/lists/organisationRows.ts';
import type { ListSelection, ListSubject } from '../../network/lists/ListSelection.ts';
import { badUserInput } from '../../errors.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkText } from '../arguments/checkText.ts';
import { type CoverageAnswer, coverageOf } from '../arguments/coverageOf.ts';
import { askedId } from '../askedId.ts';
import type { ListFilter, OrganisationListFacetsArgs } from '../generated.ts';
import { pageAnswer, type PageAnswer } from '../pageAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { encodeListCursor, type ListedBy } from './listCursor.ts';

/** A page of a list as its kernel gives it. */
interface FoundPage {
  totalCount: number;
  total: ListTotal;
  hasNextPage: boolean;
}

/** A dimension, its values told from those of other questions. */
interface FacetAnswer extends Omit<Facet, 'values'> {
  values: (Facet['values'][number] & { value: string | null })[];
}

/** The fields that the answers of both lists have, beside their rows. */
export interface ListPageAnswer extends Omit<FoundPage, 'hasNextPage'>, PageAnswer {
  facets(args: OrganisationListFacetsArgs): Promise<FacetAnswer[]>;
  coverage(): CoverageAnswer[];
  asOf: number;
  graphVersion: number;
}

/** The arguments of a list that its answer is told by. */
interface ListAsked {
  where?: ListFilter | null | undefined;
  after?: string | null | undefined;
  offset: number;
}

const MOST_VALUES = 100;

/** Answers with a page of a list. `page`: its rows, by index; `asked`: which page was asked for, and under which conditions. */
export function listPageAnswer(
  { graph }: QuestionContext,
  snapshot: Snapshot,
  list: ListedBy,
  { totalCount, total, hasNextPage }: FoundPage,
  page: readonly number[],
  { where, after, offset }: ListAsked,
): ListPageAnswer {
  const { selection, subject } = list;
  const { asked, asOf } = selection;
  const cursorOf = (row: number | undefined): string | null => (row === undefined ? null : encodeListCursor(list, row));
  return {
    totalCount,
    total,
    async facets(args) {
      const found = await graph.run('listFacets', snapshot, checkFacets(subject, selection, args));
      const { first, containing } = args;
      return found.map((facet) => askedFacet(facet, { subject, where, first, containing }));
    },
    coverage: coverageOf(snapshot, {
      FIELD: asked.FIELD !== undefined,
      OBJECTIVE: selection.text !== null,
      PROGRAMME: asked.PROGRAMME !== undefined,
      REGION: asked.REGION !== undefined,
      ROLE: asked.ROLE !== undefined,
    }),
    asOf,
    graphVersion: snapshot.version,
    ...pageAnswer({
      startCursor: cursorOf(page.at(0)),
      endCursor: cursorOf(page.at(-1)),
      hasPreviousPage: typeof after === 'string' || offset > 0,
      hasNextPage,
    }),
  };
}

function askedFacet({ dimension, values, valueCount }: Facet, asked: object): FacetAnswer {
  const idOf = (value: string | null): string | null => value && askedId(value, { dimension, ...asked });
  return {
    dimension,
    values: values.map(({ id, parent, ...rest }) => ({ ...rest, id: idOf(id), value: id, parent: idOf(parent) })),
    valueCount,
  };
}

function checkFacets(
  subject: ListSubject,
  selection: ListSelection,
  { dimensions, first, containing }: OrganisationListFacetsArgs,
) {
  if (dimensions?.length === 0) {
    throw badUserInput('`dimensions` must name at least one dimension, not []: leave it out for all.');
  }
  const wanted = new Set<ListDimension>(dimensions ?? LIST_DIMENSIONS);
  return {
    subject,
    selection,
    dimensions: LIST_DIMENSIONS.filter((dimension) => wanted.has(dimension)),
    first: checkCount('first', first ?? 10, MOST_VALUES),
    containing: typeof containing === 'string' ? checkText('containing', containing) : null,
  };
}
