import { describe, expect, it } from 'vitest';
import { readVat } from './readVat.ts';

const EMPTY = 'Leave the cell empty where you do not know it.';
const PREFIX = `A VAT number begins with the two letters of its country, such as IT01234567897. ${EMPTY}`;
const DIGIT = `No Italian VAT number is this: its last digit does not fit the others. Is one mistyped? ${EMPTY}`;
const ELEVEN = 'An Italian VAT number has eleven digits, such as IT01234567897.';
const ZEROS = 'A spreadsheet drops zeros at the beginning: format the column as text, and type it again.';
const PERSON = 'This is the tax code of a person. A list holds organisations only, nothing about persons.';

describe('a VAT number', () => {
  it.each([
    ['IT01234567897', null, 'IT01234567897'],
    ['01234567897', 'IT', 'IT01234567897'],
    ['it 0123456-7897', 'IT', 'IT01234567897'],
    ['P.IVA 01234567897', 'IT', 'IT01234567897'],
    ['P. IVA: 01234567897', null, 'IT01234567897'],
    ['Partita IVA n. 01234567897', 'IT', 'IT01234567897'],
    ['Partita IVA IT01234567897', 'IT', 'IT01234567897'],
    ['C.F. 01234567897', 'IT', 'IT01234567897'],
    ['codice fiscale 01234567897', 'IT', 'IT01234567897'],
    ['IVA IT 01234567897', 'IT', 'IT01234567897'],
    ['VAT no. DE 123.456.789', 'DE', 'DE123456789'],
    ['USt-IdNr. DE123456789', 'DE', 'DE123456789'],
    ['CF/P.IVA 01234567897', 'IT', 'IT01234567897'],
    ['ATU12345678', 'AT', 'ATU12345678'],
    ['ESX1234567A', 'ES', 'ESX1234567A'],
    ['GR123456789', 'GR', 'EL123456789'],
    ['EL123456789', 'GR', 'EL123456789'],
    ['UK 123 4567 89', 'GB', 'GB123456789'],
    ['XI123456789', 'GB', 'XI123456789'],
    ['CHE-123.456.789 MWST', 'CH', 'CHE123456789'],
  ])('%j of %s is %s', (text, country, value) => {
    expect(readVat(text, country)).toEqual({ value });
  });

  it.each([
    ['1234567890', 'IT', `${ELEVEN} ${ZEROS} ${EMPTY}`],
    ['012345678901', 'IT', `${ELEVEN} ${EMPTY}`],
    ['IT01234567890', null, DIGIT],
    ['P.IVA 01234567890', 'IT', DIGIT],
    ['00000000000', 'IT', DIGIT],
    ['123456789', 'DE', PREFIX],
    ['VAT 01234567897', 'DE', PREFIX],
    ['CF123456789', 'FR', `${ELEVEN} ${ZEROS} ${EMPTY}`],
    ['PI01234567897', null, PREFIX],
    ['IV01234567897', null, PREFIX],
    ['DEUTSCH', 'DE', PREFIX],
    ['RSSMRA80A01H501U', 'IT', PERSON],
    ['C.F. RSSMRA80A01H501U', 'IT', PERSON],
    ['1.23E+10', 'IT', 'The spreadsheet has rounded this number: format the column as text, and type it again.'],
  ])('is not %j of %s', (text, country, wrong) => {
    expect(readVat(text, country)).toEqual({ wrong });
  });
});
