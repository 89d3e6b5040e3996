import { inAddress } from '../layout/addresses.ts';
import { fieldLens, type FieldLens } from '../group/fieldLens.ts';
import {
  addressOf,
  type Group,
  groupArgument,
  readGroup,
  readLens,
  writeGroup,
  writeLens,
} from '../group/GroupQuestion.ts';
import { PRIVATE_KINDS } from '../findAWay/WayQuestion.ts';

/** The sizes that are on record: a small or medium firm, or none. */
export type Size = 'SME' | 'OTHER';

/** The question of the page of those who are new to us; all of it stands in the address. */
export interface NewQuestion {
  group: Group;
  /** The ids of those to whom they are new; empty means home. */
  whose: readonly string[];
  /** Null: any size. */
  size: Size | null;
  /** True: only hospitals and clinics, by their names. */
  hospitals: boolean;
  /** True: over work in any field, not in those chosen, or in our own, alone. */
  anyField: boolean;
  /** True: no public body, and nobody who funds. */
  noPublic: boolean;
}

const SIZES: readonly Size[] = ['SME', 'OTHER'];

/** Reads the question from the search of an address. */
export function readNewQuestion(search: URLSearchParams): NewQuestion {
  const lens = readLens(search);
  const group = readGroup(search);
  // No public body and public bodies alone exclude each other.
  const kinds = group.kinds.filter((kind) => !(lens.noPublic && kind === 'PUBLIC_BODY'));
  return {
    // Suggestions are not chosen by cluster or name.
    group: { ...group, kinds, clusters: [], ids: [] },
    whose: [...new Set(search.getAll('for').filter(Boolean))],
    size: SIZES.find((size) => size === search.get('size')) ?? null,
    hospitals: search.get('hospitals') === 'true',
    ...lens,
  };
}

/** The question without any condition. */
export const WITHOUT_CONDITIONS: NewQuestion = {
  group: readGroup(new URLSearchParams()),
  ...{ whose: [], size: null, hospitals: false, anyField: true, noPublic: false },
};

/** The address of a question: only what differs from the default. */
export function newQuestionAddress({ group, whose, size, hospitals, ...lens }: NewQuestion): string {
  return addressOf('/new', [
    ...writeGroup(group),
    ...whose.map((id) => `for=${inAddress(id)}`),
    ...(size ? [`size=${size}`] : []),
    ...(hospitals ? ['hospitals=true'] : []),
    ...writeLens(lens),
  ]);
}

/** The work that counts: in the fields chosen or, where none is, in the field of those to whom they are new. */
export function newLens({ group: { fields }, whose, anyField }: NewQuestion, home: string | null): FieldLens {
  const from = whose.length > 0 ? whose : home === null ? [] : [home];
  return fieldLens({ inField: !anyField, fields, whose: from });
}

/** The question as the endpoint takes it, without how many. `funders`: all who fund. */
export function newVariables(question: NewQuestion, home: string | null, funders: readonly string[]) {
  const { group, whose, hospitals, noPublic } = question;
  const { collaborations } = newLens(question, home);
  const kinds = noPublic && group.kinds.length === 0 ? PRIVATE_KINDS : group.kinds;
  return {
    ...groupArgument({ ...group, kinds }),
    ...(whose.length > 0 && { for: whose }),
    ...(hospitals && { hospitals }),
    ...(noPublic && { without: funders }),
    collaborations,
  };
}

/** The address of those who are new to others than home. */
export function newToAddress(whose: readonly string[]): string {
  return newQuestionAddress({ ...WITHOUT_CONDITIONS, anyField: false, whose });
}

/** True where an organisation is of a size; one of unknown size is of none. */
export function isOfSize(size: Size | null, sme: boolean | null): boolean {
  return size === null || (sme !== null && sme === (size === 'SME'));
}
