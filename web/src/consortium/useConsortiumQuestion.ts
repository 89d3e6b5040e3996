import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import {
  type ConsortiumQuestion,
  consortiumAddress,
  readConsortiumQuestion,
  writeConsortiumQuestion,
} from './ConsortiumQuestion.ts';

/** Changes part of the question; `quietly` leaves no step to go back to. */
export type ChangeConsortium = (change: Partial<ConsortiumQuestion>, quietly?: boolean) => void;

/** Reads the question about a call, or about words, from the address, and writes a changed one there. */
export function useConsortiumQuestion(call: string | null): [ConsortiumQuestion, ChangeConsortium] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const question = useMemo(() => readConsortiumQuestion(search), [search]);
  const change = useCallback<ChangeConsortium>(
    (part, quietly = false) => {
      const written = writeConsortiumQuestion({ ...question, ...part });
      const language = new URLSearchParams(search).get('lang');
      const address = [written, language && `lang=${language}`].filter(Boolean).join('&');
      navigate(consortiumAddress(call, address), { replace: quietly });
    },
    [call, question, search, navigate],
  );
  return [question, change];
}
