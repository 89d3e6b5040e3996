import { describe, expect, it } from 'vitest';
import { toCountry, toFramework, toKind, toRole, toStatus } from './cordisCodes.ts';

describe('the codes of CORDIS', () => {
  it.each([
    ...[
      ['SIGNED', 'SIGNED'],
      ['ONG', 'SIGNED'],
      ['ONGOING', 'SIGNED'],
      ['EXE', 'SIGNED'],
    ],
    ...[
      ['CLOSED', 'CLOSED'],
      ['CLO', 'CLOSED'],
      ['COMPLETED', 'CLOSED'],
      ['closed', 'CLOSED'],
    ],
    ...[
      ['TERMINATED', 'TERMINATED'],
      ['CAN', 'TERMINATED'],
      ['DREAMT', undefined],
    ],
  ])('take %s for the status %s', (code, status) => {
    expect(toStatus(code ?? '')).toBe(status);
  });

  it.each([
    ['coordinator', 'COORDINATOR'],
    ['participant', 'PARTICIPANT'],
    ['partner', 'PARTNER'],
    ['associatedPartner', 'ASSOCIATED_PARTNER'],
    ['internationalPartner', 'INTERNATIONAL_PARTNER'],
    ['thirdParty', 'THIRD_PARTY'],
    ['hostInstitution', 'PARTICIPANT'],
    ['beneficiary', 'PARTICIPANT'],
    ['affiliated entity', 'THIRD_PARTY'],
    ['spectator', undefined],
  ])('take %s for the role %s', (code, role) => {
    expect(toRole(code)).toBe(role);
  });

  it.each([
    ['HES', 'HIGHER_EDUCATION'],
    ['REC', 'RESEARCH'],
    ['PRC', 'COMPANY'],
    ['PUB', 'PUBLIC_BODY'],
    ['OTH', 'OTHER'],
    ['(HES) Higher or secondary education', 'HIGHER_EDUCATION'],
    ['PUBLIC', undefined],
    ['ABC', undefined],
  ])('take %s for the kind %s', (code, kind) => {
    expect(toKind(code)).toBe(kind);
  });

  it.each([
    ['DE', 'DE'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['XK', 'XK'],
    ['it', 'IT'],
    ['ITA', undefined],
    ['4', undefined],
  ])('take %s for the country %s', (code, country) => {
    expect(toCountry(code)).toBe(country);
  });

  it.each([
    ['HORIZON', 'HORIZON'],
    ['Horizon 2020', 'H2020'],
    ['FP7-HEALTH', 'FP7'],
    ['EURATOM2027', null],
    ['FP6', undefined],
  ])('take %s for the framework %s', (code, framework) => {
    expect(toFramework(code)).toBe(framework);
  });
});
