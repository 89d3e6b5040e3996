/** Error values of spreadsheets, in English, Italian, French, German and Spanish. */
const ERRORS =
  /^(?:#(?:REF|RIF|BEZUG|NAME|NOME|NOM|NOMBRE|VALUE|VALORE|VALEUR|WERT|VALOR|N\/A|N\/D|NV|NUM|NOMBRE|ZAHL|NULL|NULLO|NUL|DIV\/0|SPILL|CALC|ESPANSIONE)[!?]?|Err:\d{3}|#{2,})$/i;

/** Says why a cell holds no text but what a spreadsheet made of it; null where it does. */
export function spreadsheetFault(text: string): string | null {
  if (ERRORS.test(text))
    return 'This is an error of the spreadsheet, not a value: mend its formula, or write the value.';
  if (text.startsWith('=')) return 'This is a formula: write its value.';
  if (text.includes('\uFFFD'))
    return 'A letter of it was lost when the file was saved: type it again, and save in UTF-8.';
  return null;
}
