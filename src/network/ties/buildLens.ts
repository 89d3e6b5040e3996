import { passesFilter, type WeightRules, weightRules } from './collaborationWeight.ts';
import { countPartners } from '../../../rules/countPartners.ts';
import { type LensColumns, type LensKey, reachOf, type TieColumns } from './Lens.ts';
import { assertWanted } from '../columns/assertWanted.ts';
import { float64Column, int32Column } from '../columns/sharedColumns.ts';
import { TieRow } from './TieRow.ts';

/**
 * Adds up every two organisations' collaborations to ties, as docs/model.md says. `ties`: those of another lens of
 * this snapshot and filter, if there is one; they are shared where they are the same. `stop`: set to 1 by another thread
 * when nobody waits for it; it then throws.
 */
export function buildLens(key: LensKey, ties: TieColumns | null = null, stop?: Int32Array): LensColumns {
  const rules = weightRules(key);
  const shared = ties && { ...ties, ...roomForStrengths(ties) };
  if (shared && addUpStrengths(rules, shared, stop)) return withReaches(shared);
  const columns = roomForRows(key);
  columns.ends.set(columns.starts);
  addUpFirstParts(rules, columns, stop);
  mirrorIntoSecondParts(columns);
  return withReaches(columns);
}

/** Room for everyone with whom there may be a tie: days and roles can make it less. */
function roomForRows({ snapshot, filter }: LensKey): LensColumns {
  const counts = (collaboration: number): boolean => passesFilter(snapshot, filter, collaboration);
  const partners = countPartners(snapshot, counts, int32Column(snapshot.organisations.ids.length));
  const starts = int32Column(partners.length);
  let size = 0;
  for (let row = 0; row < partners.length; row++) {
    starts[row] = size;
    size += partners[row]!;
  }
  const ties = { starts, ends: int32Column(starts.length), others: int32Column(size), soles: int32Column(size) };
  return { ...ties, ...roomForStrengths(ties) };
}

function roomForStrengths({ starts, others }: TieColumns): Pick<LensColumns, 'strengths' | 'reaches'> {
  return { strengths: float64Column(others.length), reaches: float64Column(starts.length) };
}

function withReaches(columns: LensColumns): LensColumns {
  const { starts, ends, strengths, reaches } = columns;
  for (let row = 0; row < starts.length; row++) reaches[row] = reachOf(strengths, starts[row]!, ends[row]!);
  return columns;
}

/** Each tie is added up once, in ascending order of collaboration, and put into the row of its second end: others before it. */
function addUpFirstParts(
  rules: WeightRules,
  { starts, ends, others, strengths, soles }: LensColumns,
  stop: Int32Array | undefined,
): void {
  const row = new TieRow(rules);
  for (let organisation = 0; organisation < starts.length; organisation++) {
    assertWanted(stop);
    row.addUpBehind(organisation);
    row.flush((other, strength, sole) => {
      const entry = ends[other]!++;
      others[entry] = organisation;
      strengths[entry] = strength;
      soles[entry] = sole;
    });
  }
}

/** The same ties in the rows of their first ends: taken row by row they come in ascending order, without sorting. */
function mirrorIntoSecondParts({ starts, ends, others, strengths, soles }: LensColumns): void {
  const firstParts = ends.slice();
  for (let row = 0; row < starts.length; row++) {
    for (let first = starts[row]!; first < firstParts[row]!; first++) {
      const entry = ends[others[first]!]!++;
      others[entry] = row;
      strengths[entry] = strengths[first]!;
      soles[entry] = soles[first]!;
    }
  }
}

/** The strengths alone, in the same order as above; false where these are not the ties of this lens. */
function addUpStrengths(
  rules: WeightRules,
  { starts, ends, others, strengths }: LensColumns,
  stop: Int32Array | undefined,
): boolean {
  const row = new TieRow(rules);
  const next = starts.slice();
  let areSame = true;
  for (let organisation = 0; organisation < starts.length && areSame; organisation++) {
    assertWanted(stop);
    row.addUpBehind(organisation);
    const areAllTied = row.flush((other, strength) => {
      const entry = next[other]!++;
      areSame &&= entry < ends[other]! && others[entry] === organisation;
      strengths[entry] = strength;
    });
    areSame &&= areAllTied;
  }
  if (!areSame) return false;
  const firstParts = next.slice();
  for (let row = 0; row < starts.length; row++) {
    for (let first = starts[row]!; first < firstParts[row]!; first++) {
      strengths[next[others[first]!]!++] = strengths[first]!;
    }
  }
  return true;
}
