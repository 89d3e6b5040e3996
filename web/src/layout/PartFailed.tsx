import type { ReactNode } from 'react';
import { LoadError } from './later.ts';
import { Problem } from './Problem.tsx';

interface Props {
  error: unknown;
  /** The sentence for a part that was fetched and cannot be shown; a general one when left out. */
  children?: ReactNode;
}

/** Stands in for a part of a page that failed; one that could not be fetched can be loaded again. */
export function PartFailed({ error, children }: Props) {
  if (children !== undefined && !(error instanceof LoadError)) return <p className="quiet">{children}</p>;
  return <Problem error={error} onRetry={() => location.reload()} />;
}
