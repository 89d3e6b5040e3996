import { useEffect, useState } from 'react';
import type { TypedDocumentString } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';

/** The endpoint searches for 200 characters at most. */
const LONGEST = 200;
/** Milliseconds without a keystroke until a search is sent. */
const PAUSE = 120;

/** The state of a search while the reader types. */
interface Found<Data> {
  /** Undefined until there is an answer, and for an empty text. */
  data: Data | undefined;
  error: Error | null;
  /** True until the answer is the one for the text given. */
  searching: boolean;
}

/** Searches for a text once the reader pauses. */
export function useFound<Data>(document: TypedDocumentString<Data, { text: string }>, text: string): Found<Data> {
  const sought = text.trim().slice(0, LONGEST);
  const settled = useSettled(sought);
  const asked = settled === '' ? null : { text: settled };
  const { data, error, isFetching, isPlaceholderData } = useAnswer(document, asked);
  const isBehind = isFetching || (asked !== null && isPlaceholderData);
  return { data: asked === null ? undefined : data, error, searching: isBehind || settled !== sought };
}

/** Gives the value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
