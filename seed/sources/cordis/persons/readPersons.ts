import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { NaturalPersons } from './NaturalPersons.ts';

/** The file in which staff keep by what persons are known. */
const FILE = join(import.meta.dirname, 'persons.yaml');

const wordsOf = (word: z.ZodString) =>
  z
    .string()
    .transform((text) => text.split(/\s+/).filter((one) => one !== ''))
    .pipe(z.array(word))
    .transform((words) => new Set(words));
const pics = wordsOf(z.string().regex(/^\d{9}$/, 'must be the nine digits of a participant'));
const words = wordsOf(z.string().regex(/^[a-z]+$/, 'must be a word in small letters without accents'));
const rules = z.strictObject({ persons: pics, organisations: pics, companyWords: words, givenNames: words });

/** Reads by what natural persons are known. @throws Error that names the place and the value of everything that does not fit */
export async function readPersons(): Promise<NaturalPersons> {
  const { data, error } = rules.safeParse(load(await readFile(FILE, 'utf8'), { schema: CORE_SCHEMA }));
  if (error) throw new Error(`${FILE} is not right:\n${z.prettifyError(error)}`);
  return new NaturalPersons(data);
}
