import { isPicForName } from '../../../../rules/unnamedLabel.ts';
import { amount, flag, moment, parsed, quietly, text, title, website, wholeNumber } from '../../../tables/readings.ts';
import { defineTable, type Reading, type RowOf } from '../../../tables/Table.ts';
import { toCountry, toKind, toRole } from './cordisCodes.ts';
import { parsePosition, type Position } from './parsePosition.ts';
import { parseProjectId, PROJECT_ID_RULE } from './parseProjectId.ts';

/** A name; a number that stands in its place is none. */
const name: Reading<string | null> = (cell) => {
  const given = text(cell);
  return given !== null && isPicForName(given) ? null : given;
};

/**
 * organization.csv, and the organizations file of the layout before 2020 (`projectReference`, `id`): an organisation in
 * a project. Of each organisation the newest row that says something is shown.
 */
export const PARTICIPATION_TABLE = defineTable({
  columns: {
    projectId: {
      ...{ from: ['projectID', 'projectReference'], required: true, key: PROJECT_ID_RULE },
      read: quietly(parseProjectId),
    },
    /** The organisation's nine digits in the Commission's register. */
    pic: {
      ...{ from: ['organisationID', 'id'], required: true, kept: true },
      read: parsed(parsePic, 'the nine digits of an organisation'),
    },
    vat: { from: 'vatNumber', read: text, of: 'Organisation' },
    name: {
      ...{ from: 'name', read: name, required: true, kept: true, unless: 'pic' },
      key: 'Neither a name nor a number says which organisation; the row is left out.',
    },
    shortName: { from: 'shortName', read: text, required: true, of: 'Organisation' },
    sme: { from: 'SME', read: flag, of: 'Organisation' },
    kind: {
      ...{ from: 'activityType', required: true, of: 'Organisation' },
      read: parsed(toKind, 'HES, REC, PRC, PUB or OTH'),
    },
    city: { from: 'city', read: text, required: true, of: 'Organisation' },
    postalCode: { from: 'postCode', read: text, of: 'Organisation' },
    nuts: { from: 'nutsCode', read: parsed(parseNuts, 'a NUTS code such as ITI19'), of: 'Organisation' },
    /** ISO 3166 alpha-2, and XK for Kosovo. */
    country: {
      ...{ from: 'country', required: true, kept: true },
      read: parsed(toCountry, 'the code of a country, such as IT'),
    },
    latitude: {
      ...{ from: 'geolocation', of: 'Organisation' },
      read: parsed(coordinate('latitude'), 'a latitude and a longitude such as 43.32,11.33'),
    },
    // What is wrong with the cell is reported of the latitude.
    longitude: { from: 'geolocation', read: quietly(coordinate('longitude')), of: 'Organisation' },
    website: { from: 'organizationURL', read: website, of: 'Organisation' },
    updatedAt: { from: 'contentUpdateDate', read: moment, kept: true },
    order: { from: 'order', read: wholeNumber, of: 'PARTICIPATES_IN' },
    role: {
      ...{ from: 'role', required: true, of: 'PARTICIPATES_IN' },
      read: parsed(toRole, 'a role that CORDIS is known to use, such as coordinator or participant'),
    },
    /** Euro it receives. */
    grant: { from: 'ecContribution', read: amount, required: true, of: 'PARTICIPATES_IN' },
    /** Euro that remain with it. */
    netGrant: { from: 'netEcContribution', read: amount, of: 'PARTICIPATES_IN' },
    totalCost: { from: 'totalCost', read: amount, of: 'PARTICIPATES_IN' },
    endedEarly: { from: 'endOfParticipation', read: flag, required: true, of: 'PARTICIPATES_IN' },
    projectAcronym: { from: 'projectAcronym', read: title },
    rcn: { from: 'rcn', read: text },
  },
  ignored: ['active', 'projectRcn'],
  // Nor what would lead to a person: streets and contacts stay at the door.
  personal: [
    ...['street', 'contactForm'],
    ...['contactType', 'contactTitle', 'contactFirstNames', 'contactLastNames', 'contactFunction'],
    ...['contactTelephoneNumber', 'contactFaxNumber', 'contactEmail'],
  ],
});

/** One row of organization.csv. At least one of `pic` and `name` is known. */
export type CordisParticipation = RowOf<typeof PARTICIPATION_TABLE>;

function coordinate(name: keyof Position) {
  return (text: string): number | null | undefined => {
    const position = parsePosition(text);
    return position && position[name];
  };
}

/** Null for 0 and negative numbers, which older exports have where an organisation has no number. */
function parsePic(text: string): string | null | undefined {
  if (/^(?:0+|-\d+)$/.test(text)) return null;
  return /^\d{9}$/.test(text) ? text : undefined;
}

function parseNuts(text: string): string | undefined {
  return /^[A-Z]{2}[A-Z\d]{0,3}$/.test(text) ? text : undefined;
}
