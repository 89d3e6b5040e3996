import type { Programme } from './programmes.ts';
import type { SeededRandom } from '../graph/SeededRandom.ts';

/** A project's topic and the calls that it belongs to. */
export interface CallCodes {
  topic: string;
  masterCall: string;
  subCall: string;
}

/** Draws one of the topics that a programme has in a year: some fifty of Horizon Europe, some thirty of the others. */
export function callOf(
  framework: string,
  programme: Programme,
  scheme: string,
  year: number,
  random: SeededRandom,
): CallCodes {
  if (programme.call === 'ERC') return single(`ERC-${year}-${schemeWord(scheme, 'STG')}`);
  if (framework === 'HORIZON') {
    if (programme.call === 'MSCA') return within(`HORIZON-MSCA-${year}-${schemeWord(scheme, 'PF')}-01`, 1);
    const area = `HORIZON-${programme.call}-${year}-D${random.between(1, 4)}-0${random.between(1, 2)}`;
    return within(area, random.between(1, 6));
  }
  const topic = `${programme.call}-${String(random.between(1, 30)).padStart(2, '0')}-${year}`;
  const call = `${framework}-${programme.call}-${year}`;
  return { topic, masterCall: call, subCall: `${call}-${random.between(1, 2)}` };
}

function schemeWord(scheme: string, otherwise: string): string {
  return /(STG|COG|ADG|POC|SYG|SyG|PF|DN|SE|Cofund|SG|AG)/.exec(scheme)?.[0].toUpperCase() ?? otherwise;
}

function single(topic: string): CallCodes {
  return { topic, masterCall: topic, subCall: topic };
}

function within(call: string, number: number): CallCodes {
  return { topic: `${call}-0${number}`, masterCall: call, subCall: call };
}
