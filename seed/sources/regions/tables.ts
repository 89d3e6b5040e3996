import { isRegion } from '../../../rules/nutsCodes.ts';
import { quietly, parsed } from '../../tables/readings.ts';
import { defineTable } from '../../tables/Table.ts';

/** A file of postal codes: each with the region of NUTS 3 in which it lies, all of one country, between single quotes. */
export const POSTAL_CODE_TABLE = defineTable({
  columns: {
    region: {
      ...{ from: ['NUTS3', "'NUTS3'"], required: true, key: true },
      read: parsed(parseRegion, "the code of a region of NUTS 3 such as 'ITI14'"),
    },
    code: {
      ...{ from: ['CODE', "'CODE'"], required: true, key: 'Without a postal code the row says nothing.' },
      read: quietly((text) => unquoted(text) || undefined),
    },
  },
});

function parseRegion(text: string): string | undefined {
  const code = unquoted(text);
  return isRegion(code) && code.length === 5 ? code : undefined;
}

function unquoted(text: string): string {
  return text.replace(/^'(.*)'$/, '$1').trim();
}
