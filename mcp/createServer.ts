import { type CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { Endpoint } from '../client/src/Endpoint.ts';
import { QuestionError } from '../client/src/QuestionError.ts';
import { sourcesOf } from './sourcesOf.ts';
import { tell } from './tell.ts';
import type { Asked, Tool } from './Tool.ts';
import { tools } from './tools.ts';

const INSTRUCTIONS = `A knowledge graph of European research collaboration: who could introduce one organisation to another, whom to get to know, and who funds what.
Each line of an answer that begins with "-" is a fact; behind it stand its statements as [id, source, address]. Quote these addresses with what you tell. What is not on record is said to be so: it is unknown, not zero. Ids in brackets can be handed to any tool.`;

/** Makes a server of Model Context Protocol that answers from a graph. Faults of its own go to `report`, never to clients. */
export function createServer(endpoint: Endpoint, report: (error: unknown) => void): McpServer {
  const server = new McpServer(
    { name: 'life-sciences-graph', title: 'Life-sciences knowledge graph', version: '0.2.0' },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of tools) {
    const { name, title, description, input: inputSchema } = tool;
    const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema, annotations }, (input, { mcpReq }) =>
      answer(tool, { endpoint, options: { signal: mcpReq.signal } }, input, report),
    );
  }
  return server;
}

async function answer(
  tool: Tool,
  asked: Asked,
  input: unknown,
  report: (error: unknown) => void,
): Promise<CallToolResult> {
  try {
    const told = await tool.run(asked, input);
    const sources = await sourcesOf(
      told.sentences.flatMap(({ about = [] }) => about),
      asked,
    );
    return { content: [{ type: 'text', text: tell(told, sources) }] };
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: messageOf(error, report) }] };
  }
}

/** The server's own sentences may be told; what went wrong between here and there may not. */
function messageOf(error: unknown, report: (error: unknown) => void): string {
  if (error instanceof QuestionError && !['NO_CONNECTION', 'NO_ANSWER', 'GIVEN_UP'].includes(error.code))
    return error.message;
  report(error);
  if (error instanceof QuestionError)
    return error.code === 'GIVEN_UP'
      ? 'The graph did not answer in time: ask for less.'
      : 'The graph cannot be reached now. Ask again later.';
  return 'Something went wrong here, and it was noted. Another question may be answered.';
}
