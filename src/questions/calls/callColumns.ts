import { z } from 'zod';
import type { CalendarEvent, Row } from '../Export.ts';

const text = z.string().nullable();
const number = z.number().nullable();

/** What a file says of a call; the documents of both exports ask for it. */
export const CALL_FIELDS = `code title typesOfAction openingDate budget expectedGrants minContribution maxContribution url
  copiedOn programme { code }`;
export const exportedCall = z
  .object({
    ...{ code: z.string(), title: text, typesOfAction: z.array(z.string()).nullable(), openingDate: text },
    ...{ budget: number, expectedGrants: number, minContribution: number, maxContribution: number },
    ...{ url: text, copiedOn: text, programme: z.object({ code: z.string() }).nullable() },
  })
  .transform(({ programme, typesOfAction, ...call }) => ({
    ...call,
    programme: programme?.code ?? null,
    typesOfAction: typesOfAction?.join('; ') ?? null,
  }));

/** The event of a call's next deadline; null where none is known. */
export function deadlineEvent(row: Row): CalendarEvent | null {
  const { code, title, deadline, url, budget } = row;
  if (typeof deadline !== 'string') return null;
  const money = typeof budget === 'number' ? `Budget of the topic: ${budget.toLocaleString('en')} euro` : '';
  return {
    id: `${String(code)}/${deadline}`,
    day: deadline,
    summary: `${String(code)}: ${String(title ?? '')}`.replace(/: $/, ''),
    description: ['Deadline at 17:00 in Brussels; check it at the portal.', money].filter(Boolean).join('\n'),
    url: typeof url === 'string' ? url : null,
  };
}
