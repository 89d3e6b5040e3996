const PIC = 'pic:';

/** The label of an organisation that no source names: `PIC 912345678`, or its id where it has no such code. */
export function unnamedLabel(id: string): string {
  return id.startsWith(PIC) ? `PIC ${id.slice(PIC.length)}` : id;
}

/** True where a text is no name but a Participant Identification Code in its place, as `PIC 912345678`. */
export function isPicForName(text: string): boolean {
  return /^PIC[\s:.]*\d{9}$/i.test(text);
}
