import { PRIVATE_KINDS, type WayQuestion } from '../findAWay/WayQuestion.ts';
import {
  type DoorFragment,
  DoorsDocument,
  type DoorsQuery,
  type DoorsQueryVariables,
  HomeDocument,
} from '../graphql/generated.ts';
import { type Answer, useAnswer } from '../graphql/useAnswer.ts';
import { fieldLens, type FieldMeant, fieldMeant } from '../group/fieldLens.ts';
import { type DoorOrder, type DoorsQuestion, groupArgument } from '../group/GroupQuestion.ts';
import { useFunders } from '../group/useFunders.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useNames } from '../language/useNames.ts';

interface Doors extends Pick<Answer<DoorsQuery>, 'error' | 'refetch' | 'isPlaceholderData'> {
  /** Undefined until there is an answer, and where nobody is meant. */
  found: DoorsQuery['bridges'] | undefined;
  variables: DoorsQueryVariables | null;
  /** The field over which ties count. */
  over: FieldMeant;
  /** The same as a condition on ways. */
  lens: Partial<WayQuestion>;
  /** The name of our own organisation; empty until it is known. */
  home: string;
  /** Its id; null until it is known. */
  homeId: string | null;
}

/** The most partners that the endpoint gives. */
export const MOST = 100;

/**
 * Asks who opens a group: over work in the fields chosen or in our own, unless any counts. The endpoint orders by those
 * reached through nobody else; for another order all that it gives are asked for.
 */
export function useDoors({ group, anyField, noPublic, order }: DoorsQuestion, shown: number): Doors {
  const first = order === 'only' ? shown : MOST;
  const language = useApiLanguage();
  const nameOf = useNames();
  const to = groupArgument(group);
  const ours = useAnswer(HomeDocument, to ? {} : null);
  const funding = useFunders({ isAsked: noPublic && to !== null, isFromHome: true });
  const home = ours.data?.graph?.home;
  const { collaborations, way } = fieldLens({ inField: !anyField, fields: group.fields, whose: home ? [home.id] : [] });
  const isKnown = ours.data !== undefined && funding.funders !== undefined;
  const who = noPublic ? { avoid: funding.funders, viaKinds: PRIVATE_KINDS } : {};
  const variables =
    to && isKnown ? ({ to, first, collaborations, ...who, language, isOfOne: group.ids.length === 1 } as const) : null;
  const answer = useAnswer(DoorsDocument, variables);
  const given = to ? answer.data?.bridges : undefined;
  const found = given && { ...given, bridges: inOrder(given.bridges, order).slice(0, shown) };
  const over = fieldMeant({ anyField, fields: group.fields, area: found?.report.workArea });
  const failed = [ours, funding, answer].find(({ error }) => error !== null) ?? answer;
  return {
    ...{ found, variables, over, lens: over === 'any' ? {} : way, home: home ? nameOf(home) : '' },
    homeId: home?.id ?? null,
    ...{ error: failed.error, refetch: failed.refetch, isPlaceholderData: answer.isPlaceholderData },
  };
}

/** The doors, the most of the column first; equal ones stay as they are. */
export function inOrder(doors: readonly DoorFragment[], order: DoorOrder): DoorFragment[] {
  return order === 'only' ? [...doors] : doors.toSorted((a, b) => b.reaches - a.reaches);
}
