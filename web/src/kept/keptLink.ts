import { LONGEST_NAME, LONGEST_NOTE, MOST_IN_LIST } from './keptStore.ts';

/** A list as it is sent. */
export interface SentList {
  name: string;
  entries: readonly { id: string; name: string; note: string }[];
}

/** The reason why a link gives no list: a part of it is missing, it was changed, or later pages wrote it. */
export type LinkFault = 'CUT' | 'DAMAGED' | 'LATER';

/** The page that shows a list that was sent. */
export const SHARED = '/kept/shared';

const VERSION = '1';
/** A link of which little is left. */
const BEGINNING = /^#?(?:1(?:\.[0-9a-z]*\.?)?)?$/;
/** The most bytes that a list can have: of a longer one nothing was written by these pages. */
const MOST_BYTES = 2_000_000;

/**
 * The address that holds a list: behind `#`, which a browser sends to no server, the version, the length of what follows,
 * and the list, compressed with a checksum.
 */
export async function writeLink({ name, entries }: SentList): Promise<string> {
  const all = entries.map((one) => (one.note === '' ? [one.id, one.name] : [one.id, one.name, one.note]));
  const bytes = await through(new TextEncoder().encode(JSON.stringify([name, all])), new CompressionStream('deflate'));
  const text = toText(bytes);
  return `${SHARED}#${VERSION}.${text.length.toString(36)}.${text}`;
}

/** Reads a list from what stands behind `#`; letters that a mail program put after it are not of it. */
export async function readLink(hash: string): Promise<SentList | LinkFault> {
  const [, version, length, text = ''] = /^#?(\d*)(?:\.([0-9a-z]*))?(?:\.([\w-]*))?/.exec(hash) ?? [];
  if (version && version !== VERSION) return Number(version) > Number(VERSION) ? 'LATER' : 'DAMAGED';
  if (!version || !length) return BEGINNING.test(hash) ? 'CUT' : 'DAMAGED';
  const size = Number.parseInt(length, 36);
  if (text.length < size) return 'CUT';
  try {
    const bytes = toBytes(text.slice(0, size));
    const written = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate')));
    return toList(JSON.parse(written)) ?? 'DAMAGED';
  } catch {
    return 'DAMAGED';
  }
}

/** A list of values of the right shape and size; null for all else. Who is named twice stands once. */
function toList(value: unknown): SentList | null {
  if (!Array.isArray(value)) return null;
  const [name, all] = value as unknown[];
  if (!isText(name, LONGEST_NAME) || !Array.isArray(all) || all.length > MOST_IN_LIST) return null;
  const entries = new Map<string, SentList['entries'][number]>();
  for (const one of all as unknown[]) {
    if (!Array.isArray(one)) return null;
    const [id, called, note = ''] = one as unknown[];
    if (!isText(id, 300) || id === '' || !isText(called, 1_000) || !isText(note, LONGEST_NOTE)) return null;
    entries.set(id, { id, name: called === '' ? id : called, note });
  }
  return { name, entries: [...entries.values()] };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && [...value].length <= longest;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  change: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(change).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parts.push(step.value);
    size += step.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('The list is too long.');
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Bytes as letters that stand in an address as they are. */
function toText(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
