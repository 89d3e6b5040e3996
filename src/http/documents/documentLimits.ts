import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** The most that one document may ask for. */
export interface DocumentLimits {
  /** Levels of nesting; introspection aside. */
  depth: number;
  aliases: number;
  tokens: number;
  /** Entities that an operation may be answered with, and the work of its questions: see `cost/costOf.ts`. */
  cost: number;
}

/** The most errors that a document is told of, the last of which says that there are more: each looks for names like a wrong one. */
export const MOST_ERRORS = 20;

/** Rules that refuse a document which asks for more, with the code QUERY_TOO_COMPLEX. */
export function documentRules({
  depth,
  aliases,
  tokens,
}: Pick<DocumentLimits, 'depth' | 'aliases' | 'tokens'>): ValidationRule[] {
  const depthSentence = `A document may nest ${depth} levels deep at most; this one nests deeper. Ask in several requests.`;
  const aliasSentence = `A document may use ${aliases} aliases at most; this one uses more. Ask in several requests.`;
  return [
    maxDepthRule({ n: depth, flattenFragments: true, propagateOnRejection: false, onReject: [refuse(depthSentence)] }),
    maxAliasesRule({ n: aliases, propagateOnRejection: false, onReject: [refuse(aliasSentence)] }),
    spreadFieldsRule(tokens),
    oneDescriptionRule,
    ownAliasRule,
  ];
}

/** Refuses a document that asks for the whole schema's description more than once. */
function oneDescriptionRule(context: ValidationContext): ASTVisitor {
  let count = 0;
  return {
    Field({ name }) {
      if (name.value !== '__schema' || ++count !== 2) return;
      refuse('A document may ask for `__schema` once; this one does so several times.')(context);
    },
  };
}

/**
 * Refuses a document that has more fields than tokens may be in one, those of a fragment counted wherever it is spread and none
 * merged: the library that answers lists walks through each, so that fragments which spread the next one twice double its work.
 */
function spreadFieldsRule(most: number): ValidationRule {
  return (context) => {
    const counts = new Map<string, number>();
    const ofFragment = (name: string): number => {
      const known = counts.get(name);
      if (known !== undefined) return known;
      // One that is within itself is refused by another rule.
      counts.set(name, 0);
      const count = ofSelection(context.getFragment(name)?.selectionSet);
      counts.set(name, count);
      return count;
    };
    const ofSelection = (set: SelectionSetNode | undefined): number =>
      (set?.selections ?? []).reduce((sum, node) => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(node.name.value);
        return sum + (node.kind === Kind.FIELD ? 1 : 0) + ofSelection(node.selectionSet);
      }, 0);
    return {
      OperationDefinition({ selectionSet }) {
        if (ofSelection(selectionSet) > most) refuse(spreadSentence(most))(context);
      },
    };
  };
}

function spreadSentence(most: number): string {
  return `A document may ask for ${most.toLocaleString('en')} fields at most, those of fragments counted wherever they are spread; this one asks for more. Ask in several requests.`;
}

/**
 * Refuses an alias that every object of JavaScript has, such as `constructor`: the library that answers lists takes what
 * it finds there for a part of the document, and the value would be null or an error.
 */
function ownAliasRule(context: ValidationContext): ASTVisitor {
  return {
    Field({ alias }) {
      if (!alias || !(alias.value in Object.prototype)) return;
      const message = `The alias \`${alias.value}\` cannot be used, for objects have something of that name already. Take another, such as \`${alias.value.replaceAll('_', '')}1\`.`;
      context.reportError(new GraphQLError(message, { nodes: alias }));
    },
  };
}

function refuse(message: string) {
  return (context: ValidationContext | null): void => {
    context?.reportError(new GraphQLError(message, { extensions: { keepCode: 'QUERY_TOO_COMPLEX' } }));
  };
}
