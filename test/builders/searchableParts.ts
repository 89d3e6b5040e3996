import { indexTexts } from '../../src/network/search/indexTexts.ts';
import { NO_HOSPITAL_WORDS } from '../../src/network/search/noSearchColumns.ts';
import type { QuestionContext } from '../../src/questions/QuestionContext.ts';
import { contextForTests, RECORDS_OF_SEVEN } from '../oracles/contextForTests.ts';
import { callRecord } from '../oracles/recordsForTests.ts';

/** Calls of one family, the first of which the projects answer. */
const FAMILY = ['call:B-2026-1', 'call:B-2026-2', 'call:B-2026-3'];

/** The seven, with money, calls and texts. */
export async function searchableParts(): Promise<QuestionContext> {
  const days = { opening: '2026-01-01', deadlines: ['2026-12-08'], lastEntry: '2026-12-08', copiedOn: '2026-11-01' };
  const [programmeA, programmeB] = ['programme:A', 'programme:B'];
  const programmes = [programmeA, programmeB].map((id, at) => ({
    ...{ id, label: id, parent: at === 0 ? null : programmeA, runners: ['pic:home'] },
  }));
  const context = contextForTests({
    ...RECORDS_OF_SEVEN,
    programmes,
    calls: [
      callRecord('call:A-1', { ...days, programme: programmeA, typesOfAction: ['RIA'] }),
      callRecord('call:A-2', { ...days, programme: programmeA, typesOfAction: ['CSA'] }),
      ...FAMILY.map((id) => callRecord(id, days)),
    ],
    collaborations: RECORDS_OF_SEVEN.collaborations.map((one, at) => ({
      ...one,
      call: FAMILY[0]!,
      mainProgramme: at === 0 ? programmeB : programmeA,
    })),
  });
  const snapshot = context.graph.snapshot();
  const text = (id: string, names: string[], subjects: string[]) => ({
    ...{ id, identifiers: [id], short: [], names, aliases: [], subjects, places: [], objective: [] },
  });
  async function* texts() {
    yield await Promise.resolve([
      text('pic:b', ['Hospital of Siena'], ['gene therapy']),
      text('pic:c', ['Siena Company'], []),
      text('pic:d', ['Therapy of Siena'], []),
    ]);
  }
  const search = await indexTexts(snapshot, texts(), {
    stopWords: ['of'],
    legalForms: [],
    synonyms: [],
    hospitals: NO_HOSPITAL_WORDS,
  });
  return { ...context, graph: { ...context.graph, searchable: () => Promise.resolve({ ...snapshot, search }) } };
}
