import { Fragment } from 'react';
import { AppLink } from '../layout/AppLink.tsx';

/** A name with the page that it leads to. */
export interface Linked {
  href: string;
  name: string;
}

/** Links in a sentence, between commas. */
export function CommaLinks({ all }: { all: readonly Linked[] }) {
  return all.map(({ href, name }, place) => (
    <Fragment key={href}>
      {place > 0 && ', '}
      <AppLink href={href}>{name}</AppLink>
    </Fragment>
  ));
}
