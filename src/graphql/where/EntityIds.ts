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
import { today } from '../../network/columns/toDay.ts';
import { hasWords, type SearchedColumn } from '../../network/search/hasWords.ts';
import { DEFAULT_STRENGTH_MODEL, type Lens, type LensKey, unfiltered } from '../../network/ties/Lens.ts';
import { strongestTies } from '../../network/ties/strongestTies.ts';
import { checkText } from '../../questions/arguments/checkText.ts';
import { resolveDistinct } from '../../questions/arguments/resolveDistinct.ts';
import type { QuestionContext } from '../../questions/QuestionContext.ts';
import type { NamedIds } from './completeWhere.ts';
import type { TreeEntity } from './withinConditions.ts';

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

/** The columns of searched entities, by their type. */
const SEARCHED: Record<string, SearchedColumn> = {
  ...{ Organisation: 'organisations', Project: 'collaborations', Cluster: 'collaborations' },
  ...{ Agreement: 'collaborations', Programme: 'programmes', Field: 'fields', Call: 'calls' },
  ...{ Country: 'countries', Region: 'regions' },
};

/** The ids that the conditions of one request name, taken as questions take them. */
export class EntityIds implements NamedIds {
  readonly #context: QuestionContext;
  readonly #asked: (Asked & { argument: string })[] = [];
  /** Ties are sought and there is no lens yet, and the same of words. */
  #lacksTies = false;
  #lacksWords = false;
  #lens: Lens | null = null;
  #searched: Snapshot | null = null;

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

  within(entity: TreeEntity, argument: string, ids: readonly string[]): string[] {
    if (ids.length === 0) return [];
    const snapshot = this.#context.graph.snapshot();
    const [resolve] = IN_MEMORY[entity]!;
    const tree = { Field: snapshot.fields, Programme: snapshot.programmes, Region: snapshot.regions }[entity];
    const within = withNarrower(tree, resolve(snapshot, argument, ids));
    return Array.from(within.keys()).flatMap((node) => (within[node] === 1 ? [textAt(tree.ids, node)] : []));
  }

  withWords(entity: string, argument: string, text: string): string[] {
    const words = checkText(argument, text);
    const snapshot = this.#searched ?? this.#context.graph.snapshot();
    const column = IN_MEMORY[entity]![1](snapshot);
    this.#lacksWords ||= snapshot.search.popularity.length === 0 && column.length > 0;
    return idsWhere(column, hasWords(snapshot, words, SEARCHED[entity]!));
  }

  tiedTo(argument: string, ids: readonly string[]): string[] {
    if (ids.length === 0) return [];
    const snapshot = this.#lens?.snapshot ?? this.#context.graph.snapshot();
    const named = resolveDistinct(snapshot, argument, ids);
    this.#lacksTies ||= this.#lens === null;
    if (this.#lens === null) return [];
    const { strengths } = strongestTies(this.#lens, named);
    return idsWhere(snapshot.organisations.ids, (one) => strengths[one]! > 0);
  }

  /**
   * Completes conditions with these ids. What is found in ties, or in words that are still being read, is waited for, and the
   * conditions are then completed once more. Throws NOT_FOUND for an id that nothing bears.
   */
  async completed<Completed>(complete: () => Completed): Promise<Completed> {
    let done = complete();
    const { graph } = this.#context;
    const lacks = this.#lacksTies || this.#lacksWords;
    if (this.#lacksTies) this.#lens = await graph.lens(tiesOfToday(graph.snapshot()));
    if (this.#lacksWords) this.#searched = await graph.searchable();
    if (lacks) {
      this.#asked.length = 0;
      done = complete();
    }
    await this.check();
    return done;
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

function tiesOfToday(snapshot: Snapshot): LensKey {
  return { snapshot, filter: unfiltered(today()), model: DEFAULT_STRENGTH_MODEL };
}

function idsWhere(column: TextColumn, fits: (index: number) => boolean): string[] {
  const ids: string[] = [];
  for (let index = 0; index < column.length; index++) if (fits(index)) ids.push(textAt(column, index));
  return ids;
}
