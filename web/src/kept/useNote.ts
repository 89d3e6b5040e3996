import { useCallback, useEffect, useRef, useState } from 'react';
import type { NotKept } from './keptStore.ts';

/** Milliseconds without a letter after which a note is stored: to store it with each is slow in a long list. */
const PAUSE = 400;

/** Those that store the notes being written. */
const writers = new Set<() => boolean>();

/** Stores at once what is written and not stored yet. True where there was something, and it could be. */
export function storeNotes(): boolean {
  return [...writers].map((storeNow) => storeNow()).some(Boolean);
}

/** Stores the notes when the page is left or hidden: it may never be shown again. */
export function useNotesStoredOnLeave(): void {
  useEffect(() => {
    addEventListener('pagehide', storeNotes);
    document.addEventListener('visibilitychange', storeNotes);
    return () => {
      removeEventListener('pagehide', storeNotes);
      document.removeEventListener('visibilitychange', storeNotes);
    };
  }, []);
}

/** A note that is being written. */
interface Written {
  text: string;
  /** The reason why it could not be stored, where that was tried. */
  problem: NotKept | null;
  write: (text: string) => void;
  /** Stores it without waiting for a pause. */
  storeNow: () => boolean;
}

/**
 * A note, stored after a short pause, when its box is left or taken away, and when the page is; one that could not be
 * stored stays in the box.
 */
export function useNote(stored: string, store: (note: string) => NotKept | null): Written {
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<NotKept | null>(null);
  const unstored = useRef<string | null>(null);
  const storeNow = useCallback((): boolean => {
    if (unstored.current === null) return false;
    const met = store(unstored.current);
    setProblem(met);
    if (met !== null) return false;
    unstored.current = null;
    setText(null);
    return true;
  }, [store]);
  useEffect(() => {
    writers.add(storeNow);
    return () => {
      writers.delete(storeNow);
      storeNow();
    };
  }, [storeNow]);
  useEffect(() => {
    if (text === null) return undefined;
    const pause = setTimeout(storeNow, PAUSE);
    return () => clearTimeout(pause);
  }, [text, storeNow]);
  function write(next: string): void {
    unstored.current = next;
    setText(next);
  }
  return { text: text ?? stored, problem, write, storeNow };
}
