import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { NOT_RECORDED } from '../funding/orderRows.ts';
import { labelTest } from '../search/words/labelTest.ts';
import { thesaurusOf } from '../search/words/Thesaurus.ts';
import { countFacet } from './countFacet.ts';
import { facetOrder } from './facetOrder.ts';
import type { ListDimension } from './ListDimension.ts';
import { type ListSelection, type ListSubject, NOT_ON_RECORD } from './ListSelection.ts';
import { type ListValues, listValues } from './listValues.ts';
import { listView } from './listView.ts';

/** A question for the facets of a list, checked. */
export interface FacetRequest {
  subject: ListSubject;
  selection: ListSelection;
  dimensions: readonly ListDimension[];
  /** The most values of each, or of each branch of a tree. */
  first: number;
  /** Words, or a part, of the labels of those that are shown, or null. */
  containing: string | null;
}

/** One dimension and its values, as in the schema. */
export interface Facet {
  dimension: ListDimension;
  values: {
    id: string | null;
    label: string;
    labelIt: string | null;
    count: number;
    parent: string | null;
    chosen: boolean;
  }[];
  valueCount: number;
}

/** Counts along each dimension how many rows a list would have of each value, all other conditions being as they are. */
export function listFacets(snapshot: Snapshot, request: FacetRequest): Facet[] {
  const view = listView(snapshot, request.subject, request.selection);
  const { containing } = request;
  const isMeant = containing === null ? null : labelTest(thesaurusOf(snapshot.search.vocabulary), containing);
  return request.dimensions.map((dimension) => {
    const values = listValues(snapshot, dimension, view);
    const counts = countFacet(snapshot, view, dimension, values);
    return facetOf(dimension, values, counts, { ...request, isMeant });
  });
}

function facetOf(
  dimension: ListDimension,
  values: ListValues,
  counts: Int32Array,
  { selection, first, isMeant }: FacetRequest & { isMeant: ((label: string | null) => boolean) | null },
): Facet {
  const { keys } = values;
  const asked = selection.asked[dimension] ?? [];
  const chosen = new Set(asked);
  const fits = isMeant && ((value: number): boolean => isMeant(keys.labelOf(value)) || isMeant(keys.labelItOf(value)));
  const shown = facetOrder(dimension, values, counts, { first, fits, chosen }).map(({ value, parent }) => ({
    id: keys.idOf(value),
    label: keys.labelOf(value),
    labelIt: keys.labelItOf(value),
    count: counts[value]!,
    parent: parent === NONE ? null : keys.idOf(parent),
    chosen: chosen.has(value),
  }));
  const unknown = {
    id: null,
    label: NOT_RECORDED,
    labelIt: null,
    count: counts[keys.size]!,
    parent: null,
    chosen: chosen.has(NOT_ON_RECORD),
  };
  const showsUnknown = (unknown.count > 0 && fits === null) || unknown.chosen;
  return {
    dimension,
    values: showsUnknown ? [...shown, unknown] : shown,
    valueCount: counts.subarray(0, keys.size).filter((count) => count > 0).length,
  };
}
