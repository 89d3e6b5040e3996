import { hash as digest } from 'node:crypto';

/** Result of comparing an entry. */
export type Finding = 'new' | 'changed' | 'same';

/** Words of 32 bits in a slot: 96 bits of the key's SHA-256 and 64 bits of the content's hash. */
const KEY_WORDS = 3;
const WORDS = 5;
const FIRST_SLOTS = 1 << 12;

/**
 * Index of what is kept already, by key and by the hash of its content, some 40 bytes each: there are millions. The keys
 * themselves are not kept. A table with open addressing; of a million entries two look like one with a chance of
 * one in 10^17.
 */
export class PresentEntries {
  #slots = new Uint32Array(FIRST_SLOTS * WORDS);
  #isMet = new Uint8Array(FIRST_SLOTS);
  #count = 0;
  #met = 0;

  /** Puts in what is kept; each key once. */
  add(key: string, hash: string): void {
    if (this.#count * 3 > this.#isMet.length * 2) this.#grow();
    const words = wordsOf(key, hash);
    this.#slots.set(words, this.#slotOf(words) * WORDS);
    this.#count += 1;
  }

  /** Compares what there is now with what is kept; from then on the entry is met. */
  meet(key: string, hash: string): Finding {
    const words = wordsOf(key, hash);
    const slot = this.#slotOf(words);
    if (this.#isEmpty(slot)) return 'new';
    if (this.#isMet[slot] === 0) this.#met += 1;
    this.#isMet[slot] = 1;
    const start = slot * WORDS;
    const isSame = this.#slots[start + 3] === words[3] && this.#slots[start + 4] === words[4];
    return isSame ? 'same' : 'changed';
  }

  /** Number of entries. */
  get count(): number {
    return this.#count;
  }

  /** Number of entries that were not met. */
  get unmetCount(): number {
    return this.#count - this.#met;
  }

  /** True where there is an entry with this key that was not met. */
  isUnmet(key: string): boolean {
    const slot = this.#slotOf(wordsOf(key, ''));
    return !this.#isEmpty(slot) && this.#isMet[slot] === 0;
  }

  /** Slot of a key, or the free one for it. */
  #slotOf(words: Uint32Array): number {
    const mask = this.#isMet.length - 1;
    for (let slot = words[0]! & mask; ; slot = (slot + 1) & mask) {
      if (this.#isEmpty(slot) || this.#hasKey(slot, words)) return slot;
    }
  }

  #hasKey(slot: number, words: Uint32Array): boolean {
    const start = slot * WORDS;
    for (let word = 0; word < KEY_WORDS; word++) if (this.#slots[start + word] !== words[word]) return false;
    return true;
  }

  /** No key's hash begins with 96 zeros. */
  #isEmpty(slot: number): boolean {
    const start = slot * WORDS;
    return this.#slots[start] === 0 && this.#slots[start + 1] === 0 && this.#slots[start + 2] === 0;
  }

  #grow(): void {
    const [slots, isMet] = [this.#slots, this.#isMet];
    this.#slots = new Uint32Array(slots.length * 2);
    this.#isMet = new Uint8Array(isMet.length * 2);
    for (let start = 0; start < slots.length; start += WORDS) {
      const words = slots.subarray(start, start + WORDS);
      if (words[0] === 0 && words[1] === 0 && words[2] === 0) continue;
      const slot = this.#slotOf(words);
      this.#slots.set(words, slot * WORDS);
      this.#isMet[slot] = isMet[start / WORDS]!;
    }
  }
}

function wordsOf(key: string, hash: string): Uint32Array {
  const ofKey = digest('sha256', key, 'buffer');
  const ofContent = Buffer.from(hash, 'base64url');
  const words = new Uint32Array(WORDS);
  for (let word = 0; word < KEY_WORDS; word++) words[word] = ofKey.readUInt32LE(word * 4);
  if (ofContent.length >= 8) words.set([ofContent.readUInt32LE(0), ofContent.readUInt32LE(4)], KEY_WORDS);
  return words;
}
