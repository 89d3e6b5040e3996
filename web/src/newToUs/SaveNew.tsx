import { SaveTable } from '../facts/SaveTable.tsx';
import type { WayQuestion } from '../findAWay/WayQuestion.ts';
import { ask } from '../graphql/ask.ts';
import { NewToUsFileDocument, type NewToUsFileQueryVariables } from '../graphql/generated.ts';
import { useLensWords } from '../language/useLensWords.ts';
import { isOfSize, type NewQuestion } from './NewQuestion.ts';
import { useNewRows } from './useNewRows.ts';

interface Props {
  title: string;
  question: NewQuestion;
  variables: NewToUsFileQueryVariables;
  lens: Partial<WayQuestion>;
}

/** The most suggestions that the endpoint gives. */
const MOST = 100;

/** Saves all suggestions that are given, of the size asked for. */
export function SaveNew({ title, question: { whose, size }, variables, lens }: Props) {
  const lensSaid = useLensWords();
  const rowsOf = useNewRows({ lens: lensSaid(lens, whose.length > 0), way: lens, whose });
  async function load() {
    const { partnerSuggestions } = await ask(NewToUsFileDocument, { ...variables, first: MOST });
    const all = partnerSuggestions?.suggestions ?? [];
    return rowsOf(all.filter(({ organisation }) => isOfSize(size, organisation.sme)));
  }
  return <SaveTable name={title} load={load} />;
}
