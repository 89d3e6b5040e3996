/** A call as the rules of participation see it. `programme` by the graph's id. */
export interface EligibilityCall {
  /** The topic code, or the call's id. */
  code: string;
  programme: string | null;
  /** Types of action as the portal writes them: `HORIZON JU Innovation Actions`. */
  typesOfAction: readonly string[];
}

/**
 * The rule on how many take part. ONE_TO_THREE: one alone, two of different countries, or from three on the rule of three.
 * OWN_RULES and OTHER_PROGRAMME are not computed.
 */
export type ConsortiumForm =
  | 'THREE_COUNTRIES'
  | 'ONE_APPLICANT'
  | 'ONE_TO_THREE'
  | 'PROCUREMENT'
  | 'OWN_RULES'
  | 'OTHER_PROGRAMME';

const HORIZON_EUROPE = /^programme:HORIZON(?:\.|$)/;
/** Codes of Horizon Europe; topics of Euratom begin so too. */
const HORIZON_CODE = /^(?:HORIZON|ERC-20(?:2[1-9]|3\d))-(?!EURATOM)/i;
/** Codes of topics with rules of their own, be their type what it may: some of joint undertakings are called RIA. */
const OWN_CODE = /-JU-|-MSCA-\d{4}-(?:DN|SE|COFUND)\b|-PRIZE\b/i;

/**
 * The form of each type of action, the first that fits; the code decides where no type is on record, and of EIC grants.
 * General Annexes, B, of the work programme 2026-2027. What is in none is under the rule of three.
 */
const FORMS: readonly { form: ConsortiumForm; type: RegExp | null; code: RegExp }[] = [
  {
    form: 'OWN_RULES',
    type: /\bJU\b|Cofund|Prize|MSCA (?:Doctoral Networks|Staff Exchanges)|EIC Equity|beneficiar|Framework Partnership/i,
    code: OWN_CODE,
  },
  {
    form: 'ONE_APPLICANT',
    type: /\bERC\b|EIC Accelerator|MSCA Postdoctoral Fellowships|Coordination and Support/i,
    code: /^(?:HORIZON-)?ERC-|-MSCA-\d{4}-PF\b|-EIC-(?:\d{4}-)?(?:ACCELERATOR|TRANSITION)/i,
  },
  { form: 'PROCUREMENT', type: /Pre-commercial Procurement|Procurement of Innovative/i, code: /-(?:PCP|PPI)\b/i },
  { form: 'ONE_TO_THREE', type: null, code: /-EIC-(?:\d{4}-)?PATHFINDERCHALLENGES/i },
  { form: 'THREE_COUNTRIES', type: null, code: /-EIC-(?:\d{4}-)?PATHFINDEROPEN/i },
];
const EIC_GRANT = /\bEIC Grants?\b/i;

/** Says which rule on how many take part a call is under; several types under different rules are under rules of its own. */
export function consortiumForm(call: EligibilityCall | null): ConsortiumForm {
  if (call === null) return 'THREE_COUNTRIES';
  if (!isOfHorizonEurope(call)) return 'OTHER_PROGRAMME';
  const { typesOfAction } = call;
  const code = codeOf(call);
  if (OWN_CODE.test(code)) return 'OWN_RULES';
  if (typesOfAction.length === 0) return formOfCode(code) ?? 'THREE_COUNTRIES';
  const forms = new Set(typesOfAction.map((type) => formOfType(type, code)));
  return forms.size === 1 ? [...forms][0]! : 'OWN_RULES';
}

/** The types that some countries are kept out of: RIA, IA, or OTHER for all else. Both where none is on record. */
export function actionTypes(call: EligibilityCall | null): ('RIA' | 'IA' | 'OTHER')[] {
  if (call === null || call.typesOfAction.length === 0) return ['RIA', 'IA'];
  return call.typesOfAction.map((type) => {
    if (/Research and Innovation Action/i.test(type)) return 'RIA';
    return /Innovation Action/i.test(type) ? 'IA' : 'OTHER';
  });
}

function formOfType(type: string, code: string): ConsortiumForm {
  if (EIC_GRANT.test(type)) return formOfCode(code) ?? 'OWN_RULES';
  return FORMS.find((one) => one.type?.test(type))?.form ?? 'THREE_COUNTRIES';
}

function formOfCode(code: string): ConsortiumForm | undefined {
  return FORMS.find((one) => one.code.test(code))?.form;
}

/** By the programme where one is known, else by the types of action, else by the code. */
function isOfHorizonEurope(call: EligibilityCall): boolean {
  const { programme, typesOfAction } = call;
  if (programme !== null) return HORIZON_EUROPE.test(programme);
  return typesOfAction.length > 0
    ? typesOfAction.every((type) => type.startsWith('HORIZON '))
    : HORIZON_CODE.test(codeOf(call));
}

function codeOf({ code }: EligibilityCall): string {
  return code.slice(code.indexOf(':') + 1);
}
