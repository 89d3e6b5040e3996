import { vi } from 'vitest';

/** Makes an element without a page in place of every frame: none is loaded here, which happy-dom would tell each time. */
export function stubFrames(): void {
  const create = (name: string): HTMLElement => Document.prototype.createElement.call(document, name);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
    create(name === 'iframe' ? 'x-frame' : name),
  );
}

/** The frame of an element, with a window of its own, as it has one in a browser. */
export function frameOf(element: Element): HTMLIFrameElement {
  const frame = element.shadowRoot!.querySelector<HTMLIFrameElement>('x-frame')!;
  Object.defineProperty(frame, 'contentWindow', { value: {}, configurable: true });
  return frame;
}
