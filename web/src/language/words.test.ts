import { expect, test } from 'vitest';
import type { Language } from './Language.ts';
import { words as english } from './words.en.ts';
import { words as italian } from './words.it.ts';

interface Tree {
  [key: string]: string | Tree;
}

function leaves(tree: Tree, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

/** The holes of a sentence; one that is about a single thing may say so in words. */
function holes(path: string, text: string): string {
  const names = [...text.matchAll(/\{\{(\w+)(?:, (?:a|di|da|il))?\}\}/g)].map(([, name]) => name ?? '').sort();
  return names.filter((name) => !path.endsWith('_one') || (name !== 'number' && name !== 'count')).join();
}

/** The words that come with some pages alone; letters have functions in place of sentences, of which their type tells. */
const OWN = import.meta.glob<Record<string, Tree>>(['../**/*Words.{en,it}.ts', '!**/letterWords.*'], { eager: true });

/** All words of a language: those of all pages, and those of some by the file in which they stand. */
function wordsIn(language: Language, ofAll: Tree): Map<string, string> {
  const own = Object.entries(OWN).filter(([file]) => file.endsWith(`.${language}.ts`));
  return new Map(
    leaves({ ...ofAll, ...Object.fromEntries(own.map(([file, one]) => [file.slice(0, -6), { ...one }])) }),
  );
}
const ENGLISH = wordsIn('en', english);
const ITALIAN = wordsIn('it', italian);

test('the words of each page that brings its own are compared', () => {
  for (const all of [ENGLISH, ITALIAN]) {
    const files = new Set([...all.keys()].flatMap((path) => /(\w+)Words\./.exec(path)?.[1] ?? []));
    expect(files.size).toBe(Object.keys(OWN).length / 2);
    expect([...files]).toEqual(expect.arrayContaining(['load', 'kept', 'widget']));
  }
});

test('both languages say the same things', () => {
  expect([...ITALIAN.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
});

test('each sentence has the same holes in both', () => {
  const differing = [...ENGLISH].filter(([path, text]) => holes(path, text) !== holes(path, ITALIAN.get(path) ?? ''));
  expect(differing.map(([path]) => path)).toEqual([]);
});

test('nothing is empty, and whoever counts one counts others too', () => {
  for (const all of [ENGLISH, ITALIAN]) {
    expect([...all].filter(([, text]) => text.trim() === '')).toEqual([]);
    const ones = [...all.keys()].filter((path) => path.endsWith('_one'));
    expect(ones.length).toBeGreaterThan(5);
    expect(ones.filter((path) => !all.has(path.replace(/_one$/, '_other')))).toEqual([]);
  }
});

/** Forms that only say tu. A label in -a, such as `Cerca` or `Salva`, may stay: it says what a button does. */
const TU = [
  /(?<!\p{L})(tu|te|ti|tuo|tua|tuoi|tue|hai|puoi|vuoi|preferisci|conosci|cerchi|intendi)(?!\p{L})/iu,
  /(?<!\p{L})(aggiungi|ammetti|apri|chiedi|consenti|leggi|metti|nascondi|premi|prendi|restringi|scegli|scrivi|togli|vedi)(la|lo|le|li|ne|ti|gli)?(?!\p{L})/iu,
  /(?<!\p{L})(cambia|cerca|copia|elimina|evita|incolla|invia|mostra|salva|verifica)(la|lo|le|li|ne)(?!\p{L})/iu,
  /(?<!\p{L})(di’|segui:|dai un)(?!\p{L})/iu,
  /(?<!\p{L}|si )(carica|guarda|prova|ricarica|riprova|seleziona|trascina)(?!\p{L}).*\.$/iu,
];

test('Italian speaks to the reader as voi throughout', () => {
  const said = [...ITALIAN].filter(([, text]) => TU.some((form) => form.test(text)));
  expect(said).toEqual([]);
  const refused = ['Premi qui', 'Scegline uno', 'verificala', 'i tuoi elenchi', 'Riprova tra un momento.'];
  expect(refused.filter((text) => !TU.some((form) => form.test(text)))).toEqual([]);
});

/** Code in a sentence keeps the marks of a keyboard. */
const CODE = /\{"[^}]*\}/g;

/** Letters are functions: they are read as they are written, their comments aside. */
const LETTERS = import.meta.glob<string>('../letter/letterWords.*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const MARKS = {
  en: { straight: /["']/, others: /[«»„]/ },
  it: { straight: /["']/, others: /[“”„]/ },
};

test.each([
  ['en', ENGLISH],
  ['it', ITALIAN],
] as const)('apostrophes are curly, and quotation marks those of the language (%s)', (language, all) => {
  const { straight, others } = MARKS[language];
  const wrong = [...all].filter(([, text]) => {
    const said = text.replace(CODE, '');
    return straight.test(said) || others.test(said);
  });
  expect(wrong).toEqual([]);
});

test('letters have no straight apostrophe in a word either', () => {
  expect(Object.keys(LETTERS)).toHaveLength(3);
  const straight = Object.entries(LETTERS).flatMap(([file, text]) =>
    [...text.replace(/\/\*.*?\*\/|\/\/.*$/gms, '').matchAll(/.*\p{L}\\?'\p{L}.*/gu)].map(
      ([line]) => `${file}: ${line.trim()}`,
    ),
  );
  expect(straight).toEqual([]);
});
