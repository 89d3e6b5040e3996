import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/**
 * Expects a page to break no rule of accessibility and to fit its width: on a telephone in light and on a desk in dark colours,
 * or the other way round. Pages take turns, so that what they share is seen in all four.
 */
export async function expectRightForEveryone(page: Page, turn = 0): Promise<void> {
  const colours = turn % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  // A part may still be on its way when the network is quiet; what says so fades with what it stands in.
  await page.locator('[class*="_waiting_"]').first().waitFor({ state: 'detached' });
  await page.evaluate(axe.source);
  for (const [at, width] of [390, 1440].entries()) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: colours[at]! });
    await expectNoViolation(page);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
}

/** Expects what a frame shows to break no rule of accessibility, as it is at that moment. */
export async function expectFrameRight(frame: Frame): Promise<void> {
  await frame.evaluate(axe.source);
  await expectNoViolation(frame);
}

async function expectNoViolation(page: Page | Frame): Promise<void> {
  const asked = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`;
  const found = violations.parse(await page.evaluate(asked));
  expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
