import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomGraph } from '../../../test/oracles/randomGraph.ts';
import { collaborationRecord, graphRecords } from '../../../test/oracles/recordsForTests.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { NO_HOSPITAL_WORDS } from '../search/noSearchColumns.ts';
import { indexTexts } from '../search/indexTexts.ts';
import { attributeCoverage, type CoveredAttribute } from './attributeCoverage.ts';

function coverageOf(records: GraphRecords, attribute: CoveredAttribute) {
  const snapshot = buildSnapshot(records);
  const { frameworksWithout, frameworksLacking, ...counts } = attributeCoverage(snapshot, attribute);
  const idOf = (one: number): string => textAt(snapshot.programmes.ids, one);
  return {
    ...counts,
    frameworksWithout: frameworksWithout.map(idOf),
    lacking: frameworksLacking.map(({ framework, lacking, of }) => [idOf(framework), lacking, of]),
  };
}

/** A project or participation: its framework, and whether it has the attribute. */
type Looked = { framework: string | null; has: boolean };

function slowCoverage(looked: Looked[], frameworks: string[]) {
  const of = (framework: string) => looked.filter((one) => one.framework === framework);
  return {
    known: looked.filter(({ has }) => has).length,
    of: looked.length,
    frameworksWithout: frameworks.filter((one) => of(one).length > 0 && of(one).every(({ has }) => !has)),
    lacking: frameworks
      .map((one) => [one, of(one).filter(({ has }) => !has).length, of(one).length] as const)
      .filter(([, lacking]) => lacking > 0)
      .sort(([, a], [, b]) => b - a),
  };
}

test('what is on record is counted as one would by hand', () => {
  fc.assert(
    fc.property(randomGraph(), fc.infiniteStream(fc.boolean()), (graph, isMain) => {
      const records = {
        ...graph,
        collaborations: graph.collaborations.map((one) => ({
          ...one,
          mainProgramme: isMain.next().value ? (one.programmes[0] ?? null) : null,
        })),
      };
      const projects = records.collaborations.filter(({ kind }) => kind === 'PROJECT');
      const frameworks = records.programmes.map(({ id }) => id);
      const ofProjects = projects.map(({ mainProgramme, fields }) => {
        return { framework: mainProgramme, has: fields.length > 0 };
      });
      expect(coverageOf(records, 'FIELD')).toEqual(slowCoverage(ofProjects, frameworks));
      const parents = new Set(records.programmes.map(({ parent }) => parent));
      const isRoot = (id: string) => records.programmes.find((one) => one.id === id)?.parent === null;
      const ofParts = projects.map(({ mainProgramme: main }) => {
        return { framework: main, has: main !== null && !(isRoot(main) && parents.has(main)) };
      });
      expect(coverageOf(records, 'PROGRAMME')).toEqual(slowCoverage(ofParts, frameworks));
      const ofRows = records.memberships.flatMap(({ collaboration, role }) => {
        const project = projects.find(({ id }) => id === collaboration);
        return project ? [{ framework: project.mainProgramme, has: role !== null }] : [];
      });
      expect(coverageOf(records, 'ROLE')).toEqual(slowCoverage(ofRows, frameworks));
      const ofOrganisations = records.organisations.map(({ region }) => ({ framework: null, has: region !== null }));
      expect(coverageOf(records, 'REGION')).toEqual(slowCoverage(ofOrganisations, []));
    }),
    { numRuns: 30 },
  );
});

test('a project under a framework alone has no part of it, unless the framework has none', () => {
  const programme = (id: string, parent: string | null) => ({ id, label: id, parent, runners: [] });
  const mains = ['programme:H', 'programme:H.1', 'programme:whole', null];
  const records = graphRecords({
    programmes: [
      programme('programme:H', null),
      programme('programme:H.1', 'programme:H'),
      programme('programme:whole', null),
    ],
    collaborations: mains.map((mainProgramme, at) => collaborationRecord(`cordis:${at}`, { mainProgramme })),
  });
  expect(coverageOf(records, 'PROGRAMME')).toEqual({
    ...{ known: 2, of: 4, frameworksWithout: [] },
    lacking: [['programme:H', 1, 2]],
  });
});

test('a framework is the root above the main programme', () => {
  const programme = (id: string, parent: string | null) => ({ id, label: id, parent, runners: [] });
  const records = graphRecords({
    programmes: [programme('programme:H', null), programme('programme:H.1', 'programme:H')],
    collaborations: [collaborationRecord('cordis:1', { mainProgramme: 'programme:H.1' })],
  });
  expect(coverageOf(records, 'FIELD')).toEqual({
    ...{ known: 0, of: 1, frameworksWithout: ['programme:H'] },
    lacking: [['programme:H', 1, 1]],
  });
});

test('objectives on record are those that words are looked for in', async () => {
  const root = { id: 'programme:H', label: 'H', parent: null, runners: [] };
  const records = graphRecords({
    programmes: [root],
    collaborations: ['cordis:1', 'cordis:2'].map((id) => collaborationRecord(id, { mainProgramme: root.id })),
  });
  const coverage = async (objective: string[]) => {
    async function* texts() {
      yield await Promise.resolve([
        { id: 'cordis:1', names: ['Gene therapy'], subjects: ['gene'], objective },
        { id: 'programme:H', objective: ['A text'] },
      ]);
    }
    const snapshot = buildSnapshot(records);
    const search = await indexTexts(snapshot, texts(), {
      stopWords: [],
      legalForms: [],
      synonyms: [],
      hospitals: NO_HOSPITAL_WORDS,
    });
    return attributeCoverage({ ...snapshot, search }, 'OBJECTIVE');
  };
  expect(await coverage([])).toMatchObject({ known: 0, of: 2, frameworksWithout: [0] });
  expect(await coverage(['Therapy of genes'])).toEqual({
    ...{ known: 1, of: 2, frameworksWithout: [] },
    frameworksLacking: [{ framework: 0, lacking: 1, of: 2 }],
  });
});
