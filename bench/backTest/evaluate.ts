import { rankAmong } from './rankAmong.ts';
import type { Scorer } from './scoreByCommonPartners.ts';
import { type Choice, chooseOrganisations, type Split } from './Split.ts';
import type { BuiltLens } from '../../src/network/ties/Lens.ts';

/** The number of suggestions on a page. */
const PAGE = 20;

/** One value for each organisation that was asked for, in their order. */
export interface Results {
  /** 1 where a right one is among the first 20, else 0. */
  hits: Float64Array;
  /** 1 / the rank of the first right one. */
  reciprocals: Float64Array;
  aucs: Float64Array;
}

/** A prediction task: of all that an organisation was tied to, or of all others, those it met in the period. */
export interface Task {
  lens: BuiltLens;
  among: 'TIED' | 'NOT_TIED';
  /** By organisation. */
  right: ReadonlyMap<number, readonly number[]>;
  /** Those asked for. */
  organisations: readonly number[];
}

/** To tell an organisation's new partners from all that it did not meet. */
export function newPartnersTask({ lens, newPartners }: Split, choice: Choice): Task {
  const organisations = chooseOrganisations(lens, newPartners, choice);
  return { lens, among: 'NOT_TIED', right: newPartners, organisations };
}

/** To tell an organisation's partners that began another project with it from those that did not. */
export function renewedPartnersTask({ lens, renewedPartners }: Split, choice: Choice): Task {
  const organisations = chooseOrganisations(lens, renewedPartners, choice).filter(
    (organisation) =>
      renewedPartners.get(organisation)!.length < lens.rowEnd(organisation) - lens.rowStart(organisation),
  );
  return { lens, among: 'TIED', right: renewedPartners, organisations };
}

/** In words: whom and how many. */
export function describeTask({ period: { after, until } }: Split, { lens, organisations, right }: Task): string {
  const pairs = organisations.reduce((sum, organisation) => sum + right.get(organisation)!.length, 0);
  const known = lens.snapshot.organisations.ids.length;
  const ties = lens.others.length / 2;
  return `${organisations.length} organisations with ${pairs} pairs of projects that began after ${after}${until === null ? '' : `, by ${until}`} (${known} organisations and ${ties} ties known on ${after})`;
}

/** Has a method rank all candidates of each organisation. */
export function evaluate({ lens, among, right, organisations }: Task, scorer: Scorer): Results {
  const rankings = organisations.map((organisation) =>
    rankAmong(scorer(organisation), candidatesOf(lens, organisation, among), right.get(organisation) ?? []),
  );
  return {
    hits: Float64Array.from(rankings, ({ firstRank }) => (firstRank <= PAGE ? 1 : 0)),
    reciprocals: Float64Array.from(rankings, ({ firstRank }) => 1 / firstRank),
    aucs: Float64Array.from(rankings, ({ auc }) => auc),
  };
}

function candidatesOf(lens: BuiltLens, organisation: number, among: Task['among']): Uint8Array {
  const isTied = among === 'TIED' ? 1 : 0;
  const candidates = new Uint8Array(lens.snapshot.organisations.ids.length).fill(1 - isTied);
  for (let i = lens.rowStart(organisation); i < lens.rowEnd(organisation); i++) candidates[lens.others[i]!] = isTied;
  candidates[organisation] = 0;
  return candidates;
}
