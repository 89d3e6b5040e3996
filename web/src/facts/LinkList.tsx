import { type Named, useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { type PageKind, pageAddress } from '../layout/addresses.ts';
import lists from '../layout/lists.module.css';

interface Props {
  kind: PageKind;
  all: readonly (Named & { id: string })[];
}

/** Things with a page of their own, side by side. */
export function LinkList({ kind, all }: Props) {
  const nameOf = useNames();
  return (
    <ul className={lists.inline}>
      {all.map((one) => (
        <li key={one.id}>
          <AppLink href={pageAddress(kind, one.id)}>{nameOf(one)}</AppLink>
        </li>
      ))}
    </ul>
  );
}
