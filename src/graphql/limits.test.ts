import { getNamedType, GraphQLInt, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { askedParts } from '../../test/builders/askedParts.ts';
import { askOwn, ownQuestions } from '../../test/builders/ownQuestions.ts';
import { productSchema } from '../../test/builders/productSchema.ts';
import type { QuestionContext } from '../questions/QuestionContext.ts';

const schema: GraphQLSchema = await productSchema();
let parts: QuestionContext;
beforeAll(async () => {
  parts = await askedParts();
});

const RANGE = /\b(\d+) to ([\d,]+)\b/;
/** Every count that a field of ours takes, with the bounds that its description tells. */
const COUNTS = ownQuestions(schema).flatMap((asked) =>
  asked.field.args
    .filter(({ name, type }) => getNamedType(type) === GraphQLInt && name !== 'offset')
    .map(({ name, description, defaultValue }) => {
      const [, least, most] = RANGE.exec(description ?? '') ?? [];
      const bounds = { least: Number(least), most: Number(most?.replaceAll(',', '')) };
      return { coordinate: `${asked.coordinate}(${name})`, asked, name, ...bounds, usual: defaultValue };
    }),
);

describe('a count that can be asked for', () => {
  test.each(COUNTS)(
    '$coordinate is from $least to $most, as its description says',
    async ({ asked, name, ...told }) => {
      const { least, most, usual } = told;
      expect([least, most].every(Number.isInteger)).toBe(true);
      const refused = async (count: number) => {
        const { errors } = await askOwn(schema, parts, asked, `${name}: ${count}`);
        return errors.filter(({ argument }) => argument === name).map(({ message }) => message)[0] ?? null;
      };
      const right = [least, most, usual].filter((count): count is number => typeof count === 'number');
      for (const count of right) expect(await refused(count)).toBeNull();
      expect(await refused(most + 1)).toBe(
        `\`${name}\` must be from ${Math.min(least, 1)} to ${most.toLocaleString('en')}, not ${most + 1}.`,
      );
      expect(await refused(least - 1)).toContain(`\`${name}\` must be `);
    },
  );
});
