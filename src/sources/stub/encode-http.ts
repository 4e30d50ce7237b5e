import { ToStringShapeSerializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import { isRecord } from './guards.ts';
import type { Member } from './shapes.ts';
import { isPresent, membersOf } from './shapes.ts';

/** Where the members of a REST answer go: https://smithy.io/2.0/spec/http-bindings.html */
export interface OutputBindings {
  readonly headers: readonly (readonly [...Member, header: string])[];
  readonly prefixHeaders: readonly (readonly [...Member, prefix: string])[];
  readonly statusCode: string | undefined;
  readonly payload: Member | undefined;
  readonly body: readonly Member[];
}

// A timestamp in a header is an http-date unless its schema says otherwise; the serializer knows.
const headerText = new ToStringShapeSerializer({
  httpBindings: true,
  timestampFormat: { useTrait: true, default: 7 },
});

export function outputBindings(output: NormalizedSchema): OutputBindings {
  const headers: [string, NormalizedSchema, string][] = [];
  const prefixHeaders: [string, NormalizedSchema, string][] = [];
  const body: Member[] = [];
  let statusCode: string | undefined;
  let payload: Member | undefined;
  for (const [name, schema] of membersOf(output)) {
    const traits = schema.getMergedTraits();
    if (traits.httpHeader !== undefined) headers.push([name, schema, traits.httpHeader.toLowerCase()]);
    else if (traits.httpPrefixHeaders !== undefined) {
      prefixHeaders.push([name, schema, traits.httpPrefixHeaders.toLowerCase()]);
    } else if (traits.httpResponseCode !== undefined) statusCode = name;
    else if (traits.httpPayload !== undefined) payload = [name, schema];
    else body.push([name, schema]);
  }
  return { headers, prefixHeaders, statusCode, payload, body };
}

export function boundHeaders(
  bindings: OutputBindings,
  output: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, schema, header] of bindings.headers) {
    const value = output[name];
    if (!isPresent(value)) continue;
    headerText.write(schema, value);
    headers[header] = headerText.flush();
  }
  for (const [name, , prefix] of bindings.prefixHeaders) {
    const map = output[name];
    if (!isRecord(map)) continue;
    for (const [key, value] of Object.entries(map)) headers[prefix + key.toLowerCase()] = String(value);
  }
  return headers;
}
