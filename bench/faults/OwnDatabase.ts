import { execFile } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { NEEDS_RESTART } from '../../rules/needsRestart.ts';
import { freePort } from '../../database/freePort.ts';
import { keepDatabase } from '../../database/keepDatabase.ts';
import type { RunningDatabase } from '../../database/runningDatabase.ts';
import { startDatabase } from '../../database/startDatabase.ts';
import { signalDatabase } from './signalDatabase.ts';

/** The disk that the database has to itself, where one can be mounted: it is filled on purpose. */
const DISK = 'size=1400m,mode=0700';
const PIECE = Buffer.alloc(4_000_000);
const run = promisify(execFile);
const states = z.tuple([z.object({ version: z.number() })]);

/** A Neo4j in a folder of its own, kept as the product keeps its own, and the ways to hurt it. */
export class OwnDatabase {
  readonly login: RunningDatabase;
  readonly #directory: string;
  /** The mounted disk; null where mounting is not allowed. */
  readonly #disk: string | null;
  readonly #driver: Driver;

  readonly #said: readonly string[];

  private constructor(login: RunningDatabase, directory: string, disk: string | null, said: readonly string[]) {
    this.login = login;
    this.#directory = directory;
    this.#disk = disk;
    this.#said = said;
    this.#driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password));
  }

  static async start(folder: string, tell: (line: string) => void): Promise<OwnDatabase> {
    const disk = await mount(join(folder, 'disk'));
    const directory = join(disk ?? folder, 'database');
    const boltPort = await freePort();
    const said: string[] = [];
    const login = await keepDatabase(
      (signal) => startDatabase({ directory, boltPort, signal, report: () => {} }),
      (line) => {
        said.push(line);
        tell(line);
      },
    );
    return new OwnDatabase(login, directory, disk, said);
  }

  /** The number of times that it was restarted because it said that it needed that. */
  get restarts(): number {
    return this.#said.filter((line) => line.includes(NEEDS_RESTART)).length;
  }

  get canBeFilled(): boolean {
    return this.#disk !== null;
  }

  /** Sends its process a signal. */
  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    return signalDatabase(this.#directory, signal);
  }

  /** Leaves its disk without any room. */
  async fill(): Promise<void> {
    const file = await open(this.#ballast(), 'a');
    try {
      for (let piece = PIECE; piece.length > 0;) {
        const isWritten = await file.write(piece).then(
          ({ bytesWritten }) => bytesWritten === piece.length,
          () => false,
        );
        if (!isWritten) piece = piece.subarray(0, piece.length >> 1);
      }
    } finally {
      await file.close();
    }
  }

  /** Gives its disk the room back. */
  async clear(): Promise<void> {
    await rm(this.#ballast(), { force: true });
  }

  /** The version of the graph that it holds. */
  async version(): Promise<number> {
    const cypher = "MATCH (state:GraphState {id: 'graph'}) RETURN toFloat(state.version) AS version";
    const { records } = await this.#driver.executeQuery(cypher);
    return states.parse(records.map((record) => record.toObject()))[0].version;
  }

  async stop(): Promise<void> {
    await this.#driver.close();
    await this.login.stop();
    if (this.#disk !== null) await run('umount', [this.#disk]);
  }

  #ballast(): string {
    return join(this.#disk ?? '', 'ballast');
  }
}

/** A small disk in memory at this place; null where this process may not mount one. */
async function mount(place: string): Promise<string | null> {
  await mkdir(place, { recursive: true });
  return run('mount', ['-t', 'tmpfs', '-o', DISK, 'tmpfs', place]).then(
    () => place,
    () => null,
  );
}
