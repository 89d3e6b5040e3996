import { type RefCallback, useCallback, useState } from 'react';

/** Measures the width of an element in whole pixels, 0 until it is on the page. Give the ref to the element. */
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
