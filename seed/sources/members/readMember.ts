import type { Member, MemberSource } from './format.ts';
import { readAddress, readCountry, readId, readName, readRole, readWords } from './readCell.ts';
import { firstDay, lastDay, readDate, readDay } from './readDate.ts';
import { readPic, readRor, readVat, readWikidata } from './readNumber.ts';
import type { RowReader } from './RowReader.ts';

/** What one row says; null where something in it is not right, which is reported. */
export function readMember(cells: RowReader): Member | null {
  const name = cells.require('name', readName, 'Write the name of the organisation.');
  const numbers = readNumbers(cells);
  const period = readPeriod(cells);
  const role = cells.read('role', readRole) ?? 'MEMBER';
  const city = cells.read('city', readWords);
  const website = cells.read('website', readAddress);
  const source = readSource(cells);
  if (name === null || source === null || !cells.isRight) return null;
  return { row: cells.row, name, ...numbers, role, ...period, city, website, source };
}

function readNumbers(cells: RowReader): Pick<Member, 'country' | 'id' | 'pic' | 'ror' | 'wikidata' | 'vat'> {
  const hasNumber = (['id', 'pic', 'ror', 'wikidata', 'vat'] as const).some((column) => cells.isFilled(column));
  const why = 'Write the two-letter code of its country; only one with an id or a number may lack it.';
  const country = hasNumber ? cells.read('country', readCountry) : cells.require('country', readCountry, why);
  return {
    country,
    id: cells.read('id', readId),
    pic: cells.read('pic', readPic),
    ror: cells.read('ror', readRor),
    wikidata: cells.read('wikidata', readWikidata),
    vat: cells.read('vat', (text) => readVat(text, country)),
  };
}

function readPeriod(cells: RowReader): Pick<Member, 'since' | 'until'> {
  const [since, until] = [cells.read('since', readDate), cells.read('until', readDate)];
  if (since !== null && until !== null && firstDay(since) > lastDay(until)) {
    cells.report('until', 'It ends before it begins: "since" is later. Are the two exchanged?');
  }
  return { since, until };
}

function readSource(cells: RowReader): MemberSource | null {
  const url = cells.require('source_url', readAddress, 'Write the address of the page that lists this member.');
  const title = cells.require('source_title', readWords, 'Write the title of that page.');
  const publisher = cells.require('source_publisher', readWords, 'Write who publishes that page.');
  const copiedOn = cells.require('source_date', readDay, 'Write the day on which you read that page, as 2026-05-31.');
  const licence = cells.read('source_licence', readWords);
  if (url === null || title === null || publisher === null || copiedOn === null) return null;
  return { url, title, publisher, copiedOn, licence };
}
