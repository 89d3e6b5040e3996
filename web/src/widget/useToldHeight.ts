import { type RefObject, useEffect } from 'react';
import { HEIGHT_MESSAGE, type HeightMessage } from './message.ts';

/** Tells the page around this frame how high an element is, whenever that changes. It is no secret: whoever frames it may know. */
export function useToldHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const shown = element.current;
    if (!shown || parent === window) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(shown.getBoundingClientRect().height);
      parent.postMessage({ type: HEIGHT_MESSAGE, height } satisfies HeightMessage, '*');
    });
    observer.observe(shown);
    return () => observer.disconnect();
  }, [element]);
}
