import { setTimeout as wait } from 'node:timers/promises';
import type * as Api from '@opentelemetry/api';
import { GraphQLError } from 'graphql';
import type { Tracing } from '../../Tracing.ts';
import { TellingExporter } from './TellingExporter.ts';

/** The name under which a server is found where `OTEL_SERVICE_NAME` says no other. */
const SERVICE = 'life-sciences-knowledge-graph';
/** The longest that the end of a server waits until the last spans are sent. Milliseconds. */
const PATIENCE = 2_000;

/** Tracing that has begun. */
export interface RunningTracing {
  tracing: Tracing;
  /** Sends what is left, as far as there is time for it. */
  stop(): Promise<void>;
}

/**
 * Begins to send traces by OTLP over HTTP, as the variables say that OpenTelemetry's SDK reads. The SDK is loaded here and
 * nowhere else. `report` is told once that spans cannot be sent, until some can.
 */
export async function startTracing(report: (problem: Error) => void): Promise<RunningTracing> {
  const api = await import('@opentelemetry/api');
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } =
    await import('@opentelemetry/resources');
  const named = resourceFromAttributes({ 'service.name': SERVICE });
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(named)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new TellingExporter(new OTLPTraceExporter(), report))],
  });
  provider.register();
  return {
    tracing: tracingOver(api),
    async stop() {
      await Promise.race([provider.shutdown().catch(() => undefined), wait(PATIENCE, undefined, { ref: false })]);
      for (const part of [api.trace, api.context, api.propagation]) part.disable();
    },
  };
}

function tracingOver({ context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }: typeof Api): Tracing {
  const tracer = trace.getTracer(SERVICE);
  const fail = (span: Api.Span, type: string): void => {
    span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
  };
  return {
    request(method, headers) {
      const before = propagation.extract(ROOT_CONTEXT, headers);
      const attributes = { 'http.request.method': method };
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, before);
      const within = trace.setSpan(before, span);
      return {
        run: (work) => context.with(within, work),
        end({ name, attributes: told, error }) {
          if (error !== null) fail(span, error);
          span.updateName(name).setAttributes(told).end();
        },
      };
    },
    within({ name, attributes, isElsewhere }, work) {
      if (!trace.getActiveSpan()) return work(() => undefined);
      const kind = isElsewhere ? SpanKind.CLIENT : SpanKind.INTERNAL;
      return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
        try {
          return await work((told) => span.setAttributes(told));
        } catch (error) {
          fail(span, typeOf(error));
          throw error;
        } finally {
          span.end();
        }
      });
    },
  };
}

/** The code of an error that a client may see, else the name of its kind: never its message, which may hold what was asked. */
function typeOf(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions.code : null;
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.name : 'Error';
}
