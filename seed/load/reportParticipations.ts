import type { GraphSink } from '../content/GraphSink.ts';
import { Progress } from './Progress.ts';

/** Reports the progress of the participations, which are written when all records have been read. */
export function reportParticipations(next: GraphSink, report: (line: string) => void): GraphSink {
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
