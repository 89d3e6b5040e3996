/** Words and a country that a text asks about. */
interface MoneyAsked {
  /** What is left of the text; empty where it is a country alone. */
  text: string;
  /** ISO 3166-1, two letters; null where the text ends or begins with no country. */
  country: string | null;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Words that stand between what is asked and a country, in English and Italian. */
const BETWEEN = /\s+(?:in|for|of|di|per|nel|nei|negli|nella|the)$/i;
let codes: ReadonlyMap<string, string> | null = null;

/** Takes the name of a country off the end or the beginning of a text: `rare diseases in Italy`, `Italia malattie rare`. */
export function moneyAsked(text: string): MoneyAsked {
  codes ??= codesByName();
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const [last, first] = [words.slice(-count), words.slice(0, count)];
    const atEnd = codes.get(folded(last.join(' ')));
    if (atEnd) return { text: withoutBetween(words.slice(0, -count).join(' ')), country: atEnd };
    const atBeginning = codes.get(folded(first.join(' ')));
    if (atBeginning) return { text: words.slice(count).join(' '), country: atBeginning };
  }
  return { text: words.join(' '), country: null };
}

function withoutBetween(text: string): string {
  const shorter = ` ${text}`.replace(BETWEEN, '').trim();
  return shorter === text ? text : withoutBetween(shorter);
}

/** The countries by their folded names in English and Italian, as the browser knows them. */
function codesByName(): ReadonlyMap<string, string> {
  const named = ['en', 'it'].map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  const all = LETTERS.flatMap((one) => LETTERS.map((two) => one + two)).filter((code) => !NOT_COUNTRIES.has(code));
  return new Map(
    all.flatMap((code) =>
      named.flatMap((names): [string, string][] => {
        const name = names.of(code);
        return name === undefined ? [] : [[folded(name), code]];
      }),
    ),
  );
}

/** Codes that are withdrawn, or mean more than a country, though the browser has a name for them. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'EU',
  'EZ',
  'FX',
  'SU',
  'TP',
  'UK',
  'UN',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
