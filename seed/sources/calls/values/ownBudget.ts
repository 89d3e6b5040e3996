import { z } from 'zod';

/** Zero is how the portal writes what is not known. */
const known = z
  .union([z.number(), z.string(), z.null()])
  .optional()
  .transform((value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null;
  });
const row = z.object({
  action: z.string(),
  expectedGrants: known,
  minContribution: known,
  maxContribution: known,
  budgetYearMap: z
    .record(z.string(), known)
    .nullish()
    .transform((map) => map ?? {}),
  plannedOpeningDate: z.string().nullish(),
  deadlineDates: z.array(z.string()).nullish(),
});
const overview = z.object({ budgetTopicActionMap: z.record(z.string(), z.unknown()) });
const named = z.object({ action: z.string() });
type Row = z.infer<typeof row>;

/** Money of a topic in euro; null is not known. */
export interface OwnBudget {
  budget: number | null;
  /** Euro by year, of those years that are known. */
  years: Record<string, number>;
  expectedGrants: number | null;
  minContribution: number | null;
  maxContribution: number | null;
  openings: string[];
  deadlines: string[];
  /** Own rows that are not as the portal writes them: with one of them no money is known. */
  brokenCount: number;
}

/**
 * The budget of one topic. The overview holds the rows of all topics of the call: its own are those whose action begins
 * with its whole code. Rows for several types of action with the very same money are one pot, which counts once;
 * other rows add up. Each row is checked by itself: a broken one of another topic does not matter.
 */
export function ownBudget(value: unknown, code: string): OwnBudget {
  const beginning = `${code.toLowerCase()} `;
  const own = Object.values(overview.safeParse(value).data?.budgetTopicActionMap ?? {})
    .flat()
    .filter((one) => named.safeParse(one).data?.action.toLowerCase().startsWith(beginning));
  const rows = own.flatMap((one) => row.safeParse(one).data ?? []);
  const brokenCount = own.length - rows.length;
  return { ...amountsOf(brokenCount > 0 ? [] : rows), ...daysOf(rows), brokenCount };
}

function daysOf(rows: readonly Row[]): Pick<OwnBudget, 'openings' | 'deadlines'> {
  return {
    openings: rows.flatMap((one) => one.plannedOpeningDate ?? []),
    deadlines: rows.flatMap((one) => one.deadlineDates ?? []),
  };
}

function amountsOf(rows: readonly Row[]): Omit<OwnBudget, 'openings' | 'deadlines' | 'brokenCount'> {
  const pots = [...new Map(rows.map((one) => [potOf(one), one])).values()];
  const years: Record<string, number> = {};
  for (const { budgetYearMap } of pots)
    for (const [year, amount] of Object.entries(budgetYearMap))
      if (amount !== null) years[year] = toCents((years[year] ?? 0) + amount);
  const amounts = Object.values(years);
  return {
    budget: amounts.length > 0 ? toCents(amounts.reduce((sum, amount) => sum + amount, 0)) : null,
    years,
    expectedGrants: sumOfAll(pots.map((one) => one.expectedGrants)),
    minContribution: ofKnown(
      Math.min,
      rows.map((one) => one.minContribution),
    ),
    maxContribution: ofKnown(
      Math.max,
      rows.map((one) => one.maxContribution),
    ),
  };
}

function potOf({ budgetYearMap, expectedGrants }: Row): string {
  return JSON.stringify([Object.entries(budgetYearMap).sort(), expectedGrants]);
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function sumOfAll(values: readonly (number | null)[]): number | null {
  return values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, one) => sum + one!, 0);
}

/** The least or the most of the values that are known; null where none is. */
function ofKnown(choose: (...values: number[]) => number, values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? choose(...known) : null;
}
