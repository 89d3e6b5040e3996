import type { ReactNode } from 'react';

/** A heading and what stands below it. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4>{title}</h4>
      {children}
    </div>
  );
}
