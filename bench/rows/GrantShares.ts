import type { GeneratedGraph } from '../graph/GeneratedGraph.ts';
import { isFunded, participationRole } from './participationRole.ts';
import { type ProjectOutline, projectOutline } from './projectOutline.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';

/** The amounts that the participations of one project add up to. */
export interface SharedOut {
  outline: ProjectOutline;
  roles: string[];
  /** In cents; they add up to the project's grant. Those who receive none have 0. */
  grants: number[];
}

/** Shares each project's grant out among its organisations; remembers the project asked for last. */
export class GrantShares {
  readonly #graph: GeneratedGraph;
  #project = -1;
  #last: SharedOut | undefined;

  constructor(graph: GeneratedGraph) {
    this.#graph = graph;
  }

  of(project: number): SharedOut {
    if (this.#last === undefined || project !== this.#project) {
      this.#last = shareOut(this.#graph, project);
      this.#project = project;
    }
    return this.#last;
  }
}

function shareOut(graph: GeneratedGraph, project: number): SharedOut {
  const outline = projectOutline(graph, project);
  const random = new SeededRandom(graph.plan.seed, 20, project);
  const slots = Array.from({ length: outline.size }, (_, slot) => slot);
  const roles = slots.map((slot) => participationRole(outline.framework.code, slot, random));
  const weights = roles.map((role, slot) =>
    isFunded(role) ? (slot === 0 ? 1.8 : 1) * Math.exp(0.6 * random.normal()) : 0,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = outline.grant % 100 === 0 ? 100 : 1;
  const grants = weights.map((weight) => Math.floor((outline.grant * weight) / all / whole) * whole);
  grants[0]! += outline.grant - grants.reduce((sum, grant) => sum + grant, 0);
  return { outline, roles, grants };
}
