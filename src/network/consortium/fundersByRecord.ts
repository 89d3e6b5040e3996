import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { countIn } from './CandidateNumbers.ts';

/** The types of projects that those who fund run together; only they may be in an ERA-NET Cofund. */
const OF_FUNDERS: readonly string[] = ['ERA-NET', 'COFUND'];
const OF_RESEARCH: readonly string[] = ['RIA', 'IA'];
/** The fewest of these that tell anything. */
const LEAST = 3;
/** The times that these outnumber research and innovation actions. */
const TIMES = 2;

/**
 * 1 for each organisation that funds rather than does research, by its projects that have begun by the day: three or more
 * partnerships of funders, and more than twice as many as research and innovation actions. On CORDIS of November 2026 these are
 * 147, nearly all of them research councils, agencies and ministries; 70 have such an action.
 */
export function fundersByRecord(snapshot: Snapshot, asOf: number): Uint8Array {
  const { types, typeNames } = snapshot.collaborations;
  const countOf = (names: readonly string[]): Int32Array => {
    const wanted = typeNames.map((name) => names.includes(name));
    return countIn(
      snapshot,
      Uint8Array.from(types, (type) => Number(type !== NONE && wanted[type])),
      asOf,
    );
  };
  const [partnerships, research] = [countOf(OF_FUNDERS), countOf(OF_RESEARCH)];
  return Uint8Array.from(partnerships, (count, one) => Number(count >= LEAST && count > TIMES * research[one]!));
}
