import { keptResult } from './keptResult.ts';
import { type FieldLens, measureFieldLens } from './measureFieldLens.ts';
import { type IntroductionTest, measureIntroductions } from './measureIntroductions.ts';
import { measureMethods, type MethodRanks } from './measureMethods.ts';
import { type MatchedWins, measurePairs } from './measurePairs.ts';
import { measureServed, type Served } from './measureServed.ts';
import { methodsOf } from './methods.ts';
import { type Period, type Split, splitAt } from './Split.ts';
import { PRODUCT_FORM, scorerOf } from './SuggestionForm.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';

/** The first day from which Horizon Europe, and with it fields of projects, is on record. */
const FIELDS_SINCE = '2021-01-01';

/** The choices that are the same for all cuts. */
export interface Plan {
  askers: number;
  seed: number;
  restart: number;
  /** The folder in which results are kept between runs, or null. */
  keep: string | null;
  tell: (sentence: string) => void;
}

/** Everything that is measured on one day. */
export interface CutResults {
  period: Period;
  known: { organisations: number; ties: number; hidden: number };
  methods: MethodRanks;
  served: Served[];
  introductions: IntroductionTest;
  pairs: MatchedWins;
  /** Null where hardly any project has a field on record. */
  fieldLens: FieldLens[] | null;
}

/** Measures all there is to measure on one day. */
export async function measureCut(records: GraphRecords, period: Period, plan: Plan): Promise<CutResults> {
  const { askers, seed } = plan;
  const splitOnce = onceFor(() => splitAt(records, period));
  const measure = <Result>(name: string, compute: (split: Split) => Result): Promise<Result> => {
    plan.tell(`${period.after}: ${name}`);
    return keptResult(plan.keep, `${period.after} ${name} ${askers} ${seed}`, () => compute(splitOnce()));
  };
  return {
    period,
    known: await measure('known', ({ snapshot, lens, hidden }) => ({
      organisations: snapshot.organisations.ids.length,
      ...{ ties: lens.others.length / 2, hidden: hidden.length },
    })),
    methods: await measure('methods', (split) => measureMethods(split, methodsOf(split, plan.restart), askers, seed)),
    served: await measureServedAt(records, period, plan, splitOnce),
    introductions: await measure('introductions', (split) => measureIntroductions(split, 2 * askers, seed)),
    pairs: await measure('pairs', (split) => measurePairs(split, Math.ceil(askers / 2), seed)),
    fieldLens:
      period.after < FIELDS_SINCE
        ? null
        : await measure('fields', (split) => measureFieldLens(split, Math.ceil(askers / 5), seed)),
  };
}

/** The suggestions that were served alone. */
export function measureServedAt(
  records: GraphRecords,
  period: Period,
  { askers, seed, keep, tell }: Plan,
  splitOnce = onceFor(() => splitAt(records, period)),
): Promise<Served[]> {
  tell(`${period.after}: served`);
  return keptResult(keep, `${period.after} served ${askers} ${seed}`, () => {
    const split = splitOnce();
    return measureServed(split, scorerOf(split, PRODUCT_FORM, split.lens), askers, seed);
  });
}

/** Computes a value when it is first asked for. */
function onceFor<Value>(compute: () => Value): () => Value {
  let value: { is: Value } | null = null;
  return () => (value ??= { is: compute() }).is;
}
