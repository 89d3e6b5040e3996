import { QuestionError } from '../QuestionError.ts';
import type { Command } from './Command.ts';
import { funds } from './commands/funds.ts';
import { path } from './commands/path.ts';
import { search } from './commands/search.ts';
import { suggest } from './commands/suggest.ts';
import { oneOf, type OptionKind, readArguments, UsageError } from './readArguments.ts';

const COMMANDS: Readonly<Record<string, Command>> = { path, suggest, funds, search };
/** The variable that says which server is asked. */
const VARIABLE = 'LIFE_SCIENCES_GRAPH_URL';
const URL_WITHOUT = 'http://localhost:4000';
const FOR_ALL: Command['options'] = {
  url: ['text', `the server; default: ${VARIABLE}, else ${URL_WITHOUT}`],
  language: ['text', 'of sentences: en or it; default: en'],
  json: ['flag', 'the whole answer as JSON'],
  help: ['flag', 'this text'],
};

/** The places for an answer and for what is said beside it. */
interface Places {
  out(text: string): void;
  say(text: string): void;
}

/**
 * Runs a command and gives the code to end with: 0 for an answer, 1 where there is none or the question was not answered, 2 where what
 * was typed can mean nothing.
 */
export async function run(
  typed: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { out, say }: Places,
): Promise<number> {
  const [name = '--help', ...rest] = typed;
  try {
    if (name === '--help' || name === 'help') return (out(help()), 0);
    const command = commandOf(name);
    const options = { ...command.options, ...FOR_ALL };
    const given = readArguments(rest, kindsOf(options));
    if (given.has('help')) return (out(helpOf(name, command)), 0);
    const url = given.text('url') ?? (environment[VARIABLE] || URL_WITHOUT);
    if (!/^https?:\/\//.test(url)) throw new UsageError(`"${url}" is no address; one begins with http:// or https://.`);
    const language = oneOf(given.text('language') ?? 'en', ['EN', 'IT'] as const, '--language');
    const { answer, text, isEmpty } = await command.run({ ...given, endpoint: { url }, language, say });
    out(given.has('json') ? JSON.stringify(answer, null, 2) : text);
    return isEmpty ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof QuestionError)) throw error;
    say(error.message);
    if (error instanceof UsageError) return 2;
    if (error.code === 'NO_CONNECTION') say(`Name the server by --url or ${VARIABLE}.`);
    return error.code === 'BAD_USER_INPUT' ? 2 : 1;
  }
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  throw new UsageError(
    `There is no command "${name}". There are ${Object.keys(COMMANDS).join(', ')}; --help says more.`,
  );
}

function kindsOf(options: Command['options']): Record<string, OptionKind> {
  return Object.fromEntries(Object.entries(options).map(([name, [kind]]) => [name, kind]));
}

function help(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { usage, summary }]) => `  ${name} ${usage}`.padEnd(26) + summary,
  );
  return [
    'Questions to the life-sciences knowledge graph.',
    `\nlife-sciences-graph COMMAND ...\n\n${commands.join('\n')}`,
    `\nOf all commands:\n${linesOf(FOR_ALL)}`,
    '\nCOMMAND --help lists its own options. Ends with 0 for an answer, 1 for none, 2 for what can mean nothing.',
  ].join('\n');
}

function helpOf(name: string, { usage, summary, options }: Command): string {
  return `life-sciences-graph ${name} ${usage}: ${summary}\n\n${linesOf({ ...options, ...FOR_ALL })}`;
}

function linesOf(options: Command['options']): string {
  return Object.entries(options)
    .map(([name, [kind, text]]) => `  --${name}${kind === 'flag' ? '' : ` ${kind.toUpperCase()}`}`.padEnd(26) + text)
    .join('\n');
}
