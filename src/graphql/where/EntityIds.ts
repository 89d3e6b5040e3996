import { notFound } from '../../errors.ts';
import { type Asked, readMissing } from '../../neo4j/readMissing.ts';
import { textAt, type TextColumn } from '../../network/columns/TextColumn.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import {
  resolveAgreements,
  resolveCalls,
  resolveClusters,
  resolveCountries,
  resolveFields,
  resolveOrganisations,
  resolveProgrammes,
  resolveProjects,
  resolveRegions,
} from '../../questions/arguments/resolveIds.ts';
import { withNarrower } from '../../network/columns/withNarrower.ts';
import type { QuestionContext } from '../../questions/QuestionContext.ts';
import type { NamedIds } from './completeWhere.ts';

type Resolve = (snapshot: Snapshot, argument: string, ids: readonly string[]) => number[];

/** For each type in memory, what resolves its ids, and their column. */
const IN_MEMORY: Record<string, [Resolve, (snapshot: Snapshot) => TextColumn]> = {
  Organisation: [resolveOrganisations, ({ organisations }) => organisations.ids],
  Funder: [resolveOrganisations, ({ organisations }) => organisations.ids],
  Project: [resolveProjects, ({ collaborations }) => collaborations.ids],
  Cluster: [resolveClusters, ({ collaborations }) => collaborations.ids],
  Agreement: [resolveAgreements, ({ collaborations }) => collaborations.ids],
  Programme: [resolveProgrammes, ({ programmes }) => programmes.ids],
  Field: [resolveFields, ({ fields }) => fields.ids],
  Call: [resolveCalls, ({ calls }) => calls.ids],
  Country: [resolveCountries, ({ countries }) => countries.ids],
  Region: [resolveRegions, ({ regions }) => regions.ids],
};
/** The types that the database alone knows: what one is called, and what lists them. */
const IN_DATABASE: Record<string, [string, string]> = {
  Source: ['source', 'sources'],
  Statement: ['statement', 'statements'],
  Load: ['load', 'loads'],
};

/** The ids that the conditions of one request name, taken as questions take them. */
export class EntityIds implements NamedIds {
  readonly #context: QuestionContext;
  readonly #asked: (Asked & { argument: string })[] = [];

  constructor(context: QuestionContext) {
    this.#context = context;
  }

  resolve(entity: string, argument: string, ids: readonly string[]): string[] {
    if (ids.length === 0) return [];
    const [resolve, column] = IN_MEMORY[entity] ?? [];
    const snapshot = resolve && this.#context.graph.snapshot();
    const now = snapshot ? resolve(snapshot, argument, ids).map((one) => textAt(column!(snapshot), one)) : [...ids];
    if (entity in IN_DATABASE) this.#asked.push(...now.map((id) => ({ entity, argument, id })));
    return now;
  }

  within(entity: 'Field' | 'Programme', argument: string, ids: readonly string[]): string[] {
    if (ids.length === 0) return [];
    const snapshot = this.#context.graph.snapshot();
    const [resolve] = IN_MEMORY[entity]!;
    const tree = entity === 'Field' ? snapshot.fields : snapshot.programmes;
    const within = withNarrower(tree, resolve(snapshot, argument, ids));
    return Array.from(within.keys()).flatMap((node) => (within[node] === 1 ? [textAt(tree.ids, node)] : []));
  }

  /** Looks for the ids that are not known in memory. @throws GraphQLError NOT_FOUND for one that nothing bears */
  async check(): Promise<void> {
    const at = this.#asked.length === 0 ? null : await readMissing(this.#context.database, this.#asked);
    if (at === null) return;
    const { entity, argument, id } = this.#asked[at]!;
    const [called, list] = IN_DATABASE[entity]!;
    throw notFound(`\`${argument}\` names "${id}", but there is no such ${called}: \`${list}\` lists all.`);
  }
}
