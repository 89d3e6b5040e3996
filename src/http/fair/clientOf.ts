import { isIPv6 } from 'node:net';

/** Hexadecimal groups of the part of an IPv6 address that a provider gives to one customer: 64 bits. */
const GROUPS_OF_ONE = 4;

/** The name under which whoever asks from this address is counted: the address itself, or the network of one customer where it is IPv6. */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return `${[...first, ...zeros, ...last].slice(0, GROUPS_OF_ONE).join(':')}::/64`;
}
