import type { CallFilter, CallStatus } from '../graphql/generated.ts';

/** The dimensions that calls are narrowed by, by their names in the address. */
export const DIMENSIONS = ['status', 'programme', 'type'] as const;
export type CallDimension = (typeof DIMENSIONS)[number];

/** A question to the list of calls. */
export type CallsQuestion = Record<CallDimension, readonly string[]> & {
  text: string;
  /** Months of the next deadline, as 2027-02. */
  months: readonly string[];
  page: number;
};

const STATUSES: readonly CallStatus[] = ['OPEN', 'FORTHCOMING', 'CLOSED'];
/** The states that one looks for first; `status=ANY` asks for all. */
const FIRST_STATUSES: readonly string[] = ['OPEN', 'FORTHCOMING'];
const ANY = 'ANY';

/** Reads the question in an address; what is not understood is left out. */
export function readCallsQuestion(search: string): CallsQuestion {
  const words = new URLSearchParams(search);
  const page = Number(words.get('page') ?? 1);
  return {
    status: words.has('status')
      ? words.getAll('status').filter((one) => STATUSES.some((status) => status === one))
      : FIRST_STATUSES,
    programme: words.getAll('programme'),
    type: words.getAll('type'),
    months: words.getAll('month').filter((month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month)),
    text: (words.get('text') ?? '').trim().slice(0, 200),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The number of conditions that narrow the list, those that it begins with among them. */
export function conditionCount({ status, programme, type, months, text }: CallsQuestion): number {
  const chosen = [status, programme, type, months];
  return chosen.reduce((sum, some) => sum + some.length, text === '' ? 0 : 1);
}

function areFirst(status: readonly string[]): boolean {
  return status.length === FIRST_STATUSES.length && FIRST_STATUSES.every((one) => status.includes(one));
}

/** The address of the list of calls that a question asks for. */
export function callsAddress({ status, programme, type, months, text, page }: CallsQuestion): string {
  const words = new URLSearchParams();
  if (!areFirst(status)) for (const one of status.length > 0 ? status : [ANY]) words.append('status', one);
  for (const one of programme) words.append('programme', one);
  for (const one of type) words.append('type', one);
  for (const one of months) words.append('month', one);
  if (text !== '') words.set('text', text);
  if (page > 1) words.set('page', String(page));
  const search = words.toString().replaceAll('%3A', ':');
  return search === '' ? '/calls' : `/calls?${search}`;
}

/** The question with a value of a dimension ticked, or no longer; from the first page. */
export function toggledCall(question: CallsQuestion, dimension: CallDimension, id: string): CallsQuestion {
  const before = question[dimension];
  const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
  return { ...question, [dimension]: after, page: 1 };
}

/** The question kept to a month of deadlines, or no longer; from the first page. */
export function toggledMonth(question: CallsQuestion, month: string): CallsQuestion {
  const { months } = question;
  const after = months.includes(month) ? months.filter((one) => one !== month) : [...months, month].sort();
  return { ...question, months: after, page: 1 };
}

/** The condition that the endpoint is asked with. */
export function callFilter({ status, programme, type, months, text }: CallsQuestion): CallFilter {
  return {
    // Only statuses are read from the address.
    ...(status.length > 0 && { statuses: status as CallStatus[] }),
    ...(programme.length > 0 && { programmes: [...programme] }),
    ...(type.length > 0 && { typesOfAction: [...type] }),
    ...(months.length > 0 && { deadlineMonths: [...months] }),
    ...(text !== '' && { text }),
  };
}

/** The conditions of the list that the calls that fit can be kept to as well. */
export interface FitConditions {
  statuses: readonly CallStatus[];
  programmes?: readonly string[];
}

/** The conditions that keep the calls that fit to calls of the list; null where none can. */
export function fitConditions(question: CallsQuestion): FitConditions | null {
  const { statuses, programmes, ...others } = callFilter(question);
  if (Object.keys(others).length > 0 || question.page > 1) return null;
  return { statuses: statuses ?? [...STATUSES], ...(programmes && { programmes }) };
}
