import { parseArgs } from 'node:util';

/** Something typed that no command can mean; the message says what would be right. */
export class UsageError extends Error {}

/** Kinds of options: a number is whole and at least 1, texts may be given several times or between commas. */
export type OptionKind = 'flag' | 'number' | 'text' | 'texts';

/** The words and options that were typed. */
export interface Given {
  readonly words: readonly string[];
  has(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): string[] | undefined;
  number(name: string): number | undefined;
}

/** Reads what was typed behind a command. @throws UsageError for an option that the command does not have, or a value that is none. */
export function readArguments(typed: readonly string[], kinds: Readonly<Record<string, OptionKind>>): Given {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'texts' },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...typed],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = valueOf(token, kinds);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  return {
    words: positionals,
    has: (name) => values.has(name),
    text: (name) => values.get(name)?.at(-1),
    texts: (name) => values.get(name)?.flatMap((value) => value.split(',').map((one) => one.trim())),
    number: (name) => (values.has(name) ? Number(values.get(name)?.at(-1)) : undefined),
  };
}

function valueOf(
  { name, rawName, value }: { name: string; rawName: string; value: string | undefined },
  kinds: Readonly<Record<string, OptionKind>>,
): string {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) throw new UsageError(`There is no option "${rawName}". There are ${listed(kinds)}.`);
  if (kind === 'flag') {
    if (value !== undefined) throw new UsageError(`"${rawName}" takes no value, not "${value}" either.`);
    return '';
  }
  if (value === undefined || value.trim() === '') throw new UsageError(`"${rawName}" needs a value behind it.`);
  if (kind === 'number' && !/^[1-9]\d{0,8}$/.test(value))
    throw new UsageError(`"${rawName}" must be a whole number from 1 on, not "${value}".`);
  return value;
}

function listed(kinds: Readonly<Record<string, OptionKind>>): string {
  return Object.keys(kinds)
    .map((name) => `--${name}`)
    .join(', ');
}

/** Finds the value that was typed in any case, such as `programme` for PROGRAMME. @throws UsageError that lists them. */
export function oneOf<Value extends string>(typed: string, values: readonly Value[], option: string): Value {
  const wanted = typed.toUpperCase().replaceAll('-', '_');
  const found = values.find((value) => value === wanted);
  if (found) return found;
  const right = values.map((value) => value.toLowerCase()).join(', ');
  throw new UsageError(`"${option}" knows no "${typed}". It knows ${right}.`);
}
