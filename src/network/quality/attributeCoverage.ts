import { nearestUpward } from '../../../rules/nearestUpward.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { SearchDocuments } from '../search/SearchDocuments.ts';

/** Attributes that answers group and filter by, and that sources leave out. */
export const COVERED_ATTRIBUTES = ['FIELD', 'OBJECTIVE', 'PROGRAMME', 'REGION', 'ROLE'] as const;
export type CoveredAttribute = (typeof COVERED_ATTRIBUTES)[number];

/** The part of the graph that an attribute is on record for. */
export interface AttributeCoverage {
  known: number;
  of: number;
  /** Roots of programmes, by index: those of whose projects none has it. */
  frameworksWithout: number[];
  /** Those of which some lack it, most lacking first. */
  frameworksLacking: FrameworkLacking[];
}

/** A root of programmes, by index, and how many of its projects or participations lack an attribute. */
export interface FrameworkLacking {
  framework: number;
  lacking: number;
  of: number;
}

/** Of each snapshot and attribute, counted once. */
const counted = new WeakMap<Snapshot, Map<CoveredAttribute, AttributeCoverage>>();

/**
 * Counts the projects that have a field or an objective, those under a part of their framework, the organisations that have a
 * region or the participations that have a role. Of a snapshot without its search index no objective is known.
 */
export function attributeCoverage(snapshot: Snapshot, attribute: CoveredAttribute): AttributeCoverage {
  const known = counted.get(snapshot) ?? new Map<CoveredAttribute, AttributeCoverage>();
  const coverage = known.get(attribute) ?? countOf(snapshot, attribute);
  counted.set(snapshot, known.set(attribute, coverage));
  return coverage;
}

function countOf(snapshot: Snapshot, attribute: CoveredAttribute): AttributeCoverage {
  const { collaborations, organisations, grants } = snapshot;
  const count = new CoverageCount(snapshot);
  if (attribute === 'REGION') {
    for (const region of organisations.regions) count.look(region !== NONE, NONE);
  } else if (attribute === 'ROLE') {
    // Money from outside a programme is no participation.
    grants.funders.forEach((funder, grant) => {
      if (funder === NONE) count.look(grants.roles[grant] !== NONE, grants.projects[grant]!);
    });
  } else {
    const has = PROJECT_HAS[attribute](snapshot);
    for (let project = 0; project < collaborations.ids.length; project++) {
      if (collaborationKind(collaborations, project) === 'PROJECT') count.look(has(project), project);
    }
  }
  return count.toCoverage();
}

const PROJECT_HAS = { FIELD: hasField, OBJECTIVE: hasObjective, PROGRAMME: hasPart };

function hasField({ collaborations: { fields } }: Snapshot): (project: number) => boolean {
  return (project) => fields.offsets[project + 1]! > fields.offsets[project]!;
}

function hasObjective(snapshot: Snapshot): (project: number) => boolean {
  const { described } = snapshot.search;
  const from = new SearchDocuments(snapshot).startOf('collaborations');
  return (project) => described[from + project] === 1;
}

/** A project that is under a framework alone has no part of it, unless the framework has none. */
function hasPart({ collaborations: { mainProgrammes }, programmes: { parents } }: Snapshot) {
  const divided = new Set(parents);
  return (project: number): boolean => {
    const main = mainProgrammes[project]!;
    return main !== NONE && (parents[main] !== NONE || !divided.has(main));
  };
}

class CoverageCount {
  readonly #mainProgrammes: Int32Array;
  readonly #roots: Int32Array;
  /** By root: how many were looked at, and how many of them lack it. */
  readonly #looked: Int32Array;
  readonly #lacking: Int32Array;
  #known = 0;
  #of = 0;

  constructor({ collaborations, programmes: { parents } }: Snapshot) {
    this.#mainProgrammes = collaborations.mainProgrammes;
    this.#roots = nearestUpward(parents, (programme) => parents[programme] === NONE);
    this.#looked = new Int32Array(parents.length);
    this.#lacking = new Int32Array(parents.length);
  }

  look(has: boolean, project: number): void {
    this.#of++;
    if (has) this.#known++;
    const programme = project === NONE ? NONE : this.#mainProgrammes[project]!;
    const root = programme === NONE ? NONE : this.#roots[programme]!;
    if (root === NONE) return;
    this.#looked[root]!++;
    if (!has) this.#lacking[root]!++;
  }

  toCoverage(): AttributeCoverage {
    const all = Array.from(this.#looked, (of, framework) => ({ framework, lacking: this.#lacking[framework]!, of }));
    const frameworksLacking = all.filter(({ lacking }) => lacking > 0).sort((a, b) => b.lacking - a.lacking);
    const frameworksWithout = all.filter(({ lacking, of }) => of > 0 && lacking === of).map((one) => one.framework);
    return { known: this.#known, of: this.#of, frameworksWithout, frameworksLacking };
  }
}
