import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApolloServer } from '@apollo/server';
import { getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import type { Context } from '../../graphql/Context.ts';
import { changesFeed } from '../../questions/changes/changesFeed.ts';
import { FEED_DOCUMENT } from '../../questions/changes/feedDocument.ts';
import { addVary } from '../addVary.ts';
import { AnsweredError, answerOf, languageOf } from '../exports/openAnswer.ts';
import { readVariables } from '../exports/readVariables.ts';
import { admit } from '../fair/admit.ts';
import type { Turnstile } from '../fair/Turnstile.ts';
import { asRefusal, sendRefusal } from '../refusal.ts';
import { writeAtom } from './writeAtom.ts';
import { writeJsonFeed } from './writeJsonFeed.ts';

const FORMATS = {
  '/feed/changes.atom': { type: 'application/atom+xml', write: writeAtom },
  '/feed/changes.json': { type: 'application/feed+json', write: writeJsonFeed },
} as const;

/** The parts that feeds are answered by: the same endpoint as `/graphql`, with the same limits. */
export interface FeedParts {
  apollo: ApolloServer<Context>;
  schema: GraphQLSchema;
  /** The longest that one request may take. Milliseconds. */
  timeout: number;
  turnstile: Turnstile | null;
  context(request: FastifyRequest): Context;
}

/**
 * Serves what changed as feeds, `/feed/changes.atom?for=pic:998436424` and `.json`, with the arguments of `changes` that say
 * for whom, a list and since when, and `language`. An unchanged one has the same `ETag`.
 */
export function serveFeeds(app: FastifyInstance, { timeout, turnstile, ...parts }: FeedParts): void {
  for (const [address, { type, write }] of Object.entries(FORMATS)) {
    app.get(address, admit(timeout, turnstile), async (request, reply) => {
      try {
        const feed = await readFeed(request, parts);
        const root = `${request.protocol}://${request.host}`;
        addVary(reply, 'accept-language');
        void reply.type(`${type}; charset=utf-8`).header('cache-control', 'no-cache');
        return write(feed, { root, own: root + request.url });
      } catch (error) {
        const refusal = error instanceof AnsweredError ? error.answered : asRefusal(error);
        if (!refusal) throw error;
        return sendRefusal(reply, refusal);
      }
    });
  }
}

async function readFeed(
  request: FastifyRequest,
  { apollo, schema, context }: Omit<FeedParts, 'timeout' | 'turnstile'>,
) {
  const { language: word, ...words } = z.record(z.string(), z.unknown()).parse(request.query);
  const language = languageOf(word, request.headers['accept-language']);
  const operation = getOperationAST(parse(FEED_DOCUMENT));
  if (!operation) throw new Error('The document of the feed is no operation.');
  const given = readVariables(words, operation, schema);
  const data = await answerOf(apollo, context(request), FEED_DOCUMENT, given);
  return changesFeed(data, { language, given });
}
