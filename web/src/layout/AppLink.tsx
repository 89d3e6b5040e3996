import type { AnchorHTMLAttributes } from 'react';
import { Link } from 'wouter';

/** A link to another page of ours. */
export function AppLink({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return <Link href={href} {...rest} />;
}
