import type { CoverageOfFragment } from '../graphql/generated.ts';

/**
 * The part of the coverage that concerns the programmes that are asked for: frameworks that nobody asks for are left out, and so is an
 * attribute that lacks nowhere else. All of it where no programme is asked for, and where it says nothing of frameworks.
 */
export function coverageAsked(
  coverage: readonly CoverageOfFragment[],
  programmes: readonly string[],
): readonly CoverageOfFragment[] {
  if (programmes.length === 0) return coverage;
  const isAsked = (framework: string): boolean =>
    programmes.some((id) => id === framework || id.startsWith(`${framework}.`) || id.startsWith(`${framework}-`));
  return coverage.flatMap((one) => {
    const frameworksLacking = one.frameworksLacking.filter(({ framework }) => isAsked(framework.id));
    const lacksElsewhere = frameworksLacking.length === 0 && one.frameworksLacking.length > 0;
    return lacksElsewhere ? [] : [{ ...one, frameworksLacking }];
  });
}
