import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { ChangesPageDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useKept } from '../kept/useKept.ts';
import { useShown } from '../layout/useShown.ts';
import { firstDay, readChangesQuestion } from './ChangesQuestion.ts';
import { lastVisit, noteVisit } from './lastVisit.ts';

/** Days within which a project ends soon. */
export const SOON = 90;
/** The most of one's own organisations to which ways are looked for. */
export const MOST_TARGETS = 200;
/** Loads of one page, as many as the document asks for. */
const LOADS = 10;
/** The most entries of a list that are shown. */
const MOST_NAMED = 100;

/** The question in the address, its answer, and more of it: null where there is no more. */
export function useChanges() {
  const question = readChangesQuestion(new URLSearchParams(useSearch()));
  const { whose, since, page } = question;
  const [now] = useState(() => new Date());
  const targets = useTargets();
  const [named, showMore] = useShown('most', 20, 80);
  const variables = {
    ...(whose.length > 0 && { for: whose }),
    ...(targets.length > 0 && { list: targets.slice(0, MOST_TARGETS) }),
    ...(since !== null && { since: firstDay(since, now) }),
    ...{ offset: (page - 1) * LOADS, most: Math.min(named, MOST_NAMED), days: SOON },
  };
  const { data, error, refetch, isPlaceholderData } = useAnswer(ChangesPageDocument, variables);
  const found = data?.changes;
  const isSeen = page === 1 && Boolean(found) && !isPlaceholderData;
  const who = whose.join(' ');
  useEffect(() => {
    if (isSeen) noteVisit(who === '' ? [] : who.split(' '), now);
  }, [isSeen, who, now]);
  return {
    ...{ question, variables, found, error, refetch, isPlaceholderData, targets },
    lastVisit: lastVisit(whose),
    olderPage: found && page * LOADS < found.loadCount ? page + 1 : null,
    showMore: named < MOST_NAMED ? showMore : null,
  };
}

/** The organisations on all lists of one's own, each once. */
function useTargets(): readonly string[] {
  const { lists } = useKept();
  return [...new Set(lists.flatMap(({ entries }) => entries.map(({ id }) => id)))];
}
