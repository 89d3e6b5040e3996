import { refusalOf } from '../graphql/ask.ts';
import { Problem } from '../layout/Problem.tsx';
import { useWidgetWords } from './useWidgetWords.ts';

/** Says why a frame shows nothing. A lost connection is tried again by itself. */
export function FrameProblem({ error, onRetry }: { error: Error; onRetry: () => unknown }) {
  const t = useWidgetWords();
  if (refusalOf(error) === 'CONNECTION') return <p role="alert">{t('frame.lost')}</p>;
  return <Problem error={error} onRetry={onRetry} />;
}
