import type { FundingDimension, KeyLabelFragment } from '../graphql/generated.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { type PageKind, pageAddress } from '../layout/addresses.ts';

const PAGES: Partial<Record<FundingDimension, PageKind>> = {
  FUNDER: 'funder',
  PROGRAMME: 'programme',
  FRAMEWORK: 'programme',
  PROJECT: 'project',
  ORGANISATION: 'organisation',
  COUNTRY: 'country',
  REGION: 'region',
  FIELD: 'field',
};

/** The name of a row's key along one dimension, linked to its page where there is one. */
export function KeyName({ fundingKey, label }: { fundingKey: KeyLabelFragment; label: string }) {
  const { id, dimension } = fundingKey;
  if (id === null) return <span className="quiet">{label}</span>;
  const page = PAGES[dimension];
  if (page === undefined) return label;
  return <AppLink href={pageAddress(page, dimension === 'FRAMEWORK' ? `programme:${id}` : id)}>{label}</AppLink>;
}
