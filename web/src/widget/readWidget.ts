import { isLanguage, type Language } from '../language/Language.ts';
import { readTheme, type Theme } from './forceTheme.ts';

/** The widget as somebody wants it; all of it stands in the address of its page. */
export interface Widget {
  from: string | null;
  to: string | null;
  /** Null: that of the page that it stands on. */
  language: Language | null;
  /** Null: as the visitor's system has it. */
  theme: Theme | null;
}

/** Reads it from the search of an address; what is no language and no theme is left out. */
export function readWidget(search: URLSearchParams): Widget {
  const language = search.get('language') ?? undefined;
  return {
    from: search.get('from') || null,
    to: search.get('to') || null,
    language: isLanguage(language) ? language : null,
    theme: readTheme(search.get('theme')),
  };
}

/** Writes it as attributes, or as parameters of an address: those alone that are chosen. */
export function writeWidget({ from, to, language, theme }: Widget): [name: string, value: string][] {
  const all = Object.entries({ from, to, language, theme });
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

/** The two lines that put it on a page. */
export function widgetLines(widget: Widget, product: string): string {
  const attributes = writeWidget(widget).map(([name, value]) => ` ${name}="${inAttribute(value)}"`);
  return `<way-finder${attributes.join('')}></way-finder>\n<script src="${product}/widget.js" async></script>`;
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
