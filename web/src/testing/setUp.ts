import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { startLanguage } from '../language/startLanguage.ts';

// A machine that does other work besides is given time.
configure({ asyncUtilTimeout: 20_000 });
await startLanguage();

/** happy-dom reports a changed selection at once, where a browser waits: what answers by changing it would never end. */
const { collapse } = Selection.prototype;
let collapsing = false;
Selection.prototype.collapse = function collapseOnce(...place) {
  if (collapsing) return;
  collapsing = true;
  collapse.apply(this, place);
  collapsing = false;
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
});
