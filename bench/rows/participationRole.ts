import { chooseByWeight } from '../graph/chooseByWeight.ts';
import type { Framework } from '../graph/frameworks.ts';
import type { SeededRandom } from '../graph/SeededRandom.ts';

/** The roles of those who do not coordinate, with their shares. */
const ROLES: Readonly<Record<Framework['code'], readonly [role: string, weight: number][]>> = {
  FP7: [['participant', 1]],
  H2020: [
    ['participant', 908],
    ['thirdParty', 58],
    ['partner', 33],
    ['internationalPartner', 1],
  ],
  HORIZON: [
    ['participant', 820],
    ['associatedPartner', 141],
    ['thirdParty', 39],
  ],
};

/** The first one coordinates; the others take part in one way or another. */
export function participationRole(code: Framework['code'], slot: number, random: SeededRandom): string {
  if (slot === 0) return 'coordinator';
  const roles = ROLES[code];
  const chosen = chooseByWeight(
    roles.map(([, weight]) => weight),
    random,
  );
  return roles[chosen]![0];
}

/** Coordinators and participants receive money of their own. */
export function isFunded(role: string): boolean {
  return role === 'coordinator' || role === 'participant';
}
