/**
 * The environment of a command: this process's, what is added, and an encoding in which every path of the disk can be
 * written. Java takes that from LC_ALL alone (`-Dsun.jnu.encoding` changes nothing), and under `LC_ALL=C` finds no folder
 * with an accent in its name.
 */
export function utf8Environment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C.UTF-8', ...added };
}
