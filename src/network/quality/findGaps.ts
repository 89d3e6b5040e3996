import { collaborationKind } from '../columns/collaborationKind.ts';
import { foldName } from '../../../rules/foldName.ts';
import { unnamedLabel } from '../../../rules/unnamedLabel.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt, textsBefore } from '../columns/TextColumn.ts';
import { grantContradictions, projectContradictions } from './findContradictions.ts';
import { type Gap, GAP_CODES, GapCount } from './Gap.ts';

/** The prefixes of numbers that authorities give organisations, before the colon. */
const AUTHORITIES = ['pic', 'ror', 'vat', 'wikidata'];

/** The gaps that a snapshot shows, all but STORED_GAPS. Participations are shown by their project. */
export function findGaps(snapshot: Snapshot): Gap[] {
  return countGaps(snapshot).map(({ gap }) => gap);
}

/** The same with the rows of all that have them. */
export function countGaps(snapshot: Snapshot): GapCount[] {
  const gaps = [
    ...organisationGaps(snapshot),
    ...participationGaps(snapshot),
    ...grantContradictions(snapshot),
    ...projectGaps(snapshot),
    ...projectContradictions(snapshot),
  ];
  return gaps.sort((a, b) => GAP_CODES.indexOf(a.gap.code) - GAP_CODES.indexOf(b.gap.code));
}

function organisationGaps({ organisations, identifiers }: Snapshot): GapCount[] {
  const unnumbered = new GapCount('ORGANISATION_WITHOUT_IDENTIFIER', organisations.ids);
  const placeless = new GapCount('ORGANISATION_WITHOUT_COUNTRY', organisations.ids);
  const nameless = new GapCount('ORGANISATION_WITHOUT_NAME', organisations.ids);
  const namesakes = new GapCount('SAME_NAME_AND_COUNTRY', organisations.ids);
  const doubted = new GapCount('REGION_DOUBTED', organisations.ids);
  const { length } = organisations.ids;
  const numbered = numberedByAuthorities(identifiers, length);
  const bearersOfName = new Map<string, number>();
  const nameOf = (organisation: number): string => {
    const country = organisations.countries[organisation]!;
    const place = country === NONE ? `none ${organisation}` : country;
    return `${place} ${foldName(textAt(organisations.names, organisation))}`;
  };
  const names = Array.from({ length }, (_, organisation) => nameOf(organisation));
  for (const name of names) bearersOfName.set(name, (bearersOfName.get(name) ?? 0) + 1);
  for (let organisation = 0; organisation < length; organisation++) {
    unnumbered.look(numbered[organisation] === 0, organisation);
    placeless.look(organisations.countries[organisation] === NONE, organisation);
    const id = textAt(organisations.ids, organisation);
    if (organisations.regions[organisation] !== NONE)
      doubted.look(organisations.regionDoubted[organisation] === 1, organisation);
    nameless.look(textAt(organisations.names, organisation) === unnamedLabel(id), organisation);
    namesakes.look((bearersOfName.get(names[organisation]!) ?? 0) > 1, organisation);
  }
  // Namesakes stand together.
  namesakes.rows.sort((a, b) => (names[a] === names[b] ? a - b : names[a]! < names[b]! ? -1 : 1));
  return [unnumbered, placeless, nameless, namesakes, doubted];
}

/** 1 for each organisation that bears a number of an authority. */
function numberedByAuthorities({ texts, bearers }: Snapshot['identifiers'], length: number): Uint8Array {
  const numbered = new Uint8Array(length);
  for (const authority of AUTHORITIES) {
    // The semicolon is next to the colon.
    const [from, to] = [textsBefore(texts, `${authority}:`), textsBefore(texts, `${authority};`)];
    for (const bearer of bearers.values.subarray(bearers.offsets[from], bearers.offsets[to])) numbered[bearer] = 1;
  }
  return numbered;
}

function participationGaps({ grants, collaborations }: Snapshot): GapCount[] {
  const unpaid = new GapCount('GRANT_UNKNOWN', collaborations.ids);
  const roleless = new GapCount('ROLE_UNKNOWN', collaborations.ids);
  for (const [grant, project] of grants.projects.entries()) {
    if (grants.funders[grant] !== NONE) continue;
    unpaid.look(Number.isNaN(grants.cents[grant]), project, grant);
    roleless.look(grants.roles[grant] === NONE, project, grant);
  }
  return [unpaid, roleless];
}

function projectGaps({ collaborations, memberships }: Snapshot): GapCount[] {
  const { ids, starts, ends, awarded, sizes, sizesEstimated } = collaborations;
  const awardless = new GapCount('AWARD_UNKNOWN', ids);
  const startless = new GapCount('START_UNKNOWN', ids);
  const endless = new GapCount('END_UNKNOWN', ids);
  const reversed = new GapCount('DATES_REVERSED', ids);
  const empty = new GapCount('NO_ORGANISATION_LISTED', ids);
  const partial = new GapCount('PARTNERS_NOT_LISTED', ids);
  for (let project = 0; project < ids.length; project++) {
    if (collaborationKind(collaborations, project) !== 'PROJECT') continue;
    const [start, end] = [starts[project]!, ends[project]!];
    const listed = memberships.offsets[project + 1]! - memberships.offsets[project]!;
    awardless.look(Number.isNaN(awarded[project]), project);
    startless.look(start === UNKNOWN_DAY, project);
    endless.look(end === UNKNOWN_DAY, project);
    reversed.look(start !== UNKNOWN_DAY && end !== UNKNOWN_DAY && start > end, project);
    empty.look(listed === 0, project);
    partial.look(listed > 0 && listed < sizes[project]! && sizesEstimated[project] === 0, project);
  }
  return [awardless, startless, endless, reversed, empty, partial];
}
