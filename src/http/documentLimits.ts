import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** The most that one document may ask for. */
export interface DocumentLimits {
  /** Levels of nesting; introspection aside. */
  depth: number;
  aliases: number;
  tokens: number;
}

/** Rules that refuse a document which asks for more, with the code QUERY_TOO_COMPLEX. */
export function documentRules({ depth, aliases }: DocumentLimits): ValidationRule[] {
  const depthSentence = `A document may nest ${depth} levels deep at most; this one nests deeper. Ask in several requests.`;
  const aliasSentence = `A document may use ${aliases} aliases at most; this one uses more. Ask in several requests.`;
  return [
    maxDepthRule({ n: depth, flattenFragments: true, propagateOnRejection: false, onReject: [refuse(depthSentence)] }),
    maxAliasesRule({ n: aliases, propagateOnRejection: false, onReject: [refuse(aliasSentence)] }),
  ];
}

function refuse(message: string) {
  return (context: ValidationContext | null): void => {
    context?.reportError(new GraphQLError(message, { extensions: { keepCode: 'QUERY_TOO_COMPLEX' } }));
  };
}
