import { z } from 'zod';
import type { Row } from '../Export.ts';

const text = z.string().nullable();
const number = z.number().nullable();
const texts = z.array(z.string()).nullable();

/** The fields of a call in a file; the documents of both exports ask for it. */
export const CALL_FIELDS = `code title typesOfAction openingDate budget expectedGrants minContribution maxContribution url
  copiedOn deadlines lastEntry procedure programme { code }`;
export const exportedCall = z.object({
  ...{ code: z.string(), title: text, typesOfAction: texts, openingDate: text },
  ...{ budget: number, expectedGrants: number, minContribution: number, maxContribution: number },
  ...{ url: text, copiedOn: text, deadlines: texts, lastEntry: text, procedure: text },
  programme: z.object({ code: z.string() }).nullable(),
});
export type ExportedCall = z.infer<typeof exportedCall>;

/** The columns of a call. */
export function callCells({ programme, typesOfAction, deadlines, lastEntry, procedure, ...call }: ExportedCall): Row {
  return {
    ...call,
    programme: programme?.code ?? null,
    typesOfAction: typesOfAction?.join('; ') ?? null,
    ...{ deadlines: deadlines?.join('; ') ?? null, lastEntry, procedure },
  };
}
