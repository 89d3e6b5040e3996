import { z } from 'zod';
import type { Export } from '../Export.ts';

const answer = z.object({
  graph: z.object({
    quality: z
      .array(
        z.object({
          code: z.string(),
          description: z.string(),
          count: z.number(),
          of: z.number(),
          examples: z.array(z.string()),
        }),
      )
      .nullable(),
  }),
});

/** `graph.quality`: a row for each finding, with up to 50 examples. */
export const exportQuality: Export = {
  document: `query ($language: Language) {
    graph { quality { code description(language: $language) count of examples(first: 50) } }
  }`,
  toRows(data) {
    const { quality } = answer.parse(data).graph;
    return (quality ?? []).map(({ examples, ...finding }) => ({ ...finding, examples: examples.join('; ') }));
  },
};
