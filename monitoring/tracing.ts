import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { RehearsalError } from "@/core/errors";
import { requestId } from "./request-id";

interface Provider {
  shutdown(): Promise<void>;
}

/** Bundles have their own copies of this module; spans are sent by one provider a process. */
const shared = globalThis as typeof globalThis & { rehearsalTracing?: Promise<Provider> };

/**
 * Sends this process's spans to a collector from now on. What else is set of OpenTelemetry's variables (headers, time-out, resource) the
 * exporter reads by itself. Until then nothing of it is loaded, and `traced` does nothing but its work.
 * @param collector OTLP over HTTP, as OTEL_EXPORTER_OTLP_ENDPOINT has it, without `/v1/traces`
 */
export async function startTracing(collector: string): Promise<void> {
  shared.rehearsalTracing ??= import("./trace-exporter").then(({ openExporter }) => openExporter(collector));
  await shared.rehearsalTracing;
}

/** Sends what has not been sent yet, and ends. */
export async function stopTracing(): Promise<void> {
  const provider = await shared.rehearsalTracing;
  shared.rehearsalTracing = undefined;
  await provider?.shutdown();
}

/**
 * Does a work as a span of the trace that it belongs to, a reply that outlives its request included. Spans name ids and codes, never what
 * somebody said.
 * @param parent the running span's context, unless the work comes from elsewhere
 */
export async function traced<Value>(
  name: string,
  attributes: Attributes,
  work: () => Promise<Value>,
  parent: Context = context.active(),
): Promise<Value> {
  const id = requestId();
  const known = id === null ? attributes : { ...attributes, "rehearsal.request_id": id };
  const span = trace.getTracer("rehearsal").startSpan(name, { attributes: known }, parent);
  try {
    return await context.with(trace.setSpan(parent, span), work);
  } catch (error) {
    const code = error instanceof RehearsalError ? error.code : "defect";
    span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute("error.type", code);
    throw error;
  } finally {
    span.end();
  }
}

/** The running span as the header `traceparent` (W3C Trace Context), to be taken up elsewhere; undefined without one. */
export function traceparent(): string | undefined {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent;
}

/** The context of a span that runs or ran elsewhere. @param header see `traceparent` */
export function contextOf(header: string | undefined): Context {
  return propagation.extract(ROOT_CONTEXT, { traceparent: header });
}
