import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../../graphql/Context.ts';

/** Digits of a hash that tell documents apart. */
const DIGITS = 16;

/** Notes in the record of each request what is asked for and how that went. */
export function recordQuestions(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ contextValue: { record } }) =>
      Promise.resolve({
        didResolveOperation({ document, operation, operationName, source }) {
          if (!record) return Promise.resolve();
          record.questions = operation ? fieldsAtRoot(document, operation) : [];
          record.operation = operationName ?? null;
          record.document = createHash('sha256').update(source).digest('hex').slice(0, DIGITS);
          return Promise.resolve();
        },
        willSendResponse({ metrics, response: { body } }) {
          if (!record || body.kind !== 'single') return Promise.resolve();
          const { errors = [], extensions } = body.singleResult;
          record.codes = unique(errors.map((error) => error.extensions?.code));
          record.errorIds = unique(errors.map((error) => error.extensions?.requestId));
          record.cost = costIn(extensions?.cost) ?? costOfRefused(errors);
          record.wasKept = metrics.responseCacheHit === true;
          return Promise.resolve();
        },
      }),
  };
}

function fieldsAtRoot(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const names = new Set<string>();
  const spread = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        for (const one of document.definitions)
          if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value) visit(one.selectionSet);
      }
    }
  };
  visit(operation.selectionSet);
  return [...names];
}

function costIn(cost: unknown): number | null {
  const isTold = typeof cost === 'object' && cost !== null && 'asked' in cost && typeof cost.asked === 'number';
  return isTold ? (cost.asked as number) : null;
}

function costOfRefused(errors: readonly GraphQLFormattedError[]): number | null {
  const cost = errors[0]?.extensions?.cost;
  return typeof cost === 'number' ? cost : null;
}

function unique(values: readonly unknown[]): string[] {
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
