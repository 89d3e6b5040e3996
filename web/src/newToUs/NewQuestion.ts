import { inAddress } from '../layout/addresses.ts';
import { addressOf, type Group, groupArgument, readGroup, writeGroup } from '../group/GroupQuestion.ts';

/** The sizes that are on record: a small or medium firm, or none. */
export type Size = 'SME' | 'OTHER';

/** The question of the page of those who are new to us; all of it stands in the address. */
export interface NewQuestion {
  group: Group;
  /** The ids of those to whom they are new; empty means home. */
  whose: readonly string[];
  /** Null: any size. */
  size: Size | null;
  /** True: in any field, not in our own alone. */
  anyField: boolean;
}

const SIZES: readonly Size[] = ['SME', 'OTHER'];

/** Reads the question from the search of an address. */
export function readNewQuestion(search: URLSearchParams): NewQuestion {
  return {
    // Suggestions are not chosen by cluster or name.
    group: { ...readGroup(search), clusters: [], ids: [] },
    whose: [...new Set(search.getAll('for').filter(Boolean))],
    size: SIZES.find((size) => size === search.get('size')) ?? null,
    anyField: search.get('in') === 'any',
  };
}

/** The question without any condition. */
export const WITHOUT_CONDITIONS: NewQuestion = {
  group: readGroup(new URLSearchParams()),
  ...{ whose: [], size: null, anyField: true },
};

/** The address of a question: only what differs from the default. */
export function newQuestionAddress({ group, whose, size, anyField }: NewQuestion): string {
  return addressOf('/new', [
    ...writeGroup(group),
    ...whose.map((id) => `for=${inAddress(id)}`),
    ...(size ? [`size=${size}`] : []),
    ...(anyField ? ['in=any'] : []),
  ]);
}

/** The question as the endpoint takes it, without how many. Where a field is kept to, it is that of those to whom they are new. */
export function newVariables({ group, whose, anyField }: NewQuestion, home: string | null) {
  const inFieldOf = whose.length > 0 ? whose : home === null ? [] : [home];
  const filter = anyField || inFieldOf.length === 0 ? null : { inFieldOf };
  return { ...groupArgument(group), ...(whose.length > 0 && { for: whose }), filter };
}

/** The address of those who are new to others than home. */
export function newToAddress(whose: readonly string[]): string {
  return newQuestionAddress({ ...WITHOUT_CONDITIONS, anyField: false, whose });
}

/** True where an organisation is of a size; one of unknown size is of none. */
export function isOfSize(size: Size | null, sme: boolean | null): boolean {
  return size === null || (sme !== null && sme === (size === 'SME'));
}
