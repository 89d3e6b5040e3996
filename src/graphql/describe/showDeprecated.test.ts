import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  graphqlSync,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { expect, it } from 'vitest';
import { productSchema } from '../../../test/builders/productSchema.ts';
import { renamedArguments } from '../renamedArguments.ts';
import { showDeprecated } from './showDeprecated.ts';

/** The schema as a client knows it that asks for nothing but what every client asks for. */
function introspected(source: string) {
  const { data } = graphqlSync({ schema: showDeprecated(buildSchema(source)), source: getIntrospectionQuery() });
  return buildClientSchema(data as unknown as Parameters<typeof buildClientSchema>[0]);
}

it('lets every client see deprecated arguments and conditions, with what to take instead', () => {
  const schema = introspected(`
    type Query { rows("Rows before the first." offset: Int = 0 @deprecated(reason: "Take \`after\`."), where: Where): Int }
    input Where { old: Int @deprecated(reason: "Take \`new\`."), new: Int }
  `);
  const [offset] = schema.getQueryType()!.getFields().rows!.args;
  expect(offset).toMatchObject({
    ...{ name: 'offset', defaultValue: 0 },
    description: 'Rows before the first. Deprecated: Take `after`.',
  });
  const where = schema.getType('Where');
  expect(isInputObjectType(where) && where.getFields().old!.description).toBe('Deprecated: Take `new`.');
});

it('keeps which argument is the new one of which', async () => {
  const schema = await productSchema();
  const renamed = (of: typeof schema): object[] =>
    Object.values(of.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).flatMap(({ args }) => renamedArguments(args)) : [],
    );
  expect(renamed(schema).length).toBeGreaterThan(0);
  expect(renamed(showDeprecated(schema))).toEqual(renamed(schema));
});
