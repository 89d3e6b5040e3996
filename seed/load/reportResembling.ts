import type { GraphSink, Resembling } from '../content/GraphSink.ts';
import { RESEMBLANCES } from '../identity/resemblance.ts';

/** Number of pairs that are named. */
const NAMED = 10;

/** Reports the organisations of one project that look like one body under two records, and how a person decides. */
export function reportResembling(next: GraphSink, report: (line: string) => void): GraphSink {
  return {
    matched(found) {
      for (const line of describeResembling(found.resembling)) report(line);
      next.matched?.(found);
    },
    node: (node) => next.node(node),
    relationship: (relationship) => next.relationship(relationship),
  };
}

function describeResembling(all: readonly Resembling[]): string[] {
  if (all.length === 0) return [];
  const pairs = all.slice(0, NAMED).map(({ one, other, names, sign, project }) => {
    const [name, theirs] = names.map((called) => JSON.stringify(called));
    return `  ${one} ${name} and ${other} ${theirs}, in ${project}: ${RESEMBLANCES[sign]}.`;
  });
  const rest = all.length > NAMED ? [`  and ${all.length - NAMED} more, which \`graph.quality\` finds.`] : [];
  const count = all.length === 1 ? 'One pair of organisations' : `${all.length} pairs of organisations`;
  return [
    `${count} of one project may be one body under two records. Nothing was merged: to decide, write the two ids under ` +
      '`same` or `different` in seed/curated/identities.yaml, and load `curated`.',
    ...pairs,
    ...rest,
  ];
}
