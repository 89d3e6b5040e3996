import type { Framework } from '../graph/frameworks.ts';

/** A part of a framework. Its parts are numbered below it. */
export interface Programme {
  code: string;
  title: string;
  /** The areas of work that lead to it; the first one of a framework that fits is taken. */
  areas: readonly Area[];
  parts: number;
  /** The word that its calls have in their codes. */
  call: string;
}

/** The area of programmes that a theme belongs to. */
export type Area = 'base' | 'health' | 'society' | 'security' | 'digital' | 'climate' | 'food' | 'wide';

const AREAS: readonly Area[] = ['base', 'health', 'society', 'security', 'digital', 'climate', 'food', 'wide'];

type Row = [code: string, title: string, areas: string, parts: number, call: string];

const HORIZON: Row[] = [
  ['HORIZON.1.1', 'European Research Council (ERC)', '', 1, 'ERC'],
  ['HORIZON.1.2', 'Marie Skłodowska-Curie Actions (MSCA)', '', 5, 'MSCA'],
  ['HORIZON.1.3', 'Research infrastructures', 'base', 4, 'INFRA'],
  ['HORIZON.2.1', 'Health', 'health', 7, 'HLTH'],
  ['HORIZON.2.2', 'Culture, creativity and inclusive society', 'society', 3, 'CL2'],
  ['HORIZON.2.3', 'Civil Security for Society', 'security', 3, 'CL3'],
  ['HORIZON.2.4', 'Digital, Industry and Space', 'digital', 10, 'CL4'],
  ['HORIZON.2.5', 'Climate, Energy and Mobility', 'climate', 9, 'CL5'],
  ['HORIZON.2.6', 'Food, Bioeconomy, Natural Resources, Agriculture and Environment', 'food', 7, 'CL6'],
  ['HORIZON.3.1', 'The European Innovation Council (EIC)', '', 3, 'EIC'],
  ['HORIZON.3.3', 'The European Institute of Innovation and Technology (EIT)', '', 1, 'EIT'],
  ['HORIZON.4.1', 'Widening participation and spreading excellence', 'wide', 6, 'WIDERA'],
  ['EURATOM2027', 'Euratom Research and Training Programme (EURATOM)', '', 0, 'EURATOM'],
];
const H2020: Row[] = [
  ['H2020-EU.1.1.', 'EXCELLENT SCIENCE - European Research Council (ERC)', '', 0, 'ERC'],
  ['H2020-EU.1.3.', 'EXCELLENT SCIENCE - Marie Skłodowska-Curie Actions', '', 4, 'MSCA'],
  ['H2020-EU.1.4.', 'EXCELLENT SCIENCE - Research Infrastructures', 'base', 3, 'INFRA'],
  ['H2020-EU.2.1.', 'INDUSTRIAL LEADERSHIP - Enabling and industrial technologies', 'digital', 6, 'ICT'],
  ['H2020-EU.2.3.', 'INDUSTRIAL LEADERSHIP - Innovation in SMEs', '', 2, 'SMEInst'],
  ['H2020-EU.3.1.', 'SOCIETAL CHALLENGES - Health', 'health', 7, 'SC1'],
  ['H2020-EU.3.2.', 'SOCIETAL CHALLENGES - Food and bioeconomy', 'food', 5, 'SFS'],
  ['H2020-EU.3.3.', 'SOCIETAL CHALLENGES - Energy, climate and transport', 'climate', 8, 'LCE'],
  ['H2020-EU.3.6.', 'SOCIETAL CHALLENGES - Inclusive societies', 'society', 3, 'SC6'],
  ['H2020-EU.3.7.', 'SOCIETAL CHALLENGES - Secure societies', 'security', 8, 'SEC'],
  ['H2020-EU.4.', 'SPREADING EXCELLENCE AND WIDENING PARTICIPATION', 'wide', 3, 'WIDESPREAD'],
];
const FP7: Row[] = [
  ['FP7-IDEAS-ERC', 'Ideas', '', 0, 'ERC'],
  ['FP7-PEOPLE', 'People', '', 0, 'PEOPLE'],
  ['FP7-INFRASTRUCTURES', 'Research Infrastructures', 'base', 0, 'INFRA'],
  ['FP7-HEALTH', 'Health', 'health', 0, 'HEALTH'],
  ['FP7-KBBE', 'Food, Agriculture and Biotechnology', 'food', 0, 'KBBE'],
  ['FP7-ICT', 'Information and Communication Technologies', 'digital', 0, 'ICT'],
  ['FP7-ENERGY', 'Energy, Environment and Transport', 'climate', 0, 'ENERGY'],
  ['FP7-SSH', 'Socio-economic sciences and Humanities', 'society', 0, 'SSH'],
  ['FP7-SECURITY', 'Security', 'security', 0, 'SEC'],
  ['FP7-SME', 'Research for the benefit of SMEs', '', 0, 'SME'],
  ['FP7-REGPOT', 'Research Potential', 'wide', 0, 'REGPOT'],
];

/** The programmes of each framework. */
export const programmes: Readonly<Record<Framework['code'], readonly Programme[]>> = {
  FP7: FP7.map(toProgramme),
  H2020: H2020.map(toProgramme),
  HORIZON: HORIZON.map(toProgramme),
};

/** The area of each theme, in the order of `fieldsTree`. */
const AREA_OF_THEME = (
  'base base digital climate health digital climate base ' +
  'climate digital digital digital digital climate food food digital climate digital ' +
  'health health health health health health food food food food ' +
  'society society security society society society society society society'
).split(' ');

/** The area that a theme's projects mostly fall in. */
export function areaOfTheme(theme: number): Area {
  return AREAS.find((area) => area === AREA_OF_THEME[theme]) ?? 'base';
}

/** The code and title of a part of a programme, counted from 1. */
export function partOf({ code, title }: Programme, part: number): { code: string; title: string } {
  return { code: code.endsWith('.') ? `${code}${part}.` : `${code}.${part}`, title: `${title}: strand ${part}` };
}

function toProgramme([code, title, areas, parts, call]: Row): Programme {
  return { code, title, areas: AREAS.filter((area) => areas.split(' ').includes(area)), parts, call };
}
