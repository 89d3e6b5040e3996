import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EmptyCells } from './EmptyCells.ts';
import { frameworks } from '../graph/frameworks.ts';
import { measureNetwork, type NetworkMeasures } from './measureNetwork.ts';
import { MembershipBook } from './MembershipBook.ts';
import { readZippedCsv } from './readZippedCsv.ts';

/** The measures of all exports in a folder. */
export interface ExportMeasures {
  network: NetworkMeasures;
  /** The same with nothing but the organisations of one country, which is all that the real rows have in full. */
  ofCountry: NetworkMeasures;
  severalNames: number;
  severalPics: number;
  /** Of the objectives there are, in characters. */
  objectiveLength: number;
  /** Shares of empty cells by "framework file column". */
  empty: Map<string, number>;
}

/** Reads the zips of a folder back and measures them. */
export async function measureExports(directory: string, country: string): Promise<ExportMeasures> {
  const [all, inCountry] = [new MembershipBook(), new MembershipBook()];
  const empty = new Map<string, number>();
  const objectives = { count: 0, length: 0 };
  for (const { code, file } of frameworks) {
    const path = join(directory, file);
    if (!existsSync(path)) continue;
    const add = (name: string, shares: Map<string, number>) => {
      for (const [column, share] of shares) empty.set(`${code} ${name} ${column}`, share);
    };
    add('organization', await readOrganisations(path, all, inCountry, country));
    add('project', await readProjects(path, objectives));
  }
  return {
    network: measureNetwork(all.memberships()),
    ofCountry: measureNetwork(inCountry.memberships()),
    ...all.spellings(),
    objectiveLength: objectives.length / Math.max(1, objectives.count),
    empty,
  };
}

async function readOrganisations(path: string, all: MembershipBook, inCountry: MembershipBook, country: string) {
  let cells: EmptyCells | undefined;
  let [project, pic, name, land] = [0, 0, 0, 0];
  for await (const row of readZippedCsv(path, 'organization.csv')) {
    if (!cells) {
      cells = new EmptyCells(row);
      [project, pic, name, land] = [
        placeOf(row, 'projectID'),
        placeOf(row, 'organisationID'),
        placeOf(row, 'name'),
        placeOf(row, 'country'),
      ];
      continue;
    }
    cells.add(row);
    const membership = { project: row[project]!, pic: row[pic]!, name: row[name]!, country: row[land]! };
    all.add(membership);
    if (membership.country === country) inCountry.add(membership);
  }
  return cells?.shares() ?? new Map<string, number>();
}

async function readProjects(path: string, objectives: { count: number; length: number }) {
  let cells: EmptyCells | undefined;
  let objective = 0;
  for await (const row of readZippedCsv(path, 'project.csv')) {
    if (!cells) {
      cells = new EmptyCells(row);
      objective = placeOf(row, 'objective');
      continue;
    }
    cells.add(row);
    const { length } = row[objective]!;
    if (length === 0) continue;
    objectives.count++;
    objectives.length += length;
  }
  return cells?.shares() ?? new Map<string, number>();
}

function placeOf(header: readonly string[], name: string): number {
  const place = header.indexOf(name);
  if (place === -1) throw new Error(`There is no column ${name}.`);
  return place;
}
