import { inAddress } from '../layout/addresses.ts';

/** The address of what falls where an organisation leaves. */
export function withoutAddress(id: string): string {
  return `/without/${inAddress(id)}`;
}
