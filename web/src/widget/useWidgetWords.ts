import { useOwnWords } from '../language/useOwnWords.ts';
import { widgetWords as en } from './widgetWords.en.ts';
import { widgetWords as it } from './widgetWords.it.ts';

/** The words of the widget, which come with it and not with the first script. */
export function useWidgetWords() {
  return useOwnWords('widget', { en, it });
}
