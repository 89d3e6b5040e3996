import { type Named, useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { type PageKind, pageAddress } from '../layout/addresses.ts';

interface Props {
  kind: PageKind;
  all: readonly (Named & { id: string })[];
}

/** Things with a page of their own, side by side. */
export function LinkList({ kind, all }: Props) {
  const nameOf = useNames();
  return (
    <ul className="inline">
      {all.map((one) => (
        <li key={one.id}>
          <AppLink href={pageAddress(kind, one.id)}>{nameOf(one)}</AppLink>
        </li>
      ))}
    </ul>
  );
}
