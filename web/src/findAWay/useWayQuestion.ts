import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readWayQuestion, type WayQuestion, writeWayQuestion } from './WayQuestion.ts';

/** Changes part of the question; `quietly` leaves no step to go back to. */
export type ChangeQuestion = (change: Partial<WayQuestion>, quietly?: boolean) => void;

/** Reads the question from the address, and writes a changed one there. */
export function useWayQuestion(): [WayQuestion, ChangeQuestion] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const question = useMemo(() => readWayQuestion(search), [search]);
  const change = useCallback<ChangeQuestion>(
    (part, quietly = false) => {
      const written = writeWayQuestion({ ...question, way: null, ...part });
      const language = new URLSearchParams(search).get('lang');
      const address = [written, language && `lang=${language}`].filter(Boolean).join('&');
      navigate(address ? `/?${address}` : '/', { replace: quietly });
    },
    [question, search, navigate],
  );
  return [question, change];
}
