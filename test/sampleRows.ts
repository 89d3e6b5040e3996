import fc from 'fast-check';
import type { SampleRow } from './builders/sampleArchive.ts';

/** The rows of a small export. */
export interface Rows {
  projects: SampleRow[];
  organizations: SampleRow[];
}

/** The part of each framework that most projects are in; no row gives it a title. */
const PART = { HORIZON: 'HORIZON.2.1.3', H2020: 'H2020-EU.4.b.' };

/** Forty projects of some of thirty organisations, with gaps, twice in one project, without PIC, and TLS among them. */
export function sampleRows(framework: 'HORIZON' | 'H2020', seed: number): Rows {
  const numbers = fc.sample(fc.nat(29), { numRuns: 40 * 6, seed });
  const projects: SampleRow[] = [];
  const organizations: SampleRow[] = [];
  for (let p = 0; p < 40; p++) {
    const id = `${framework === 'HORIZON' ? '1011' : '82'}${String(p).padStart(4, '0')}`;
    projects.push({
      ...{ id, acronym: `P${id}`, title: `Project ${id}`, status: 'SIGNED', frameworkProgramme: framework },
      ...{ startDate: p % 7 === 0 ? '' : `20${20 + (p % 6)}-01-01`, endDate: `20${26 + (p % 4)}-12-31` },
      ...{ ecMaxContribution: p % 5 === 0 ? '' : `${1000 * p},25`, fundingScheme: p % 2 ? 'HORIZON-RIA' : 'CSA' },
      ...{ legalBasis: p % 3 ? PART[framework] : '', topics: `TOPIC-${p % 4}`, objective: 'Line one.\nLine "two".' },
    });
    for (let n = 0; n <= p % 6; n++) {
      const who = numbers[p * 6 + n]!;
      const isTls = who === 0;
      organizations.push({
        ...{ projectID: id, organisationID: isTls ? '998436424' : who % 9 === 8 ? '' : String(900000000 + who) },
        ...{
          name: isTls ? 'FONDAZIONE TOSCANA LIFE SCIENCES' : `Organisation ${who}`,
          country: isTls ? 'IT' : who % 2 ? 'DE' : 'UK',
        },
        ...{
          role: n === 0 ? 'coordinator' : n % 4 === 3 ? '' : 'participant',
          order: String(n + 1),
          city: `City ${who}`,
        },
        ...{
          ecContribution: n % 3 === 2 ? '' : String(100.25 * (p + n)),
          activityType: 'REC',
          contentUpdateDate: `2024-0${1 + (p % 9)}-01 00:00:00`,
        },
      });
    }
  }
  return { projects, organizations };
}
