import { type GraphQLArgument, GraphQLError } from 'graphql';
import { badUserInput } from '../errors.ts';
import { DEPRECATED } from './describe/showDeprecated.ts';

/** The old name of an argument and the one that it has now. */
export interface Renamed {
  from: string;
  to: string;
}

type Values = Readonly<Record<string, unknown>>;

/** By the arguments of a field: they are looked through once, and the field may be asked for each row. */
const found = new WeakMap<readonly GraphQLArgument[], Renamed[]>();

/** The arguments that say of themselves that another one of the field is the same. */
export function renamedArguments(declared: readonly GraphQLArgument[]): Renamed[] {
  const renamed = found.get(declared) ?? renamedIn(declared);
  found.set(declared, renamed);
  return renamed;
}

function renamedIn(declared: readonly GraphQLArgument[]): Renamed[] {
  return declared.flatMap(({ name, deprecationReason, extensions }) => {
    const reason = deprecationReason ?? extensions[DEPRECATED];
    const to = typeof reason === 'string' ? /^Take `(\w+)`, which is the same\./.exec(reason)?.[1] : undefined;
    return to !== undefined && declared.some((one) => one.name === to) ? { from: name, to } : [];
  });
}

/**
 * Answers with every argument under the name that it has now. Whoever gave it under the old one is told of it by that. Throws
 * BAD_USER_INPUT where one is given under both.
 */
export function underNewNames<Answered>(
  declared: readonly GraphQLArgument[],
  given: Values,
  answer: (named: Values) => Answered,
): Answered | Promise<Awaited<Answered>> {
  const used = renamedArguments(declared).filter(({ from }) => from in given);
  if (used.length === 0) return answer(given);
  const named: Record<string, unknown> = { ...given };
  for (const { from, to } of used) {
    const both = [from, to].every((name) => (given[name] ?? null) !== null);
    if (both) throw badUserInput(`\`${from}\` must not stand beside \`${to}\`, which is the same: leave it out.`);
    named[to] = given[to] ?? given[from];
    delete named[from];
  }
  return inOldWords(used, () => answer(named));
}

async function inOldWords<Answered>(used: readonly Renamed[], answer: () => Answered): Promise<Awaited<Answered>> {
  try {
    return await answer();
  } catch (error) {
    throw used.reduce(withOldName, error);
  }
}

/** The error with its argument under the old name, in the message and beside it. */
function withOldName(error: unknown, { from, to }: Renamed): unknown {
  const argument = error instanceof GraphQLError ? error.extensions['argument'] : undefined;
  if (!(error instanceof GraphQLError) || typeof argument !== 'string' || argument.split('.')[0] !== to) return error;
  const old = from + argument.slice(to.length);
  const message = error.message.replace(`\`${argument}\``, `\`${old}\``);
  return new GraphQLError(message, { extensions: { ...error.extensions, argument: old } });
}
