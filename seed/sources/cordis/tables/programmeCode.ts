/** A programme's code as it is known here: `H2020-EU.3.1` for `H2020-EU.3.1.`. */
export function programmeCode(code: string): string {
  return code.replace(/\.+$/, '');
}
