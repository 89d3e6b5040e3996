import type { CellReader } from './CellReader.ts';
import type { PARTICIPATION_COLUMNS } from './cordisColumns.ts';
import { toCountry, toKind, toRole } from './cordisCodes.ts';
import type { CordisParticipation } from './CordisRows.ts';
import { parseFlag } from './parseFlag.ts';
import { parsePosition } from './parsePosition.ts';
import { parseWebsite } from './parseWebsite.ts';
import { readProjectId } from './readProjectId.ts';

type ParticipationCells = CellReader<keyof typeof PARTICIPATION_COLUMNS.names>;

/** A participation from its row; null, and reported, for a row that names no project or no organisation. */
export function readParticipation(cells: ParticipationCells): CordisParticipation | null {
  const projectId = readProjectId(cells, 'projectId');
  if (projectId === null) return null;
  const pic = cells.parsed('pic', parsePic, 'the nine digits of an organisation');
  const name = cells.text('name');
  if (pic === null && name === null) {
    cells.report(
      'name',
      cells.raw('name'),
      'Neither a name nor a number says which organisation; the row is left out.',
    );
    return null;
  }
  return { projectId, pic, name, ...readOrganisation(cells), ...readPart(cells), line: cells.line };
}

type Organisation =
  'vat' | 'shortName' | 'sme' | 'kind' | 'city' | 'nuts' | 'country' | 'latitude' | 'longitude' | 'website' | 'rcn';

function readOrganisation(cells: ParticipationCells): Pick<CordisParticipation, Organisation> {
  const position = cells.parsed('geolocation', parsePosition, 'a latitude and a longitude such as 43.32,11.33');
  return {
    vat: cells.text('vat'),
    shortName: cells.text('shortName'),
    sme: cells.parsed('sme', parseFlag, 'true or false'),
    kind: cells.parsed('kind', toKind, 'HES, REC, PRC, PUB or OTH'),
    city: cells.text('city'),
    nuts: cells.parsed('nuts', parseNuts, 'a NUTS code such as ITI19'),
    country: cells.parsed('country', toCountry, 'a country code of two letters'),
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    website: cells.parsed('website', parseWebsite, 'a web address'),
    rcn: cells.text('rcn'),
  };
}

type Part = 'projectAcronym' | 'updatedAt' | 'order' | 'role' | 'grant' | 'netGrant' | 'totalCost' | 'endedEarly';

function readPart(cells: ParticipationCells): Pick<CordisParticipation, Part> {
  return {
    projectAcronym: cells.title('projectAcronym'),
    updatedAt: cells.moment('updatedAt'),
    order: cells.parsed('order', parseOrder, 'a whole number'),
    role: cells.parsed('role', toRole, 'a role that CORDIS is known to use, such as coordinator or participant'),
    grant: cells.amount('grant'),
    netGrant: cells.amount('netGrant'),
    totalCost: cells.amount('totalCost'),
    endedEarly: cells.parsed('endedEarly', parseFlag, 'true or false'),
  };
}

/** Null for 0 and negative numbers, which older exports have where an organisation has no number. */
function parsePic(text: string): string | null | undefined {
  if (/^(?:0+|-\d+)$/.test(text)) return null;
  return /^\d{9}$/.test(text) ? text : undefined;
}

function parseOrder(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function parseNuts(text: string): string | undefined {
  return /^[A-Z]{2}[A-Z\d]{0,3}$/.test(text) ? text : undefined;
}
