/** A word with a capital and small letters, as its country writes them. */
export function capitalised(word: string, country: string | null): string {
  // Names in capitals are mostly written without the Turkish dots: without any, an I is no sign of the letter without one.
  const locale = country === 'TR' && word.includes('İ') ? 'tr' : 'en';
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase(locale) + rest.join('').toLocaleLowerCase(locale);
}
