import { readFile } from 'node:fs/promises';
import { buildSchema, getOperationAST, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { exports } from './questions.ts';

const schema = buildSchema(await readFile(new URL('../../schema/printed.graphql', import.meta.url), 'utf8'));

test.each(Object.entries(exports))(
  'each argument of the question can be given for a file of %s',
  (_name, { document }) => {
    const operation = getOperationAST(parse(document))!;
    const given = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const [question] = operation.selectionSet.selections;
    if (question?.kind !== Kind.FIELD) throw new Error('A file is of one question.');
    const { args } = schema.getQueryType()!.getFields()[question.name.value]!;
    expect(given).toEqual(expect.arrayContaining(args.map(({ name }) => name)));
  },
);
