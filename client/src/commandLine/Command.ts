import type { Endpoint } from '../Endpoint.ts';
import type { Language } from '../generated.ts';
import type { Given, OptionKind } from './readArguments.ts';

/** A command of the command line. */
export interface Command {
  /** The words that it takes, for the help. */
  readonly usage: string;
  /** A line on what it does. */
  readonly summary: string;
  /** Its options beside those of all commands, each with its kind and a line for the help. */
  readonly options: Readonly<Record<string, readonly [OptionKind, string]>>;
  run(asked: Asked): Promise<Told>;
}

/** A command as it was asked. */
export interface Asked extends Given {
  readonly endpoint: Endpoint;
  readonly language: Language;
  /** Tells the reader something beside the answer. */
  say(text: string): void;
}

/** An answer as data and as text. */
export interface Told {
  readonly answer: unknown;
  readonly text: string;
  /** True where there is none. */
  readonly isEmpty: boolean;
}
