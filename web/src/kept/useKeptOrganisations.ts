import { useMemo } from 'react';
import {
  type KeptIntroductionsQuery,
  KeptIntroductionsDocument,
  type KeptOrganisationFragment,
  KeptOrganisationsDocument,
} from '../graphql/generated.ts';
import { askNodes, type NodesAnswer, useNodes } from '../graphql/useNodes.ts';

/** A kept organisation as the data has it now; GONE where it is in the data no longer, SEVERAL where its id is now of several. */
export type Now = KeptOrganisationFragment | 'GONE' | 'SEVERAL';

/** The best introduction to an organisation; null where there is none. */
export type Introduction = Extract<
  NonNullable<KeptIntroductionsQuery['nodes'][number]>,
  { introduction: unknown }
>['introduction'];

/** The state of an answer about those kept, by the id they are kept under. */
export type Known<One> = Omit<NodesAnswer<never>, 'data'> & { data: ReadonlyMap<string, One> | undefined };

/** Asks for those kept, by ids they have or had. */
export function useKeptOrganisations(ids: readonly string[]): Known<Now> {
  const { data, ...rest } = useNodes(KeptOrganisationsDocument, ids);
  const now = useMemo(() => data && new Map([...data].map(([id, node]): [string, Now] => [id, nowOf(node)])), [data]);
  return { data: now, ...rest };
}

/** Asks for the best introduction to each of those kept. */
export function useKeptIntroductions(ids: readonly string[]): Known<Introduction> {
  const { data, ...rest } = useNodes(KeptIntroductionsDocument, ids);
  const known = useMemo(() => {
    const all = [...(data ?? [])].map(([id, node]): [string, Introduction] => {
      const isOne = node !== null && node !== 'SEVERAL' && 'introduction' in node;
      return [id, isOne ? node.introduction : null];
    });
    return data && new Map(all);
  }, [data]);
  return { data: known, ...rest };
}

/** The ids that those kept have now, without those that are gone; as they were kept where that cannot be asked. */
export async function idsToday(ids: readonly string[]): Promise<readonly string[]> {
  const all = await askNodes(KeptOrganisationsDocument, ids).catch(() => null);
  const today = ids.flatMap((id) => {
    const now = all === null ? { id } : nowOf(all.get(id) ?? null);
    return typeof now === 'string' ? [] : [now.id];
  });
  return [...new Set(today)];
}

function nowOf(node: object | null | 'SEVERAL'): Now {
  if (node === 'SEVERAL') return node;
  return node !== null && isKept(node) ? node : 'GONE';
}

/** Of other things than organisations nothing but the id is asked for. */
function isKept(node: object): node is KeptOrganisationFragment {
  return 'name' in node;
}
