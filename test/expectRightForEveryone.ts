import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Expects a page to break no rule of accessibility and to fit its width: on a telephone and a desk, light and dark. */
export async function expectRightForEveryone(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoViolation(new AxeBuilder({ page }));
    // The dark page differs in its colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolation(new AxeBuilder({ page }).withRules(['color-contrast']));
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
}

async function expectNoViolation(axe: AxeBuilder): Promise<void> {
  // Legacy: in the page itself, without another page for what frames say. Ours have no frames.
  const { violations } = await axe.setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
