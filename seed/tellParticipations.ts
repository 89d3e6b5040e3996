import type { GraphSink } from './derive/DeriveInput.ts';
import { Progress } from './Progress.ts';

/** Tells how far the participations are, which come when all records have been read. */
export function tellParticipations(next: GraphSink, report: (line: string) => void): GraphSink {
  let progress: Progress | undefined;
  return {
    matched(found) {
      progress = new Progress(found.participationCount, 'participations', report);
      next.matched?.(found);
    },
    node: (node) => next.node(node),
    relationship(relationship) {
      if (relationship.type === 'PARTICIPATES_IN') progress?.step();
      return next.relationship(relationship);
    },
  };
}
