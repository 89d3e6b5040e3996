/** A theme that whoever embeds a page may choose. */
export type Theme = 'light' | 'dark';

/** Reads a theme; null, which is the visitor's own, for anything else. */
export function readTheme(text: string | null): Theme | null {
  return text === 'light' || text === 'dark' ? text : null;
}

/** Shows the document light or dark, whatever the visitor's system prefers: what is said of a dark one then holds always or never. */
export function forceTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme;
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && /prefers-color-scheme:\s*dark/.test(rule.media.mediaText))
        rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
}
