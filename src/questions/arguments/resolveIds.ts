import { badUserInput, notFound } from '../../errors.ts';
import { bearersOf } from '../../network/columns/bearersOf.ts';
import { collaborationKind } from '../../network/columns/collaborationKind.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { indexOfText, textAt, type TextColumn, textsOf } from '../../network/columns/TextColumn.ts';
import { ownIdOf } from '../askedId.ts';
import { COLLABORATION_KINDS, type CollaborationKind } from '../../../rules/vocabulary.ts';

type Ids = readonly string[];

/**
 * The indices of organisations by any identifier they have ever had, in any case. `argument` is how the caller knows
 * it (`where.organisations`). NOT_FOUND where nothing bears an identifier; BAD_USER_INPUT where several do, or where
 * there is no id at all, as in all functions below. The id of an entry about something is taken for that of the thing.
 */
export function resolveOrganisations(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveEach(
    argument,
    ids,
    (id) => findOrganisation(snapshot, argument, id) ?? fail(argument, id, 'organisation', 'pic:998436424'),
  );
}

/** The index of the one organisation that bears an identifier, or null. BAD_USER_INPUT where several do and it is the id of none. */
export function findOrganisation(
  { organisations, identifiers }: Snapshot,
  argument: string,
  asked: string,
): number | null {
  const id = ownIdOf(asked);
  const bearers = bearersOf(identifiers, id);
  const own = bearers.find((bearer) => textAt(organisations.ids, bearer).toLowerCase() === id.toLowerCase());
  return own ?? onlyBearer(bearers, organisations.ids, [argument, id, 'organisations']);
}

/**
 * The index of the collaboration of a kind with an id, or the one that had it before it had another; null where there is
 * none. BAD_USER_INPUT where several had it.
 */
export function findCollaboration(
  { collaborations, formerIds }: Snapshot,
  argument: string,
  asked: string,
  kind: CollaborationKind,
): number | null {
  const id = ownIdOf(asked);
  const ofKind = (one: number): boolean => collaborationKind(collaborations, one) === kind;
  const own = indexOfText(collaborations.ids, id);
  if (own !== NONE) return ofKind(own) ? own : null;
  return onlyBearer(bearersOf(formerIds, id).filter(ofKind), collaborations.ids, [
    argument,
    id,
    `${kind.toLowerCase()}s`,
  ]);
}

/** The one index, or null where there is none. BAD_USER_INPUT where there are several. */
function onlyBearer(bearers: readonly number[], ids: TextColumn, [argument, id, what]: [string, string, string]) {
  if (bearers.length <= 1) return bearers[0] ?? null;
  const theirIds = bearers.map((bearer) => `"${textAt(ids, bearer)}"`).join(', ');
  throw badUserInput(
    `\`${argument}\` names "${id}", which several ${what} bear: name one of them by its own id, ${theirIds}.`,
  );
}

/** The indices of programmes, by id. */
export function resolveProgrammes(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveIn(snapshot.programmes.ids, argument, ids, 'programme', 'programme:HORIZON');
}

/** The indices of fields, by id. */
export function resolveFields(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveIn(snapshot.fields.ids, argument, ids, 'field', 'field:/23');
}

/** The indices of countries, by id or ISO code (`country:IT`, `IT`), in any case. */
export function resolveCountries(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveCoded(snapshot.countries.ids, argument, ids, 'country', 'IT');
}

/** The indices of regions, by id or NUTS code (`region:ITI14`, `ITI14`), in any case. */
export function resolveRegions(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveCoded(snapshot.regions.ids, argument, ids, 'region', 'ITI1');
}

/** The indices of projects among the collaborations, by an id that they have or had before. */
export function resolveProjects(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveCollaborations(snapshot, argument, ids, 'PROJECT', 'project', 'cordis:101097079');
}

/** The indices of clusters among the collaborations, by id. */
export function resolveClusters(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveCollaborations(snapshot, argument, ids, 'CLUSTER', 'cluster', 'cluster:alisei');
}

/** The indices of agreements among the collaborations, by id. */
export function resolveAgreements(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveCollaborations(snapshot, argument, ids, 'AGREEMENT', 'agreement', 'agreement:uvar');
}

/** The indices of collaborations of any kind, by an id that they have or had before; ascending, each once. */
export function resolveWork(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  const find = (id: string) =>
    COLLABORATION_KINDS.map((kind) => findCollaboration(snapshot, argument, id, kind)).find((one) => one !== null);
  const found = resolveEach(
    argument,
    ids,
    (id) => find(id) ?? fail(argument, id, 'project, cluster or agreement', 'cordis:101097079'),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The indices of calls, by id or code, in any case. */
export function resolveCalls(snapshot: Snapshot, argument: string, ids: Ids): number[] {
  return resolveEach(
    argument,
    ids,
    (id) => findCall(snapshot, id) ?? fail(argument, id, 'call', 'call:HORIZON-HLTH-2021-DISEASE-04-01'),
  );
}

/** The index of the call with an id or code, by its own spelling first; null where there is none. */
export function findCall({ calls }: Snapshot, asked: string): number | null {
  const id = ownIdOf(asked);
  const own = indexOfText(calls.ids, id);
  return own === NONE ? findCoded(calls.ids, id, 'call') : own;
}

/** The index of what has an id, or the code behind `what` in it, in any case; null where nothing does. */
export function findCoded(known: TextColumn, asked: string, what: string): number | null {
  const id = ownIdOf(asked).toLowerCase();
  const indices = foldedIds(known);
  return indices.get(id) ?? indices.get(`${what}:${id}`) ?? null;
}

/** 1 for each of the indices. */
export function flagsOf(length: number, indices: readonly number[]): Uint8Array {
  const flags = new Uint8Array(length);
  for (const index of indices) flags[index] = 1;
  return flags;
}

function resolveCollaborations(
  snapshot: Snapshot,
  argument: string,
  ids: Ids,
  kind: CollaborationKind,
  what: string,
  example: string,
): number[] {
  return resolveEach(
    argument,
    ids,
    (id) => findCollaboration(snapshot, argument, id, kind) ?? fail(argument, id, what, example),
  );
}

function resolveIn(known: TextColumn, argument: string, ids: Ids, what: string, example: string): number[] {
  return resolveEach(argument, ids, (id) => {
    const index = indexOfText(known, id);
    return index === NONE ? fail(argument, id, what, example) : index;
  });
}

const folded = new WeakMap<TextColumn, ReadonlyMap<string, number>>();

/** The indices of ids in lower case, found once for a column. */
function foldedIds(known: TextColumn): ReadonlyMap<string, number> {
  const before = folded.get(known);
  if (before) return before;
  const found = new Map(textsOf(known).map((id, index) => [id.toLowerCase(), index]));
  folded.set(known, found);
  return found;
}

/** For ids that are a code behind what they are ids of; `code` is an example. */
function resolveCoded(known: TextColumn, argument: string, ids: Ids, what: string, code: string): number[] {
  return resolveEach(
    argument,
    ids,
    (id) => findCoded(known, id, what) ?? fail(argument, id, what, `${what}:${code}" or "${code}`),
  );
}

function resolveEach(argument: string, ids: Ids, resolve: (id: string) => number): number[] {
  if (ids.length === 0) {
    throw badUserInput(`\`${argument}\` must name at least one id, not []: leave it out where it does not matter.`);
  }
  return ids.map((id) => resolve(ownIdOf(id)));
}

function fail(argument: string, id: string, what: string, example: string): never {
  throw notFound(`\`${argument}\` names "${id}", but there is no such ${what}: give an id like "${example}".`);
}
