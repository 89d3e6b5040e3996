import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { z } from 'zod';
import config from '../../codegen.ts';

const ROOT = join(import.meta.dirname, '../..');
const REGISTRY = join(import.meta.dirname, 'questions.ts');
const GENERATED = join(import.meta.dirname, 'generated.ts');
const BRIDGES = join(import.meta.dirname, 'bridges/bridges.ts');

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  ROOT,
);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Lists what the compiler says of the registry of questions when files have another text than on disk. */
function problems(changed: Readonly<Record<string, string>>): string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, language) => {
    const text = changed[path];
    if (text !== undefined) return ts.createSourceFile(path, text, language);
    if (!parsed.has(path)) parsed.set(path, read(path, language));
    return parsed.get(path);
  };
  const program = ts.createProgram([REGISTRY], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(REGISTRY))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function replaced(path: string, search: string, replacement: string): string {
  const text = ts.sys.readFile(path)!;
  const changed = text.replaceAll(search, replacement);
  expect(changed).not.toBe(text);
  return changed;
}

/** The generated types when `schema/questions.graphql` had one question more. */
async function generatedWith(question: string): Promise<string> {
  const output = config.generates['src/questions/generated.ts'];
  if (!output || Array.isArray(output) || typeof output.schema !== 'string')
    throw new Error('The configuration generates no types of questions.');
  const schema = `${output.schema}\nextend type Query { ${question} }`;
  const files: unknown = await generate({ generates: { [GENERATED]: { ...output, schema } }, silent: true }, false);
  return z.tuple([z.object({ content: z.string() })]).parse(files)[0].content;
}

test('the registry as it is compiles', () => {
  expect(problems({})).toEqual([]);
});

test('a resolver that answers with a wrong field name does not compile', () => {
  const [problem, ...others] = problems({ [BRIDGES]: replaced(BRIDGES, 'groupSize', 'sizeOfGroup') });
  expect(problem).toContain("Property 'groupSize' is missing");
  expect(others).toEqual([]);
});

test('a resolver that answers with a wrong type does not compile', () => {
  const [problem, ...others] = problems({ [BRIDGES]: replaced(BRIDGES, 'reaches: number', 'reaches: string') });
  expect(problem).toContain("Type 'string' is not assignable to type 'number");
  expect(others).toEqual([]);
});

test('a field whose arguments are not those of the schema does not compile', () => {
  const [problem] = problems({ [BRIDGES]: replaced(BRIDGES, 'args: { first: number }', 'args: { last: number }') });
  expect(problem).toContain("Property 'last' is missing");
});

test('a question of the schema that is not registered does not compile', async () => {
  const [problem, ...others] = problems({ [GENERATED]: await generatedWith('rivals(of: ID!): BridgeReport') });
  expect(problem).toContain("Property 'rivals' is missing");
  expect(others).toEqual([]);
});
