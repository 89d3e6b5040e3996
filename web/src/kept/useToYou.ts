import { useMemo } from 'react';
import { KeptHomeDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { type Introduction, type Known, type Now, useKeptIntroductions } from './useKeptOrganisations.ts';

/** The standing of an organisation to the home organisation. */
export interface ToYou {
  isUs: boolean;
  /** True where both share a collaboration, also where a way over others is stronger; null where home has more ties than are asked for. */
  isTied: boolean | null;
  introduction: Introduction;
}

/** Asks how those kept that are in the data stand to the home organisation. Nothing is told until both answers are here. */
export function useToYou(entries: readonly { id: string }[], now: ReadonlyMap<string, Now> | undefined): Known<ToYou> {
  const here = entries.map(({ id }) => id).filter((id) => typeof now?.get(id) === 'object');
  const { data: introductions, ...ways } = useKeptIntroductions(here);
  const { data: whose, ...home } = useAnswer(KeptHomeDocument, {});
  const data = useMemo(() => {
    if (!now || !introductions || !whose) return undefined;
    const us = whose.graph?.home;
    const partners = new Set(us?.ties.map(({ b }) => b.id));
    const isWhole = us === null || us === undefined || us.ties.length === us.tieCount;
    const all = [...introductions].map(([id, introduction]): [string, ToYou] => {
      const one = now.get(id);
      const current = typeof one === 'object' ? one.id : id;
      return [
        id,
        { isUs: us?.id === current, isTied: partners.has(current) || (isWhole ? false : null), introduction },
      ];
    });
    return new Map(all);
  }, [now, introductions, whose]);
  function refetch(): void {
    if (ways.error) ways.refetch();
    if (home.error) home.refetch();
  }
  return { data, error: ways.error ?? home.error, refetch };
}
