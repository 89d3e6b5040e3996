/**
 * The next wider programme by its code (HORIZON.2.1.3 -> HORIZON.2.1, H2020-EU.3.1 -> H2020-EU.3), or null where only
 * the framework is wider. Euratom's codes stand below EURATOM2027 or H2020-Euratom, which are part of the framework that lists them.
 */
export function widerProgramme(id: string, root: string): string | null {
  const code = id.slice('programme:'.length);
  if (/^EURATOM\./.test(code)) {
    const wider = code.slice(0, code.lastIndexOf('.'));
    return wider === 'EURATOM' ? 'programme:EURATOM2027' : `programme:${wider}`;
  }
  const dot = code.lastIndexOf('.');
  if (dot < 0) return /^H2020-Euratom-\d+$/.test(code) ? 'programme:H2020-Euratom' : null;
  const wider = code.slice(0, dot);
  const isRoot = `programme:${wider}` === root || /^H2020-(EU|EC|Euratom)$/i.test(wider);
  return isRoot ? null : `programme:${wider}`;
}
