/** Writes euro without cents. */
export function euro(amount: number): string {
  return `€ ${Math.round(amount).toLocaleString('en')}`;
}

/** Writes a number with its word. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Writes a name with its id, by which another tool can be asked. */
export function named({ id, displayName }: { id: string; displayName: string }): string {
  return `${displayName} (${id})`;
}

/** Writes where an organisation is; nothing where that is not on record. */
export function placeOf({ city, country }: { city: string | null; country: { name: string } | null }): string {
  return [city, country?.name].filter(Boolean).join(', ');
}

/** Lists names, the last behind "and". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Writes known money with how many grants have none on record. */
export function money(amount: number | null, unknown: number): string {
  if (amount === null)
    return unknown === 0 ? 'no grant on record' : `${counted(unknown, 'grant')}, all of unknown amount`;
  return `${euro(amount)} on record${unknown === 0 ? '' : `, and ${counted(unknown, 'grant')} of unknown amount`}`;
}
