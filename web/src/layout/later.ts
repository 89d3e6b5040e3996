import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** The failure to fetch the code of a page or of a part of one: offline, or the pages were upgraded meanwhile. */
export class LoadError extends Error {}

/** A component whose code is fetched when it is first shown; where that fails, rendering it throws a `LoadError`. */
export function later<Props>(read: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await read() };
    } catch (cause) {
      throw new LoadError('The code could not be fetched.', { cause });
    }
  });
}
