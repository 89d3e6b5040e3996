import type { GraphContent } from './GraphContent.ts';

const PERIODS = [
  ['startDate', 'endDate'],
  ['since', 'until'],
] as const;

/**
 * Checks that nothing ends before it begins.
 * @throws Error that names what does, with both days
 */
export function checkDates({ nodes, relationships }: GraphContent): void {
  for (const { id, properties } of [...nodes.values(), ...relationships.values()]) {
    for (const [first, last] of PERIODS) {
      const [start, end] = [properties[first], properties[last]];
      if (typeof start !== 'string' || typeof end !== 'string' || start <= end) continue;
      throw new Error(`${id} ends before it begins: ${first} is ${start}, ${last} is ${end}.`);
    }
  }
}
