import { type RefObject, useEffect } from 'react';

/**
 * When what has the focus is taken away (a card that an answer replaced, the last chip), puts it on the heading of what
 * changed, so that a reader with a keyboard goes on from there and not from the top.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = main.current;
    if (within === null) return;
    let last: Node | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Node ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      (within.querySelector<HTMLElement>('h2[tabindex]') ?? within.querySelector<HTMLElement>('h1'))?.focus();
    });
    within.addEventListener('focusin', remember);
    observer.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [main]);
}
