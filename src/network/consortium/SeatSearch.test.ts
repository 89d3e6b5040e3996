import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SeatSearch } from './SeatSearch.ts';

/** Applicants with the help that each is; those of the same help are of one kind. */
const applicants = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 });
type Game = { helps: number[]; goal: number; seats: number };

const sumOf = ({ helps }: Game, added: readonly number[]): number => added.reduce((sum, one) => sum + helps[one]!, 0);
const restOf = ({ helps }: Game, added: readonly number[]): number[] =>
  [...helps.keys()].filter((one) => helps[one]! > 0 && !added.includes(one));

/** Every set is searched, as often as one comes to it. */
function plainly(game: Game, added: readonly number[], budget: { tries: number }): boolean {
  if (sumOf(game, added) >= game.goal) return true;
  if (added.length === game.seats) return false;
  return restOf(game, added).some((one) => budget.tries-- <= 0 || plainly(game, [...added, one], budget));
}

function quickly(game: Game, added: readonly number[], search: SeatSearch<number>): boolean {
  if (sumOf(game, added) >= game.goal) return true;
  if (added.length === game.seats) return false;
  return restOf(game, added).some((one) => {
    const more = [...added, one];
    return search.goOn(more, () => quickly(game, more, search));
  });
}

test('sets that are like one that failed are passed by with the outcome of searching them, however many may be tried', () => {
  const most = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(
      applicants,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 4 }),
      most,
      (helps, goal, seats, tries) => {
        const game = { helps, goal, seats };
        const search = new SeatSearch((one: number) => `${helps[one]}`, tries);
        for (const one of helps.keys())
          expect(search.begin(one, () => quickly(game, [one], search))).toBe(plainly(game, [one], { tries }));
      },
    ),
    { numRuns: 300 },
  );
});
