/** Leads to the heading once the page is drawn: one that stays, with another thing in it, does not take the focus by itself. */
export function focusHeading(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
}
