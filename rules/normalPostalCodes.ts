/** Codes of digits alone: their number, and what people write before them beside the country's own two letters. */
interface Digits {
  digits: number;
  before?: string;
}

const DIGITS: Readonly<Record<string, Digits>> = {
  AL: { digits: 4 },
  AT: { digits: 4, before: 'A' },
  BA: { digits: 5 },
  BE: { digits: 4, before: 'B' },
  BG: { digits: 4 },
  CH: { digits: 4 },
  CY: { digits: 4 },
  CZ: { digits: 5 },
  DE: { digits: 5, before: 'D' },
  DK: { digits: 4 },
  EE: { digits: 5 },
  ES: { digits: 5, before: 'E' },
  FI: { digits: 5, before: 'FIN' },
  FR: { digits: 5, before: 'F' },
  GR: { digits: 5, before: 'EL' },
  HR: { digits: 5 },
  HU: { digits: 4, before: 'H' },
  IS: { digits: 3 },
  IT: { digits: 5, before: 'I|CAP' },
  LI: { digits: 4, before: 'FL' },
  LT: { digits: 5 },
  LU: { digits: 4, before: 'L' },
  LV: { digits: 4 },
  ME: { digits: 5 },
  MK: { digits: 4 },
  NO: { digits: 4, before: 'N' },
  PL: { digits: 5 },
  RO: { digits: 6 },
  RS: { digits: 5 },
  SE: { digits: 5, before: 'S' },
  SI: { digits: 4, before: 'SLO' },
  SK: { digits: 5 },
  TR: { digits: 5 },
};

/** Codes of two parts, of which the first says the area: how they are found in what is written without blanks and hyphens. */
const PARTS: Readonly<Record<string, RegExp>> = {
  GB: /^([A-Z]{1,2}\d[A-Z\d]?)(?:([\dO][A-Z]{2}))?$/,
  IE: /^(?:IE?)?([A-Z]\d[\dW])([A-Z\d]{4})?$/,
  MT: /^(?:MT)?([A-Z]{3})(\d{2,4})?$/,
  NL: /^(?:NL)?(\d{4})([A-Z]{2})?/,
  PT: /^(?:PT?)?(\d{4})(\d{3})?/,
};

/**
 * The postal codes that a text names, as they are compared: capitals, without blanks, hyphens, country letters and what
 * follows, with the zeros at the front that spreadsheets drop. None where it names none, or the country has no rule.
 * @param country ISO 3166 alpha-2
 */
export function normalPostalCodes(country: string, text: string): string[] {
  const found = text
    .toUpperCase()
    .split(/[,;/|]/)
    .flatMap((part) => codesIn(country, part.trim()));
  return [...new Set(found)];
}

/** The part of a normal code that says its area, where one may be written without the rest; null elsewhere. */
export function postalArea(country: string, code: string): string | null {
  return PARTS[country]?.exec(code)?.[1] ?? null;
}

function codesIn(country: string, part: string): string[] {
  const rule = DIGITS[country];
  if (rule) return digitCodes(country, rule, part);
  const [, area, rest] = PARTS[country]?.exec(part.replace(/[^A-Z\d]/g, '')) ?? [];
  if (area === undefined) return [];
  return [area + (rest === undefined ? '' : country === 'GB' ? rest.replace(/^O/, '0') : rest)];
}

function digitCodes(country: string, { digits, before = country }: Digits, part: string): string[] {
  const prefix = new RegExp(`^(?:${country}|${before})?[\\s.-]*(?=\\d)`);
  if (!prefix.test(part)) return [];
  const written = part.replace(prefix, '');
  const tokens = written.split(/\s+/);
  if (tokens.length > 1 && tokens.every((token) => token.length === digits && /^\d+$/.test(token))) return tokens;
  const [first = ''] = /^\d+(?:[\s.-]+\d+)*/.exec(written) ?? [];
  const code = first.replace(/\D/g, '');
  // 44 is 00044 Frascati, and 14 the 00014 of Helsinki.
  const isNear = code.length <= digits && code.length >= Math.max(2, digits - 3);
  return isNear ? [code.padStart(digits, '0')] : [];
}
