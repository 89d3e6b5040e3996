import { SaveTable } from '../facts/SaveTable.tsx';
import type { WayQuestion } from '../findAWay/WayQuestion.ts';
import { ask } from '../graphql/ask.ts';
import { DoorsDocument, type DoorsQueryVariables } from '../graphql/generated.ts';
import { useLensWords } from '../language/useLensWords.ts';
import { useDoorRows } from './useDoorRows.ts';

interface Props {
  title: string;
  variables: DoorsQueryVariables;
  lens: Partial<WayQuestion>;
}

/** The most partners that the endpoint gives. */
const MOST = 100;

/** Saves all doors that are given. */
export function SaveDoors({ title, variables, lens }: Props) {
  const rowsOf = useDoorRows(useLensWords()(lens));
  async function load() {
    const { bridges } = await ask(DoorsDocument, { ...variables, first: MOST });
    return rowsOf(bridges?.bridges ?? []);
  }
  return <SaveTable name={title} load={load} />;
}
