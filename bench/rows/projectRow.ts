import { formatDay } from '../graph/formatDay.ts';
import { formatMoney } from './formatMoney.ts';
import type { GeneratedGraph } from '../graph/GeneratedGraph.ts';
import { inventedObjective, inventedTitle } from './inventedProse.ts';
import { type ProjectOutline, projectOutline } from './projectOutline.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';
import { EXPORT_DAY, updatedAt } from './updatedAt.ts';

/** Shares of the projects that lack it. README.md says what was measured. */
const MISSING = {
  status: 0.02,
  dates: 0.0004,
  totalCost: 0.005,
  grant: 0.01,
  legalBasis: 0.03,
  topics: 0.005,
  signature: 0.01,
  masterCall: 0.01,
  subCall: 0.07,
  objective: 0.005,
  doi: 0.07,
};
const TERMINATED = 0.02;

/** A line of project.csv. */
export function projectRow(graph: GeneratedGraph, project: number): string[] {
  const outline = projectOutline(graph, project);
  const { framework, start, end, scheme, call, id } = outline;
  const random = new SeededRandom(graph.plan.seed, 11, project);
  const unless = (share: number, text: string) => (random.chance(share) ? '' : text);
  const dated = !random.chance(MISSING.dates);
  return [
    id,
    outline.acronym,
    unless(MISSING.status, statusOf(end, random)),
    inventedTitle(random),
    dated ? formatDay(start) : '',
    dated ? formatDay(end) : '',
    unless(MISSING.totalCost, formatMoney(totalCost(outline, random), ',')),
    unless(MISSING.grant, formatMoney(outline.grant, ',')),
    unless(MISSING.legalBasis, outline.programme.code),
    unless(MISSING.topics, call.topic),
    unless(MISSING.signature, formatDay(Math.min(EXPORT_DAY, start - random.between(20, 150)))),
    framework.code,
    unless(MISSING.masterCall, call.masterCall),
    unless(MISSING.subCall, call.subCall),
    scheme.code,
    ...(framework.nature ? [''] : []),
    unless(MISSING.objective, inventedObjective(random)),
    updatedAt(start, random),
    String(200_000 + project),
    unless(MISSING.doi, `10.3030/${id}`),
  ];
}

function statusOf(end: number, random: SeededRandom): string {
  if (random.chance(TERMINATED)) return 'TERMINATED';
  return end < EXPORT_DAY ? 'CLOSED' : 'SIGNED';
}

/** The accelerator's projects have a cost of 0; the others cost what they receive, or up to two fifths more. */
function totalCost({ scheme, grant }: ProjectOutline, random: SeededRandom): number {
  if (scheme.code.startsWith('HORIZON-EIC-ACC')) return 0;
  return random.chance(0.6) ? grant : Math.round(grant * (1 + 0.4 * random.fraction()));
}
