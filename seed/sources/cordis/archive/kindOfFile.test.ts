import { describe, expect, it } from 'vitest';
import { kindOfFile } from './kindOfFile.ts';

describe('kindOfFile', () => {
  it.each([
    ['project.csv', 'projects'],
    ['csv/project.csv', 'projects'],
    ['cordis-fp7projects.csv', 'projects'],
    ['cordis-HORIZONprojects.csv', 'projects'],
    ['organization.csv', 'participations'],
    ['cordis-h2020organizations.csv', 'participations'],
    ['topics.csv', 'topics'],
    ['legalBasis.csv', 'legalBases'],
    ['euroSciVoc.csv', 'fields'],
    ['webLink.csv', 'webLinks'],
    ['webItem.csv', 'ignored'],
    ['policyPriorities.csv', 'ignored'],
    ['policyPriorities.json', 'ignored'],
    ['reportSummaries.csv', 'ignored'],
    ['projectDeliverables.csv', 'ignored'],
    ['projectPublications.csv', 'ignored'],
    ['cordis-fp7briefs.csv', 'ignored'],
    ['cordis-h2020reports.csv', 'ignored'],
    ['cordisref-FP7programmes.csv', 'ignored'],
    ['readme.txt', 'ignored'],
    ['.DS_Store', 'ignored'],
    ['person.csv', null],
    ['projects.csv', null],
    ['project.csv.exe', null],
  ])('takes %s for %s', (path, kind) => {
    expect(kindOfFile(path)).toBe(kind);
  });
});
