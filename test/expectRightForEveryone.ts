import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/** Expects a page to break no rule of accessibility and to fit its width: on a telephone and a desk, light and dark. */
export async function expectRightForEveryone(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe.source);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoViolation(page, {});
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  // The dark page differs in its colours alone.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, { runOnly: ['color-contrast'] });
}

async function expectNoViolation(page: Page, rules: { runOnly?: string[] }): Promise<void> {
  const options = JSON.stringify({ ...rules, resultTypes: ['violations'] });
  const found = violations.parse(await page.evaluate(`axe.run(${options}).then(({ violations }) => violations)`));
  expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
