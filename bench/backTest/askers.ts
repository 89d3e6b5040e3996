import { type Split, tieCount } from './Split.ts';
import { NONE } from '../../src/network/columns/columns.ts';
import { withNarrower } from '../../src/network/columns/withNarrower.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';
import { indexOfText } from '../../src/network/columns/TextColumn.ts';
import { isRunningOn } from '../../src/network/ties/collaborationWeight.ts';

/** Those with fewer partners than this are what a networking officer looks for; those with more are known to everybody. */
export const HUB = 200;

/** The least partners that those must have had who are asked whether they met somebody. */
export const LEAST_PARTNERS = 3;

/** Groups of organisations by how many partners they had on the day. */
export const SIZES = [
  { name: 'up to 5 partners', least: 1, most: 5 },
  { name: '6 to 20', least: 6, most: 20 },
  { name: '21 to 50', least: 21, most: 50 },
  { name: '51 to 200', least: 51, most: 200 },
  { name: 'more than 200', least: 201, most: Infinity },
] as const;

/** Medical and health sciences, and biological sciences, in EuroSciVoc; the parts of the programmes for health. */
const LIFE_SCIENCES = {
  fields: ['field:/21', 'field:/23/49'],
  programmes: ['programme:HORIZON.2.1', 'programme:H2020-EU.3.1'],
};
/** The share of its projects that makes an organisation one of the life sciences. */
const LIFE_SCIENCE_SHARE = 0.5;

/** All with at least so many partners on the day, ascending. */
export function withPartners({ lens }: Split, least: number, most = Infinity): number[] {
  return [...lens.starts.keys()].filter((one) => tieCount(lens, one) >= least && tieCount(lens, one) <= most);
}

/** Those of them that met somebody new in the period. */
export function whoMet(split: Split): number[] {
  return withPartners(split, LEAST_PARTNERS).filter((one) => split.newPartners.has(one));
}

/**
 * The clusters that organisations are drawn by: those that first met somebody new in the same hidden project are drawn
 * together; who met nobody is drawn alone.
 */
export function clustersOf({ hidden, hiddenOf, newPartners }: Split, organisations: readonly number[]): Int32Array {
  return Int32Array.from(organisations, (organisation) => {
    const partners = new Set(newPartners.get(organisation));
    const first = (hiddenOf.get(organisation) ?? []).find((project) =>
      hidden[project]!.members.some((other) => partners.has(other)),
    );
    return first ?? -1 - organisation;
  });
}

/** 1 for those of whose projects by the day at least half are of the life sciences. */
export function lifeScientists({ snapshot }: Split): Uint8Array {
  const isOfThem = lifeScienceProjects(snapshot);
  const { membershipsOf, collaborationOf, organisations } = snapshot;
  return Uint8Array.from({ length: organisations.ids.length }, (_, organisation) => {
    const [start, end] = [membershipsOf.offsets[organisation]!, membershipsOf.offsets[organisation + 1]!];
    let count = 0;
    for (let i = start; i < end; i++) count += isOfThem[collaborationOf[membershipsOf.values[i]!]!]!;
    return end > start && count >= LIFE_SCIENCE_SHARE * (end - start) ? 1 : 0;
  });
}

/** 1 for those in a project that runs on the day. */
export function inRunningProject({ snapshot, lens }: Split): Uint8Array {
  const { collaborations, membershipsOf, collaborationOf, organisations } = snapshot;
  return Uint8Array.from({ length: organisations.ids.length }, (_, organisation) => {
    for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
      const project = collaborationOf[membershipsOf.values[i]!]!;
      if (isRunningOn(lens.filter.asOf, collaborations.starts[project]!, collaborations.ends[project]!)) return 1;
    }
    return 0;
  });
}

function lifeScienceProjects(snapshot: Snapshot): Uint8Array {
  const { collaborations } = snapshot;
  const fields = withNarrower(snapshot.fields, placesOf(snapshot.fields.ids, LIFE_SCIENCES.fields));
  const programmes = withNarrower(snapshot.programmes, placesOf(snapshot.programmes.ids, LIFE_SCIENCES.programmes));
  const has = (wanted: Uint8Array, { offsets, values }: Snapshot['collaborations']['fields'], row: number): boolean =>
    values.subarray(offsets[row], offsets[row + 1]).some((value) => wanted[value] === 1);
  return Uint8Array.from({ length: collaborations.ids.length }, (_, row) =>
    has(fields, collaborations.fields, row) || has(programmes, collaborations.programmes, row) ? 1 : 0,
  );
}

/** Those that the graph has. */
function placesOf(ids: Snapshot['fields']['ids'], wanted: readonly string[]): number[] {
  return wanted.map((id) => indexOfText(ids, id)).filter((place) => place !== NONE);
}
