import { addressOf, type Group, readGroup, writeGroup } from '../group/GroupQuestion.ts';

/** The sizes that are on record: a small or medium firm, or none. */
export type Size = 'SME' | 'OTHER';

/** The question of the page of those who are new to us; all of it stands in the address. */
export interface NewQuestion {
  group: Group;
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
    size: SIZES.find((size) => size === search.get('size')) ?? null,
    anyField: search.get('in') === 'any',
  };
}

/** The question without any condition. */
export const WITHOUT_CONDITIONS: NewQuestion = {
  group: readGroup(new URLSearchParams()),
  ...{ size: null, anyField: true },
};

/** The address of a question: only what differs from the default. */
export function newQuestionAddress({ group, size, anyField }: NewQuestion): string {
  return addressOf('/new', [...writeGroup(group), ...(size ? [`size=${size}`] : []), ...(anyField ? ['in=any'] : [])]);
}

/** True where an organisation is of a size; one of unknown size is of none. */
export function isOfSize(size: Size | null, sme: boolean | null): boolean {
  return size === null || (sme !== null && sme === (size === 'SME'));
}
