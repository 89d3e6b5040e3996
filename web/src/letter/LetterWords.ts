import type { Phase } from '../facts/toldBy.ts';

/** Tells in a letter what two share; names and months are marked as facts. */
export interface Told {
  /** The place of their work together: `in ArTCell`. */
  within: string;
  phase: Phase;
  /** The month of its start and of its end; null where none is known. */
  since: string | null;
  until: string | null;
}

/** Everything that letters say, in one language. Holes are filled with facts; what is in brackets the writer fills. */
export interface LetterWords {
  dear: string;
  thanks: string;
  name: string;
  within: Record<'PROJECT' | 'CLUSTER' | 'AGREEMENT', (name: string) => string>;
  /** We and whom we write to. Begins a sentence, in small letters in the first of a letter, and ends none. */
  we: (told: Told) => string;
  /** Whom we write to and another. */
  you: (name: string, told: Told) => string;
  /** Two others. */
  they: (a: string, b: string, told: Told) => string;
  way: {
    subject: (name: string) => string;
    subjectDirect: (from: string) => string;
    meet: (name: string) => string;
    meetThrough: (name: string, through: string) => string;
    ask: string;
    askDirect: string;
    about: string;
    copy: string;
  };
  seat: {
    subject: (code: string, name: string) => string;
    subjectWay: (code: string, name: string) => string;
    /** `opens` only where that is ahead, `until` only where a deadline is. */
    call: (call: string, opens: string | null, until: string | null) => string;
    /** For words in place of a call. */
    about: (subject: string) => string;
    ask: (name: string) => string;
    meet: (name: string) => string;
    /** `shared`: words of the call that their projects have, in English; empty where none is known. */
    why: (name: string, projects: string, count: number, shared: string) => string;
    /** For words in place of a call. */
    whyAbout: (name: string, projects: string, count: number, shared: string) => string;
    whyPast: (name: string, projects: string) => string;
    whyUnknown: (name: string) => string;
    idea: string;
    askTime: string;
    askWay: string;
  };
}
