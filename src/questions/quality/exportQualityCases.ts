import { z } from 'zod';
import { nextByCursor, PAGE_INFO, pageInfo } from '../exportPage.ts';
import type { Export } from '../Export.ts';

const text = z.string().nullable();
const answer = z.object({
  qualityCases: z.object({
    code: z.string(),
    cases: z.array(
      z.object({
        subjects: z.array(z.string()),
        sentence: z.string(),
        values: z.array(z.object({ name: z.string(), value: text })),
        sources: z.array(z.object({ id: z.string(), title: text, copiedOn: text })),
      }),
    ),
    pageInfo,
  }),
});

/** `qualityCases`: a row for each case, with its sources and the days of their copies, to be reported to whoever publishes them. */
export const exportQualityCases: Export = {
  document: `query ($code: QualityCode!, $first: Int = 1000, $after: String, $language: Language) {
    qualityCases(code: $code, first: $first, after: $after) {
      code
      cases { subjects sentence(language: $language) values { name value } sources { id title copiedOn } }
      ${PAGE_INFO}
    }
  }`,
  toRows(data) {
    const { code, cases } = answer.parse(data).qualityCases;
    return cases.map(({ subjects, sentence, values, sources }) => ({
      code,
      subjects: subjects.join('; '),
      sentence,
      values: values.map(({ name, value }) => `${name}: ${value ?? ''}`).join(' | '),
      sources: sources.map(({ id, title }) => title ?? id).join('; '),
      releases: sources.map(({ copiedOn }) => copiedOn ?? '').join('; '),
    }));
  },
  nextPage: (data, { first }) => nextByCursor(answer.parse(data).qualityCases.pageInfo, first),
};
