import { describe, expect, it } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { indexTexts } from '../../network/search/indexTexts.ts';
import { NO_HOSPITAL_WORDS } from '../../network/search/noSearchColumns.ts';
import type { ListFilter } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { organisationList } from './organisationList.ts';
import { projectList } from './projectList.ts';

const BY_NAME = { first: 50, offset: 0, orderBy: 'NAME', direction: 'ASC' } as const;

const idsOf = async (where: ListFilter, context: QuestionContext): Promise<string[]> =>
  (await organisationList({ ...BY_NAME, where }, context)).rows.map(({ organisation }) => organisation);

const askProjects = ({ where }: { where: ListFilter }, context: QuestionContext) =>
  projectList({ ...BY_NAME, where }, context);

describe('words of lists', () => {
  /** Four documents whose texts are known. */
  async function searchable(): Promise<QuestionContext> {
    const context = contextForTests();
    const snapshot = context.graph.snapshot();
    const text = (id: string, names: string[], subjects: string[] = [], objective: string[] = []) => ({
      ...{ id, identifiers: [id], short: [], names, aliases: [], subjects, places: [], objective },
    });
    async function* texts() {
      yield await Promise.resolve([
        text('pic:b', ['Hospital of Siena']),
        text('pic:c', ['Siena Company']),
        text('cordis:b-c', ['BC'], ['gene therapy'], ['Vaccines for rare diseases']),
        text('cordis:b-d', ['BD'], ['therapy'], ['Vaccination of children']),
      ]);
    }
    const search = await indexTexts(snapshot, texts(), {
      ...{ stopWords: ['of', 'for'], legalForms: [], synonyms: [] },
      hospitals: { ...NO_HOSPITAL_WORDS, words: ['hospital'] },
    });
    const graph = { ...context.graph, searchable: () => Promise.resolve({ ...snapshot, search }) };
    return { ...context, graph };
  }

  it('must all be found, in names of organisations and in texts of projects', async () => {
    const context = await searchable();
    expect(await idsOf({ named: 'siena' }, context)).toEqual(['pic:b', 'pic:c']);
    expect(await idsOf({ named: 'the hospital of Siena' }, context)).toEqual([]);
    expect(await idsOf({ named: 'hospital of siena' }, context)).toEqual(['pic:b']);
    expect(await idsOf({ text: 'siena' }, context)).toEqual([]);
    const projects = await askProjects({ where: { text: 'therapy vaccin' } }, context);
    expect(projects.rows.map(({ project }) => project)).toEqual(['cordis:b-c', 'cordis:b-d']);
    expect((await askProjects({ where: { text: 'gene vaccines' } }, context)).totalCount).toBe(1);
  });

  it('are taken as they are spelt', async () => {
    const context = await searchable();
    expect(await idsOf({ named: 'sienna' }, context)).toEqual([]);
    expect(await idsOf({ named: '...' }, context)).toEqual([]);
  });

  it('know hospitals by their names, in lists of projects too', async () => {
    const context = await searchable();
    expect(await idsOf({ hospitals: true }, context)).toEqual(['pic:b']);
    expect(await idsOf({ hospitals: true, standing: ['NOT_YET'] }, context)).toEqual([]);
    const projects = await askProjects({ where: { hospitals: true } }, context);
    expect(projects.rows.map(({ project }) => project)).toEqual(['cordis:b-c', 'cordis:b-d', 'cordis:home-b']);
  });

  it('of projects list their organisations', async () => {
    expect(await idsOf({ text: 'gene therapy' }, await searchable())).toEqual(['pic:b', 'pic:c']);
  });
});
