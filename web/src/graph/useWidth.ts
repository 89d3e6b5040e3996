import { type RefCallback, useCallback, useState } from 'react';

/** How wide an element is, in whole pixels, 0 until it stands on the page; and the ref that the element takes. */
export function useWidth(): [width: number, measured: RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(0);
  const measured = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    // At once, before anything is painted, so that what follows does not jump.
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measured];
}
