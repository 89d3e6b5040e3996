import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { z } from 'zod';
import type { SearchVocabulary } from '../../network/columns/columns.ts';
import { NO_HOSPITAL_WORDS } from '../../network/search/noSearchColumns.ts';
import { foldWords } from '../../network/search/words/foldWords.ts';

/** The file in which staff keep the words of the search; the server reads it when it starts. */
export const VOCABULARY_FILE = join(import.meta.dirname, '../../../seed/curated/search.yaml');

/** A line of words, folded as search folds them. */
const line = z.string('must be words separated by blanks').transform((text, context) =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const [folded = '', ...more] = foldWords(word);
      const problem =
        folded === '' || more.length > 0 ? `must be words separated by blanks, which "${word}" is not` : null;
      if (problem !== null) context.addIssue({ code: 'custom', message: problem });
      return folded;
    }),
);
const words = z.array(line).transform((lines) => lines.flat());
const synonyms = z.array(line).superRefine((groups, context) => {
  const groupOf = new Map<string, number>();
  for (const [at, group] of groups.entries()) {
    const report = (message: string) => context.addIssue({ code: 'custom', path: [at], message });
    if (group.length < 2) report('must have two words or more');
    for (const word of group) {
      const before = groupOf.get(word);
      if (before !== undefined) report(`has "${word}", which synonyms.${before} has already`);
      groupOf.set(word, at);
    }
  }
});
const together = z.array(line.refine((own) => own.length > 0, 'must have a word'));
const byCountry = z.record(z.string(), line).transform((lines, context) => {
  const message = 'must be under the code of a country, such as IT';
  for (const code of Object.keys(lines)) {
    if (!/^[A-Z]{2}$/.test(code)) context.addIssue({ code: 'custom', path: [code], message });
  }
  return Object.entries(lines).map(([code, own]) => [code, ...own]);
});
const hospitals = z.strictObject({
  words,
  endings: words,
  inCountries: byCountry,
  phrases: together,
  never: together,
});
const vocabulary = z.strictObject({
  ...{ stopWords: words, legalForms: words, synonyms },
  hospitals: hospitals.default(NO_HOSPITAL_WORDS),
});

/**
 * Reads and checks the words of the search.
 * @throws Error that names the file, the place and the value of everything that does not fit
 */
export async function readSearchVocabulary(file = VOCABULARY_FILE): Promise<SearchVocabulary> {
  const name = basename(file);
  const data = parse(name, await readFile(file, 'utf8'));
  const result = vocabulary.safeParse(data);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `  ${name}, ${path.join('.') || 'top level'}: ${message}`,
  );
  throw new Error(`The words of the search are not right:\n${lines.join('\n')}`);
}

function parse(name: string, text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) throw new Error(`${name} is not YAML: ${error.message}`);
    throw error;
  }
}
