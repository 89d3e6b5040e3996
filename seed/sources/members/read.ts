import { checkTogether } from './file/checkTogether.ts';
import { MEMBER_TABLE, type MembersList, type MembersProblem, type ReportProblem } from './format.ts';
import { MembersFileError } from './file/MembersFileError.ts';
import { readHeader } from './file/readHeader.ts';
import { readMember } from './readMember.ts';
import { readTable, type TableRow } from './file/readTable.ts';
import { readText } from './file/readText.ts';
import { RowReader } from './file/RowReader.ts';
import { foldName } from '../../../rules/foldName.ts';

/** The list of a file, and everything that is wrong with it; the list is to be used only where nothing is. */
export interface MembersFile {
  list: MembersList;
  problems: MembersProblem[];
}

/** Reads and checks a list of members: a CSV file as a spreadsheet saves it. */
export async function readMembers(path: string): Promise<MembersFile> {
  const problems: MembersProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const list: MembersList = { cluster: { row: 0, text: '' }, members: [] };
  try {
    const { header, rows } = readTable(await readText(path));
    if (rows.length === 0) throw new MembersFileError('It has no row with a member.');
    const places = readHeader(header, report);
    const whole = rows.filter((row) => isWhole(row, header, report));
    list.members = whole.flatMap((row) => {
      const cells = new RowReader(row, places, report);
      readCluster(cells, list);
      return readMember(cells) ?? [];
    });
    checkTogether(list.members, report);
  } catch (error) {
    if (!(error instanceof MembersFileError)) throw error;
    problems.push({ sentence: error.message });
  }
  return { list, problems };
}

/** True for a row with nothing beside the columns; a spreadsheet may leave out empty cells at its end. */
function isWhole({ row, cells }: TableRow, header: TableRow, report: ReportProblem): boolean {
  const beside = cells.find((cell, index) => cell !== '' && !header.cells[index]);
  if (beside === undefined) return true;
  const sentence =
    `It has a cell in a column without a name. Name the column, empty the cell, or, if a comma within a cell divided ` +
    'it, save the file from a spreadsheet again.';
  report({ row, ...(beside.includes('@') ? {} : { value: beside.slice(0, 60) }), sentence });
  return false;
}

function readCluster(cells: RowReader, list: MembersList): void {
  const { read, must } = MEMBER_TABLE.cluster;
  const text = cells.require('cluster', read, must);
  if (text === null) return;
  if (list.cluster.text === '') list.cluster = { row: cells.row, text };
  if (foldName(text) === foldName(list.cluster.text)) return;
  const { row, text: first } = list.cluster;
  cells.report('cluster', `Row ${row} has "${first}". Write the same in every row, or make a file for each cluster.`);
}
