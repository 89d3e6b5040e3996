import type { Memberships } from './measureNetwork.ts';

/** One line of organization.csv, as far as the network goes. */
export interface MembershipRow {
  project: string;
  pic: string;
  name: string;
  country: string;
}

/** Collects who is in which project. A line without a PIC belongs to the one PIC that has its name and country. */
export class MembershipBook {
  readonly #projects = new Map<string, Set<string>>();
  readonly #picsOfName = new Map<string, Set<string>>();
  readonly #namesOfPic = new Map<string, Set<string>>();
  #rows = 0;

  add({ project, pic, name, country }: MembershipRow): void {
    this.#rows++;
    const named = `${country} ${name}`;
    setOf(this.#projects, project).add(pic || named);
    if (!pic) return;
    setOf(this.#picsOfName, named).add(pic);
    setOf(this.#namesOfPic, pic).add(name);
  }

  /** The share of the PICs with several spellings, and the share of the names with several PICs. */
  spellings(): { severalNames: number; severalPics: number } {
    return { severalNames: severalShare(this.#namesOfPic), severalPics: severalShare(this.#picsOfName) };
  }

  get rows(): number {
    return this.#rows;
  }

  memberships(): Memberships {
    const numbers = new Map<string, number>();
    const numberOf = (id: string) => {
      const known = numbers.get(id) ?? numbers.size;
      numbers.set(id, known);
      return known;
    };
    const members: number[] = [];
    const starts = [0];
    for (const ids of this.#projects.values()) {
      members.push(...new Set([...ids].map((id) => numberOf(this.#resolve(id)))));
      starts.push(members.length);
    }
    return { organisations: numbers.size, starts: Uint32Array.from(starts), members: Uint32Array.from(members) };
  }

  #resolve(id: string): string {
    const pics = this.#picsOfName.get(id);
    return pics?.size === 1 ? [...pics][0]! : id;
  }
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key);
  if (known) return known;
  const added = new Set<string>();
  map.set(key, added);
  return added;
}

function severalShare(sets: Map<string, Set<string>>): number {
  let several = 0;
  for (const { size } of sets.values()) if (size > 1) several++;
  return several / Math.max(1, sets.size);
}
