import {
  attributeCoverage,
  COVERED_ATTRIBUTES,
  type CoveredAttribute,
} from '../../network/quality/attributeCoverage.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';

/** An `AttributeCoverage`. */
export interface CoverageAnswer {
  attribute: CoveredAttribute;
  known: number;
  of: number;
  frameworksWithout: string[];
  frameworksLacking: { framework: string; lacking: number; of: number }[];
}

/** Answers for how much of the graph the attributes are on record that a question groups or filters by. */
export function coverageOf(
  snapshot: Snapshot,
  uses: Partial<Record<CoveredAttribute, boolean>>,
): () => CoverageAnswer[] {
  return () =>
    COVERED_ATTRIBUTES.filter((attribute) => uses[attribute]).map((attribute) => {
      const coverage = attributeCoverage(snapshot, attribute);
      const idOf = (programme: number): string => textAt(snapshot.programmes.ids, programme);
      return {
        ...{ attribute, known: coverage.known, of: coverage.of },
        frameworksWithout: coverage.frameworksWithout.map(idOf),
        frameworksLacking: coverage.frameworksLacking.map((one) => ({ ...one, framework: idOf(one.framework) })),
      };
    });
}
