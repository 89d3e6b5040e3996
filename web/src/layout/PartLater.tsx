import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PartFailed } from './PartFailed.tsx';
import { Waiting } from './Waiting.tsx';

/** A part whose code comes when it is first shown. */
export function PartLater({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary fallback={(error) => <PartFailed error={error} />}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
