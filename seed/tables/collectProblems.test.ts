import { describe, expect, it } from 'vitest';
import { collectProblems } from './collectProblems.ts';

describe('collectProblems', () => {
  it('counts all problems and lists the first thousand', () => {
    const problems = collectProblems();
    const problem = { file: 'project.csv', column: 'status', value: 'X', sentence: 'It should be SIGNED.' };
    for (let line = 2; line < 1502; line += 1) problems.report({ ...problem, line });
    expect(problems.count).toBe(1500);
    expect(problems.list).toHaveLength(1000);
    expect(problems.list.at(-1)).toEqual({ ...problem, line: 1001 });
  });
});
