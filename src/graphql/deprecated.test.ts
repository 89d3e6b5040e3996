import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { askedParts } from '../../test/builders/askedParts.ts';
import { type Answered, askOwn, everyField, ownQuestions, type Placed } from '../../test/builders/ownQuestions.ts';
import { productSchema } from '../../test/builders/productSchema.ts';
import type { QuestionContext } from '../questions/QuestionContext.ts';
import { renamedArguments } from './renamedArguments.ts';

type Values = Readonly<Record<string, unknown>>;

const schema: GraphQLSchema = await productSchema();
const OURS = ownQuestions(schema);

let parts: QuestionContext;
beforeAll(async () => {
  parts = await askedParts();
});
const ask = (asked: Placed, argument: string): Promise<Answered> => askOwn(schema, parts, asked, argument);

const deprecated = ({ field }: Placed): GraphQLArgument[] =>
  field.args.filter(({ deprecationReason }) => deprecationReason !== undefined);

/** Values of an argument that change its field's answer. */
function changing({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (isInputObjectType(named) && named.getFields()['asOf']) return '{ asOf: "1990-01-01" }';
  throw new Error(`No value is known of ${named.name}.`);
}

const RENAMED = OURS.flatMap((asked) =>
  renamedArguments(asked.field.args).map(({ from, to }) => ({ coordinate: asked.coordinate, asked, from, to })),
);

describe('an argument under its old name', () => {
  test.each(RENAMED)('$from of $coordinate is $to', async ({ asked, from, to }) => {
    const value = changing(asked.field.args.find(({ name }) => name === from)!);
    const [old, now, without] = [
      await ask(asked, `${from}: ${value}`),
      await ask(asked, `${to}: ${value}`),
      await ask(asked, ''),
    ];
    expect(old).toEqual(now);
    expect(now.errors).toEqual([]);
    expect(now.data).not.toEqual(without.data);
    expect(await ask(asked, `${from}: null, ${to}: ${value}`)).toEqual(now);
    expect(await ask(asked, `${from}: ${value}, ${to}: null`)).toEqual(now);
  });

  test.each(RENAMED)('$from of $coordinate is refused beside $to', async ({ asked, from, to }) => {
    const value = changing(asked.field.args.find(({ name }) => name === from)!);
    const message = `\`${from}\` must not stand beside \`${to}\`, which is the same: leave it out.`;
    const { errors } = await ask(asked, `${from}: ${value}, ${to}: ${value}`);
    expect(errors[0]).toEqual({ code: 'BAD_USER_INPUT', argument: from, message });
  });

  test.each(RENAMED)('$from of $coordinate is named in errors as it was given', async ({ asked, from, to }) => {
    const refused = (name: string) => ({
      ...{ code: 'BAD_USER_INPUT', argument: `${name}.kinds` },
      message: `\`${name}.kinds\` must name at least one kind, not []: leave it out for all.`,
    });
    for (const name of [from, to])
      expect((await ask(asked, `${name}: { kinds: [] }`)).errors[0]).toEqual(refused(name));
  });
});

/** Questions whose answers are read page by page. */
const PAGED = OURS.filter(({ type, field }) => {
  const of = getNamedType(field.type);
  return type === 'Query' && isObjectType(of) && of.getFields()['pageInfo'] !== undefined;
}).map((asked) => ({ coordinate: asked.coordinate, asked }));

const pageOf = (data: unknown): Values & { pageInfo: Record<string, unknown> } => data as never;

/** The pages of a question from its first to its last, one entry long. */
async function pagesOf(asked: Placed): Promise<ReturnType<typeof pageOf>[]> {
  const pages: ReturnType<typeof pageOf>[] = [];
  for (let after = ''; ;) {
    const { data, errors } = await ask(asked, `first: 1${after}`);
    expect(errors).toEqual([]);
    pages.push(pageOf(data));
    const { pageInfo } = pages.at(-1)!;
    if (!pageInfo['hasNextPage']) return pages;
    after = `, after: ${JSON.stringify(pageInfo['endCursor'])}`;
  }
}

/** The list that pages are parts of: the one that has an entry on every page. */
function entriesOf({ field }: Placed, pages: readonly Values[], whole: Values): string {
  const of = getNamedType(field.type);
  const lists = isObjectType(of)
    ? Object.values(of.getFields()).filter(({ type, args }) => args.length === 0 && isListType(getNullableType(type)))
    : [];
  return lists
    .map(({ name }) => name)
    .find((name) => {
      const entries = whole[name] as unknown[];
      return (
        entries.length === pages.length &&
        pages.every((page, place) => {
          const [only, ...rest] = page[name] as unknown[];
          return rest.length === 0 && JSON.stringify(only) === JSON.stringify(entries[place]);
        })
      );
    })!;
}

describe('a question that is read page by page', () => {
  test('takes after and first, as all of them do', () => {
    expect(PAGED.length).toBeGreaterThan(0);
    for (const { asked } of PAGED)
      expect(asked.field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['after', 'first']));
    const takesAfter = OURS.filter(({ field }) => field.args.some(({ name }) => name === 'after'));
    expect(takesAfter.map(({ coordinate }) => coordinate)).toEqual(PAGED.map(({ coordinate }) => coordinate));
  });

  test.each(PAGED)('$coordinate gives the same on one page and on many', async ({ asked }) => {
    const whole = pageOf((await ask(asked, '')).data);
    const pages = await pagesOf(asked);
    expect(pages.length).toBeGreaterThan(1);
    expect(entriesOf(asked, pages, whole)).toBeTypeOf('string');
    const places = pages.map(({ pageInfo }) => pageInfo);
    expect(places.map(({ hasPreviousPage }) => hasPreviousPage)).toEqual(pages.map((_, place) => place > 0));
    expect(places.every(({ startCursor, endCursor }) => startCursor === endCursor)).toBe(true);
    expect(whole.pageInfo).toMatchObject({
      ...{ startCursor: places[0]!['startCursor'], endCursor: places.at(-1)!['endCursor'] },
      ...{ hasPreviousPage: false, hasNextPage: false },
    });
  });

  test.each(PAGED)('$coordinate says of a page what pageInfo does, where it says it too', async ({ asked }) => {
    const { pageInfo, ...page } = (await pagesOf(asked))[0]!;
    for (const name of ['endCursor', 'hasNextPage']) if (name in page) expect(page[name]).toBe(pageInfo[name]);
  });

  const byOffset = PAGED.filter(({ asked }) => asked.field.args.some(({ name }) => name === 'offset'));
  test.each(byOffset)('$coordinate gives by offset what it gives by cursor', async ({ asked }) => {
    const [one, two] = await pagesOf(asked);
    const { data } = await ask(asked, 'first: 1, offset: 1');
    expect(data).toEqual(two);
    const { errors } = await ask(asked, `first: 1, offset: 1, after: ${JSON.stringify(one!.pageInfo['endCursor'])}`);
    const goes = deprecated(asked).some(({ name }) => name === 'offset');
    const message = '`offset` must not stand beside `after`, which says where the page begins: leave it out.';
    expect(errors).toEqual(goes ? [{ code: 'BAD_USER_INPUT', argument: 'offset', message }] : []);
  });
});

describe('what is deprecated', () => {
  const reasons = everyField(schema)
    .flatMap(({ coordinate, field }) => [
      [coordinate, field.deprecationReason] as const,
      ...field.args.map((argument) => [`${coordinate}(${argument.name})`, argument.deprecationReason] as const),
    ])
    .filter(([, reason]) => reason !== undefined);

  test('says what to take, and the day from which it may go', () => {
    const untold = reasons.filter(
      ([, reason]) => !/\b[Tt]ake `.+ Goes on (30 November|1 December) 2027\.$/.test(reason!),
    );
    expect(untold).toEqual([]);
  });

  test('has a test here where it is an argument of ours', () => {
    const told = OURS.flatMap((asked) => deprecated(asked).map(({ name }) => `${asked.coordinate}(${name})`));
    const tested = [
      ...RENAMED.map(({ coordinate, from }) => `${coordinate}(${from})`),
      ...PAGED.map(({ coordinate }) => `${coordinate}(offset)`),
    ];
    expect(told.filter((one) => !tested.includes(one))).toEqual([]);
  });
});
