import { isUnknown } from '../../rules/isUnknown.ts';
import { decodeEntities } from './values/decodeEntities.ts';
import { parseAmount } from './values/parseAmount.ts';
import { parseDay, parseMoment } from './values/parseDay.ts';
import { parseWebsite } from './values/parseWebsite.ts';
import { withoutLeadingMark } from './values/withoutLeadingMark.ts';
import type { Reading } from './Table.ts';

/** A title or name of a project, which may be any word, also MISSING: inner space collapsed, entities decoded, no mark left over in front. */
export const title: Reading<string | null> = (cell) => withoutLeadingMark(tidy(cell.text)) || null;

/** Running text, which keeps its paragraphs. */
export const prose: Reading<string | null> = (cell) =>
  decodeEntities(cell.text).replaceAll('\r\n', '\n').trim() || null;

/** A name or code, where words like MISSING mean that it is unknown. */
export const text: Reading<string | null> = (cell) => {
  const tidied = tidy(cell.text);
  return isUnknown(tidied) ? null : tidied;
};

/** Several codes or words in one cell, between semicolons or line ends if it has any, else between commas. */
export const list: Reading<string[]> = (cell) => {
  const all = decodeEntities(cell.text);
  if (all === '') return [];
  const items = all.split(/[;\n]/.test(all) ? /[;\n]/ : ',').map(tidy);
  return [...new Set(items.filter((item) => !isUnknown(item)))];
};

/**
 * Parses the cell: null for another way to say unknown, undefined for what breaks the rule.
 * @param rule what the value should be: `a day such as 2024-01-31`
 */
export function parsed<Value>(parse: (text: string) => Value | null | undefined, rule: string): Reading<Value | null> {
  return (cell) => {
    const { text: given } = cell;
    if (isUnknown(given)) return null;
    const value = parse(given);
    if (value !== undefined) return value;
    cell.report(`It should be ${rule}, and is taken as unknown.`);
    return null;
  };
}

/** Parses the cell without a report: for keys, and where another column reports the same cell. */
export function quietly<Value>(parse: (text: string) => Value | null | undefined): Reading<Value | null> {
  return (cell) => parse(cell.text) ?? null;
}

/** Changes a known value. */
export function changed<Value, Changed>(
  read: Reading<Value | null>,
  change: (value: Value) => Changed,
): Reading<Changed | null> {
  return (cell) => {
    const value = read(cell);
    return value === null ? null : change(value);
  };
}

/** Euro, exact to the cent. */
export const amount = parsed(parseAmount, 'an amount in euro such as 1234.50 or 1234,50, not below 0');
/** `2024-01-31`. */
export const day = parsed(parseDay, 'a day such as 2024-01-31');
/** `2024-01-31T12:34:56` or `2024-01-31`. */
export const moment = parsed(parseMoment, 'a day such as 2024-01-31, with or without a time');
/** An address on the web. */
export const website = parsed(parseWebsite, 'a web address');
/** True or false. */
export const flag = parsed(parseFlag, 'true or false');
/** A whole number of at most nine digits. */
export const wholeNumber = parsed(
  (digits) => (/^\d{1,9}$/.test(digits) ? Number(digits) : undefined),
  'a whole number',
);

/** True and false in any case; undefined for anything else. */
export function parseFlag(given: string): boolean | undefined {
  const folded = given.toLowerCase();
  if (folded === 'true') return true;
  return folded === 'false' ? false : undefined;
}

function tidy(given: string): string {
  const decoded = decodeEntities(given);
  return /\s\s|[^\S ]|^ | $/.test(decoded) ? decoded.replace(/\s+/g, ' ').trim() : decoded;
}
