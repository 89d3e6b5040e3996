import { z } from 'zod';
import type { Question } from './questionPool.ts';

/** Time after which nothing is heard of an answer any more. Milliseconds. */
const LOST = 60_000;

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .optional(),
  extensions: z
    .looseObject({ graph: z.object({ version: z.number(), loading: z.boolean().nullable() }).optional() })
    .optional(),
});

/** The answer to one root field: its data, or the code and the words that it was refused with. */
export interface FieldAnswer {
  question: Question;
  data: unknown;
  refusal: { code: string; message: string } | null;
}

/** A whole answer. `graph`: of which version it says to be; undefined where it says nothing. */
export interface Answer {
  document: string;
  fields: FieldAnswer[];
  graph: { version: number; loading: boolean | null } | undefined;
  milliseconds: number;
}

/**
 * Asks some root fields in one document. `name`: a part of their aliases, so that a document which was not asked before is not
 * answered from what is kept.
 * @throws Error where no answer came, or none that is one
 */
export async function ask(url: string, questions: readonly Question[], name = ''): Promise<Answer> {
  const document = `{ ${questions.map(({ field }, at) => `a${at}${name}: ${field}`).join(' ')} }`;
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    // No kept connection: one that is closed as idle at the moment of a request would seem to break it off.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query: document }),
    signal: AbortSignal.timeout(LOST),
  });
  const { data, errors = [], extensions } = answer.parse(await response.json());
  const milliseconds = performance.now() - began;
  const fields = questions.map((question, at): FieldAnswer => {
    const alias = `a${at}${name}`;
    const error = errors.find(({ path }) => path === undefined || path[0] === alias);
    const refusal = error ? { code: error.extensions.code, message: error.message } : null;
    return { question, data: data?.[alias] ?? null, refusal };
  });
  return { document, fields, graph: extensions?.graph, milliseconds };
}
