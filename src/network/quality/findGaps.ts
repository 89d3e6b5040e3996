import { foldLabel } from '../funding/foldLabel.ts';
import { NONE, type Snapshot, UNKNOWN_DAY } from '../Snapshot.ts';
import { type Gap, GapCount } from './Gap.ts';

/** What authorities number organisations by. */
const AUTHORITIES = /^(pic|ror|vat|wikidata):/;

/** The gaps that a snapshot shows, all but those where sources disagree. Participations are shown by their project. */
export function findGaps(snapshot: Snapshot): Gap[] {
  return [...organisationGaps(snapshot), ...participationGaps(snapshot), ...projectGaps(snapshot)].map(
    ({ gap }) => gap,
  );
}

function organisationGaps({ organisations, countries, organisationsByIdentifier }: Snapshot): GapCount[] {
  const unnumbered = new GapCount('ORGANISATION_WITHOUT_IDENTIFIER');
  const placeless = new GapCount('ORGANISATION_WITHOUT_COUNTRY');
  const namesakes = new GapCount('SAME_NAME_AND_COUNTRY');
  const numbered = new Uint8Array(organisations.ids.length);
  for (const [identifier, bearers] of organisationsByIdentifier) {
    if (AUTHORITIES.test(identifier)) for (const bearer of bearers) numbered[bearer] = 1;
  }
  const bearersOfName = new Map<string, number>();
  const nameOf = (organisation: number): string => {
    const country = countries.ids[organisations.countries[organisation]!] ?? `none ${organisation}`;
    return `${country} ${foldLabel(organisations.names[organisation]!)}`;
  };
  const names = organisations.ids.map((_, organisation) => nameOf(organisation));
  for (const name of names) bearersOfName.set(name, (bearersOfName.get(name) ?? 0) + 1);
  for (const [organisation, id] of organisations.ids.entries()) {
    unnumbered.look(numbered[organisation] === 0, id);
    placeless.look(organisations.countries[organisation] === NONE, id);
    namesakes.look((bearersOfName.get(names[organisation]!) ?? 0) > 1, id);
  }
  return [unnumbered, placeless, namesakes];
}

function participationGaps({ grants, collaborations }: Snapshot): GapCount[] {
  const unpaid = new GapCount('GRANT_UNKNOWN');
  const roleless = new GapCount('ROLE_UNKNOWN');
  for (const [grant, project] of grants.projects.entries()) {
    if (grants.funders[grant] !== NONE) continue;
    const id = collaborations.ids[project]!;
    unpaid.look(Number.isNaN(grants.cents[grant]), id);
    roleless.look(grants.roles[grant] === NONE, id);
  }
  return [unpaid, roleless];
}

function projectGaps({ collaborations, memberships }: Snapshot): GapCount[] {
  const { ids, kinds, starts, ends, awarded, sizes } = collaborations;
  const awardless = new GapCount('AWARD_UNKNOWN');
  const startless = new GapCount('START_UNKNOWN');
  const endless = new GapCount('END_UNKNOWN');
  const reversed = new GapCount('DATES_REVERSED');
  const empty = new GapCount('NO_ORGANISATION_LISTED');
  const partial = new GapCount('PARTNERS_NOT_LISTED');
  for (const [project, id] of ids.entries()) {
    if (kinds[project] !== 'PROJECT') continue;
    const [start, end] = [starts[project]!, ends[project]!];
    const listed = memberships.offsets[project + 1]! - memberships.offsets[project]!;
    awardless.look(Number.isNaN(awarded[project]), id);
    startless.look(start === UNKNOWN_DAY, id);
    endless.look(end === UNKNOWN_DAY, id);
    reversed.look(start !== UNKNOWN_DAY && end !== UNKNOWN_DAY && start > end, id);
    empty.look(listed === 0, id);
    partial.look(listed > 0 && listed < sizes[project]!, id);
  }
  return [awardless, startless, endless, reversed, empty, partial];
}
