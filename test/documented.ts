import { z } from 'zod';

/** The address that pages say the product has. */
export const ENDPOINT = 'http://localhost:4000';

/** A question as a page has it. */
export interface Documented {
  question: string;
  variables: Record<string, unknown>;
  /** The answer that the page tells; undefined where it tells none. */
  answer?: unknown;
}

const variablesShape = z.record(z.string(), z.unknown());
const posted = z.object({ query: z.string() });

/** Lists the blocks of a language in a page of Markdown. */
export function blocksIn(page: string, language: string): string[] {
  return fencesIn(page).flatMap(([its, text]) => (its === language ? [text] : []));
}

/**
 * Lists the questions of a page: each block of `graphql`, and each that `curl` asks in one of `sh`, with the blocks of
 * `json variables` and `json` behind it. Other variables behind an answer ask the same question again.
 */
export function documented(page: string): Documented[] {
  const found: Documented[] = [];
  for (const [language, text] of fencesIn(page)) {
    const last = found.at(-1);
    if (language === 'graphql') found.push({ question: text, variables: {} });
    else if (language === 'sh') found.push(...curled(text));
    else if (language === 'json variables' && last) {
      const variables = variablesShape.parse(JSON.parse(text));
      if ('answer' in last) found.push({ question: last.question, variables });
      else last.variables = variables;
    } else if (language === 'json' && last) last.answer = JSON.parse(text);
  }
  return found;
}

/** Lists what a page gets by its address alone: files, feeds and the schema, but no pages of the product. */
export function addressesIn(page: string): string[] {
  const whole = [...page.matchAll(/[`']http:\/\/localhost:4000(\/[^`'\s]+)[`']/g)].map(([, path = '']) => path);
  const put = [...page.matchAll(/^curl -GOJ http:\/\/localhost:4000(\S+)(.*)$/gm)].map(([, path = '', rest = '']) => {
    const words = [...rest.matchAll(/ (?:--data-urlencode|-d) '?(\w+)=([^'\s]*)/g)];
    return `${path}?${new URLSearchParams(words.map(([, name = '', value = '']) => [name, value])).toString()}`;
  });
  return [...whole, ...put].filter((path) => !/^\/(graphql$|api)/.test(path));
}

function fencesIn(page: string): [language: string, text: string][] {
  return [...page.matchAll(/^```([a-z ]*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => [language, text]);
}

/** The questions that commands of `curl` post, or get. */
function curled(commands: string): Documented[] {
  const bodies = [...commands.matchAll(/-d '(\{.*\})'/g)].map(([, body = '']) => posted.parse(JSON.parse(body)).query);
  const words = [...commands.matchAll(/--data-urlencode 'query=(.*)'/g)].map(([, query = '']) => query);
  return [...bodies, ...words].map((question) => ({ question, variables: {} }));
}
