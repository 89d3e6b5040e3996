import { useEffect, useState } from 'react';

/** The colours of graphs, read from the style of the page. */
export interface Colours {
  ink: string;
  ground: string;
  accent: string;
  faint: string;
  warning: string;
}

/** Reads the colours of the page, again when the reader's system turns light or dark. */
export function useColours(): Colours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const read = () => setColours(readColours());
    dark.addEventListener('change', read);
    return () => dark.removeEventListener('change', read);
  }, []);
  return colours;
}

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'),
    ground: read('--surface'),
    accent: read('--accent'),
    faint: read('--graph-faint'),
    warning: read('--warning'),
  };
}
