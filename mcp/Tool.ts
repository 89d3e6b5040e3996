import { z } from 'zod';
import type { AskOptions, Endpoint } from '../client/src/Endpoint.ts';

/** That a source states a thing, and where. */
export interface Stated {
  /** The id of the thing, or of a statement about it. */
  readonly id: string;
  readonly source: string;
  /** The address; null where the source has none. */
  readonly url: string | null;
  /** Other sources that state it too. */
  readonly others: number;
}

/** A sentence with the statements that it rests on. */
export interface Sentence {
  readonly text: string;
  readonly stated?: readonly Stated[];
  /** Ids of things that it rests on beside them, whose sources are looked up. */
  readonly about?: readonly string[];
}

/** An answer: facts, and notes on how they were found, which state nothing of the world. */
export interface Told {
  readonly notes: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** A server that is asked, and when to give up. */
export interface Asked {
  readonly endpoint: Endpoint;
  readonly options: AskOptions;
}

/** A tool. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  run(asked: Asked, input: unknown): Promise<Told>;
}

/** Makes a tool of one whose input has a type. */
export function tool<Shape extends z.ZodRawShape>(
  definition: Omit<Tool, 'input' | 'run'> & {
    input: Shape;
    run(asked: Asked, input: z.output<z.ZodObject<Shape>>): Promise<Told>;
  },
): Tool {
  const input = z.strictObject(definition.input);
  return { ...definition, input, run: (asked, given) => definition.run(asked, input.parse(given)) };
}
