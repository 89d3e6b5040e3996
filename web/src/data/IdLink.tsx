import { AppLink } from '../layout/AppLink.tsx';
import { type PageKind, pageAddress } from '../layout/addresses.ts';

const KINDS: Readonly<Record<string, PageKind>> = {
  cordis: 'project',
  agreement: 'agreement',
  call: 'call',
  cluster: 'cluster',
  programme: 'programme',
  country: 'country',
  region: 'region',
  field: 'field',
  pic: 'organisation',
  'cordis-name': 'organisation',
};

/** An id or, where it is known, a name, linked to its page where its prefix tells the kind; organisations and projects share `tls:`. */
export function IdLink({ id, name = id }: { id: string; name?: string | undefined }) {
  const kind = id.includes('/') && !id.startsWith('field:') ? undefined : KINDS[id.slice(0, id.indexOf(':'))];
  return kind === undefined ? name : <AppLink href={pageAddress(kind, id)}>{name}</AppLink>;
}
