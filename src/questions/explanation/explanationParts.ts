/** A name that an explanation may tell, and what it is the name of, by id. */
export interface TellableName {
  name: string;
  organisation?: string;
  project?: string;
}

/** An `ExplanationPart`; organisation and project by id. */
export interface ExplanationPart {
  text: string;
  organisation: string | null;
  project: string | null;
}

/**
 * Divides an explanation where it tells one of the names: of names that begin in the same place the longest, and only
 * whole words. A name of two things is left in the text, for the sentence does not say of which.
 */
export function explanationParts(explanation: string, names: readonly TellableName[]): ExplanationPart[] {
  const things = new Map<string, TellableName | null>();
  for (const one of names) {
    const known = things.get(one.name);
    const isSame = known === undefined || (known?.organisation === one.organisation && known?.project === one.project);
    things.set(one.name, isSame ? one : null);
  }
  const longestFirst = [...things.keys()].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [{ text: explanation, organisation: null, project: null }];
  const pattern = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const told = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'gu');
  const parts: ExplanationPart[] = [];
  let end = 0;
  for (const { 0: name, index } of explanation.matchAll(told)) {
    const thing = things.get(name);
    if (!thing) continue;
    if (index > end) parts.push({ text: explanation.slice(end, index), organisation: null, project: null });
    parts.push({ text: name, organisation: thing.organisation ?? null, project: thing.project ?? null });
    end = index + name.length;
  }
  if (end < explanation.length) parts.push({ text: explanation.slice(end), organisation: null, project: null });
  return parts;
}
