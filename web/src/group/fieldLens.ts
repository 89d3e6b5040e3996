import type { CollaborationFilter } from '../graphql/generated.ts';
import type { WayQuestion } from '../findAWay/WayQuestion.ts';

/** The work over which ties count on a page, and the same on the ways that it leads to, so that both weigh them alike. */
export interface FieldLens {
  /** The filter as the endpoint takes it; null where work in every field counts. */
  collaborations: Pick<CollaborationFilter, 'fields' | 'inFieldOf'> | null;
  way: Partial<WayQuestion>;
}

interface Asked {
  /** True: only work in a field counts. */
  inField: boolean;
  /** The fields that were chosen. */
  fields: readonly string[];
  /** The ids of those from whom one looks. */
  whose: readonly string[];
}

/** The lens of the fields chosen; without any, of the field of those from whom one looks, by their projects. */
export function fieldLens({ inField, fields, whose }: Asked): FieldLens {
  if (!inField) return { collaborations: null, way: {} };
  if (fields.length > 0) return { collaborations: { fields }, way: { fields } };
  return whose.length === 0
    ? { collaborations: null, way: {} }
    : { collaborations: { inFieldOf: whose }, way: { inField: true } };
}

/** The field over which ties count: our own or that of others, those chosen, or any. */
export type FieldMeant = 'own' | 'chosen' | 'any';

interface Meant {
  anyField: boolean;
  /** The fields that were chosen. */
  fields: readonly string[];
  /** The own field, where it counts; undefined until it is known. */
  area: { readonly fields: readonly unknown[]; readonly programmes: readonly unknown[] } | null | undefined;
}

/** Tells over which field ties count. Where nothing stands out among the own projects, none is kept to. */
export function fieldMeant({ anyField, fields, area }: Meant): FieldMeant {
  if (anyField) return 'any';
  if (fields.length > 0) return 'chosen';
  return area && isNowhere(area) ? 'any' : 'own';
}

/** True where nothing stands out in a field of one's own. */
export function isNowhere(area: NonNullable<Meant['area']>): boolean {
  return area.fields.length + area.programmes.length === 0;
}
