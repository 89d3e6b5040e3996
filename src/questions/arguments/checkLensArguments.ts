import { badUserInput } from '../../errors.ts';
import { type CollaborationFilter, DEFAULT_STRENGTH_MODEL, type StrengthModel } from '../../network/ties/Lens.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { withNarrower } from '../../network/columns/withNarrower.ts';
import { withinWorkArea, workAreaOf } from '../../network/ties/workArea.ts';
import { today } from '../../network/columns/toDay.ts';
import type { CollaborationFilter as FilterArgument, StrengthModel as ModelArgument } from '../generated.ts';
import { resolveDay } from './resolveDay.ts';
import { resolveDistinct } from './resolveDistinct.ts';
import { resolveFields, resolveProgrammes, resolveWork } from './resolveIds.ts';

const ABOVE_ZERO: ReadonlySet<keyof StrengthModel> = new Set(['halfLifeYears', 'saturation', 'hubScale']);
const AT_MOST_ONE: ReadonlySet<keyof StrengthModel> = new Set([
  'goBetweenFactor',
  'coordinatorWeight',
  'participantWeight',
  'associatedWeight',
  'thirdPartyWeight',
]);

/** The most that a filter leaves out by id. */
const MOST_WITHOUT = 100;

/** Checks a filter and turns its days and ids into numbers. Throws BAD_USER_INPUT and NOT_FOUND. */
export function checkFilter(snapshot: Snapshot, filter: FilterArgument | null | undefined): CollaborationFilter {
  const { kinds, asOf, runningOnly, runningSince, fields, programmes, maxOrganisations, inFieldOf, without } =
    filter ?? {};
  if (kinds?.length === 0)
    throw badUserInput('`collaborations.kinds` must name at least one kind, not []: leave it out for all.');
  if (inFieldOf?.length === 0)
    throw badUserInput(
      '`collaborations.inFieldOf` must name at least one organisation, not []: leave it out for any field.',
    );
  if (typeof maxOrganisations === 'number' && maxOrganisations < 1) {
    throw badUserInput(`\`collaborations.maxOrganisations\` must be 1 or more, not ${maxOrganisations}.`);
  }
  if (without && (without.length < 1 || without.length > MOST_WITHOUT)) {
    throw badUserInput(`\`collaborations.without\` must name 1 to ${MOST_WITHOUT} ids, not ${without.length}.`);
  }
  const day = asOf ? resolveDay('collaborations.asOf', asOf) : today();
  return {
    asOf: day,
    kinds: kinds ?? null,
    runningOnly: runningOnly ?? false,
    runningSince: runningSince ? resolveDay('collaborations.runningSince', runningSince) : null,
    fields: fields ? withNarrower(snapshot.fields, resolveFields(snapshot, 'collaborations.fields', fields)) : null,
    programmes: programmes
      ? withNarrower(snapshot.programmes, resolveProgrammes(snapshot, 'collaborations.programmes', programmes))
      : null,
    maxOrganisations: maxOrganisations ?? null,
    without: without ? resolveWork(snapshot, 'collaborations.without', without) : null,
    within: inFieldOf
      ? withinWorkArea(
          snapshot,
          workAreaOf(snapshot, resolveDistinct(snapshot, 'collaborations.inFieldOf', inFieldOf), day),
        )
      : null,
  };
}

/** True where any condition is set, a day other than today included. */
export function isFiltered(filter: CollaborationFilter): boolean {
  const { asOf, kinds, runningOnly, runningSince, fields, programmes, maxOrganisations, without, within } = filter;
  return (
    asOf !== today() ||
    runningOnly ||
    [kinds, runningSince, fields, programmes, maxOrganisations, without, within].some((one) => one !== null)
  );
}

/** Checks a model and completes it with the defaults. Throws BAD_USER_INPUT for a number out of its range. */
export function checkModel(model: ModelArgument | null | undefined): StrengthModel {
  const checked = { ...DEFAULT_STRENGTH_MODEL };
  for (const name of keysOf(DEFAULT_STRENGTH_MODEL)) {
    const value = model?.[name] ?? checked[name];
    const tooSmall = ABOVE_ZERO.has(name) ? value <= 0 : value < 0;
    const tooLarge = AT_MOST_ONE.has(name) && value > 1;
    if (!Number.isFinite(value) || tooSmall || tooLarge)
      throw badUserInput(`\`model.${name}\` must be ${range(name)}, not ${value}.`);
    checked[name] = value;
  }
  return checked;
}

function range(name: keyof StrengthModel): string {
  if (ABOVE_ZERO.has(name)) return 'above 0';
  return AT_MOST_ONE.has(name) ? 'from 0 to 1' : '0 or more';
}

function keysOf<Shape extends object>(shape: Shape): (keyof Shape)[] {
  return Object.keys(shape).filter((name): name is Extract<keyof Shape, string> => name in shape);
}
