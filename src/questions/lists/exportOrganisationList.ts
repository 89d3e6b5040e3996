import { z } from 'zod';
import { ORGANISATIONS } from '../../neo4j/tables/mainTables.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { STANDINGS } from '../../network/lists/ListDimension.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { formatCountry } from '../explanation/formatCountry.ts';
import type { Language } from '../explanation/Phrases.ts';
import { nextByCursor, PAGE_INFO, pageInfo } from '../exportPage.ts';
import type { Export, Row } from '../Export.ts';
import type { OrganisationListQuestion } from './organisationList.ts';
import { codedOf, wholeList } from './wholeList.ts';

const figures = z.object({
  amount: z.number().nullable(),
  unknownAmountCount: z.number(),
  grantCount: z.number(),
  projectCount: z.number(),
  runningProjectCount: z.number(),
  coordinatedProjectCount: z.number(),
});
const code = { code: z.string(), name: z.string() };
const coded = z.object(code).nullable();
const region = z.object({ ...code, partOf: coded }).nullable();

const listRow = z.object({
  organisation: z.object({
    id: z.string(),
    name: z.string(),
    displayName: z.string(),
    nameIt: z.string().nullable(),
    shortName: z.string().nullable(),
    kind: z.string().nullable(),
    sme: z.boolean().nullable(),
    city: z.string().nullable(),
    displayCity: z.string().nullable(),
    website: z.string().nullable(),
    country: coded,
    region,
  }),
  standing: z.string(),
  here: figures,
  overall: figures,
  partnerCount: z.number(),
});
const answer = z.object({
  organisationList: z.object({
    rows: z.array(listRow),
    pageInfo,
  }),
});

const FIGURES = 'amount unknownAmountCount grantCount projectCount runningProjectCount coordinatedProjectCount';

/** `organisationList`: a row for each organisation; columns that end in `Here` count what fits the conditions. */
export const exportOrganisationList: Export = {
  document: `query ($where: ListFilter, $orderBy: OrganisationListColumn, $direction: ListDirection, $first: Int = 500, $after: String, $offset: Int) {
    organisationList(where: $where, orderBy: $orderBy, direction: $direction, first: $first, after: $after, offset: $offset) {
      rows {
        organisation { id name displayName nameIt shortName kind sme city displayCity website country { code name } region { code name partOf { code name } } }
        standing
        here { ${FIGURES} }
        overall { ${FIGURES} }
        partnerCount
      }
      ${PAGE_INFO}
    }
  }`,
  toRows: (data, language, forPeople) => answer.parse(data).organisationList.rows.map(rowsOf(language, forPeople)),
  nextPage(data, { first }) {
    const next = nextByCursor(answer.parse(data).organisationList.pageInfo, first);
    // The cursor stands behind what the offset left out.
    return next && { ...next, offset: 0 };
  },
  whole: (args, contextOf, language, forPeople) =>
    wholeList(
      {
        subject: 'ORGANISATION',
        // GraphQL has checked them.
        question: args as unknown as OrganisationListQuestion,
        table: ORGANISATIONS,
        columns: ['id', 'name', 'displayName', 'nameIt', 'shortName', 'kind', 'sme', ...CITY, 'website', ...PLACES],
        find: async ({ graph }, snapshot, request) => (await graph.run('organisationRows', snapshot, request)).rows,
        idOf: ({ organisations }, { organisation }) => textAt(organisations.ids, organisation),
        toRow(snapshot, row, { country, countryName, region, regionName, ...own }) {
          const itsRegion = codedOf(region, regionName);
          const partOf = widerRegion(snapshot, row.organisation);
          const places = { country: codedOf(country, countryName), region: itsRegion && { ...itsRegion, partOf } };
          const organisation = { ...own, ...places };
          return rowsOf(
            language,
            forPeople,
          )(listRow.parse({ ...row, organisation, standing: STANDINGS[row.standing] }));
        },
      },
      contextOf,
    ),
};

const CITY = ['city', 'displayCity'];
const PLACES = ['country', 'countryName', 'region', 'regionName'];

/** The next wider region of an organisation's; null where there is none. */
function widerRegion({ organisations, regions }: Snapshot, organisation: number): z.infer<typeof coded> {
  const own = organisations.regions[organisation] ?? NONE;
  const wider = own === NONE ? NONE : (regions.parents[own] ?? NONE);
  return wider === NONE ? null : codedOf(textAt(regions.ids, wider), textAt(regions.labels, wider));
}

/** Length of the codes of NUTS 2, such as ITI1. */
const NUTS2 = 4;

type ListRow = z.infer<typeof listRow>;

/** Writes the row of an organisation, for people or for programs. */
function rowsOf(language: Language, forPeople = false): (row: ListRow) => Row {
  return (row) => (forPeople ? toRowForPeople : toRow)(row, placesOf(row.organisation, language));
}

/** The country by its name, and the region of level 2. */
function placesOf({ country, region }: ListRow['organisation'], language: Language) {
  return {
    country: country && (language === 'IT' ? formatCountry(country.code, language) : country.name),
    nuts2: [region, region?.partOf].find((one) => one?.code.length === NUTS2) ?? null,
    isItalian: language === 'IT',
  };
}

type Places = ReturnType<typeof placesOf>;

function toRow(
  { organisation, standing, here, overall, partnerCount }: ListRow,
  { country: countryName, nuts2 }: Places,
): Row {
  const { country, region, displayName: _shown, nameIt: _italian, displayCity: _city, ...own } = organisation;
  return {
    ...own,
    country: countryName,
    countryCode: country?.code ?? null,
    region: region?.name ?? null,
    regionCode: region?.code ?? null,
    standing,
    amountHere: here.amount,
    unknownAmountCountHere: here.unknownAmountCount,
    grantCountHere: here.grantCount,
    projectCountHere: here.projectCount,
    runningProjectCountHere: here.runningProjectCount,
    coordinatedProjectCountHere: here.coordinatedProjectCount,
    ...overall,
    partnerCount,
    nuts2Name: nuts2?.name ?? null,
    nuts2: nuts2?.code ?? null,
  };
}

/** The name as pages show it first, the region before what lies in it, and whose money it is; the source's own name and codes last. */
function toRowForPeople(
  { organisation, standing, here, overall, partnerCount }: ListRow,
  { country: countryName, nuts2, isItalian }: Places,
): Row {
  const { id, name, displayName, nameIt, kind, sme, displayCity, country, region, shortName, website } = organisation;
  const isWithin = nuts2 !== null && nuts2.code !== region?.code;
  return {
    shownName: (isItalian ? nameIt : null) ?? displayName,
    ...{ kind, sme, city: displayCity, subregion: isWithin ? (region?.name ?? null) : null },
    ...{ region: nuts2?.name ?? region?.name ?? null, country: countryName, standing },
    ...{ receivedHere: here.amount, unknownAmountCountHere: here.unknownAmountCount },
    ...{ projectCountHere: here.projectCount, runningProjectCountHere: here.runningProjectCount },
    ...{ coordinatedProjectCountHere: here.coordinatedProjectCount, grantCountHere: here.grantCount },
    ...{ receivedInAll: overall.amount, unknownAmountCount: overall.unknownAmountCount },
    ...{ projectCount: overall.projectCount, runningProjectCount: overall.runningProjectCount },
    ...{ coordinatedProjectCount: overall.coordinatedProjectCount, grantCount: overall.grantCount, partnerCount },
    ...{ website, shortName, sourceName: name, id, subregionCode: isWithin ? (region?.code ?? null) : null },
    ...{ regionCode: nuts2?.code ?? region?.code ?? null, countryCode: country?.code ?? null },
  };
}
