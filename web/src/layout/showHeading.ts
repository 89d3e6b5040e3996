/**
 * Brings the heading back into view once the page is drawn, where the reader had scrolled past it. The focus stays; a box at the side that
 * scrolls by itself is scrolled until what has the focus is in view too.
 */
export function showHeading(): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector('h1');
    if (!heading || heading.getBoundingClientRect().top >= 0) return;
    heading.scrollIntoView();
    const focused = document.activeElement;
    const below = (focused?.getBoundingClientRect().bottom ?? 0) - innerHeight;
    if (below > 0) focused?.closest('aside')?.scrollBy(0, below);
  });
}
