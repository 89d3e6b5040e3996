import { PORTAL } from './layouts/parts.ts';

/** A record of an answer as the portal's search gives it; `values` of its metadata are put into lists. */
export function resultOf(code: string, values: Record<string, unknown> = {}, language = 'en') {
  const metadata = {
    ...{ identifier: code, type: '1', language, title: `Title of ${code}`, status: '31094502' },
    ...{ callIdentifier: 'HORIZON-X', callTitle: 'A call', startDate: '2026-02-10T00:00:00.000+0000' },
    ...{ deadlineDate: ['2026-09-15T00:00:00.000+0000'], deadlineModel: 'single-stage' },
    ...{ typesOfAction: 'HORIZON  Research and Innovation Actions', frameworkProgramme: '43108390' },
    ...{ programmeDivision: ['43108557', '43108541', '43108390'], keywords: [code, 'HORIZON-X', 'Oncology'] },
    ...{ descriptionByte: '<p>Scope</p>', ...values },
  };
  const lists = Object.entries(metadata).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]);
  return { reference: `${code}TOPICS${language}`, url: PORTAL + code, metadata: Object.fromEntries(lists) as object };
}

/** A page of an answer with these records. */
export function answerOf(results: readonly unknown[], totalResults = results.length) {
  return { totalResults, pageNumber: 1, pageSize: 100, results };
}
