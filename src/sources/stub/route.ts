import type { NormalizedSchema } from '@smithy/core/schema';
import type { WireRequest } from './protocol.ts';
import { unescapeText } from './read-text.ts';
import type { StubOperation, StubService } from './service.ts';
import { membersOf, requiredMembers } from './shapes.ts';

/** Finds the operation of a REST request. */
export type Router = (request: WireRequest) => RouteMatch | undefined;

export interface RouteMatch {
  readonly operation: StubOperation;
  /** Decoded path labels, with `Bucket` where S3 has it in the host or before the path. */
  readonly labels: Readonly<Record<string, string>>;
  /** How much of the pattern was literal; decides between services that sign by one name. */
  readonly literals: number;
}

interface Route {
  readonly operation: StubOperation;
  readonly segments: readonly Segment[];
  /** Where in the segments a label takes several of them; -1 where none does. */
  readonly greedy: number;
  readonly literals: number;
  readonly query: readonly (readonly [key: string, value: string])[];
  /** The SDK's own hint, which other callers do not send. */
  readonly hint: string | undefined;
  readonly requiredQuery: readonly string[];
  readonly requiredHeaders: readonly string[];
  /** A label that the path pattern leaves out: S3's clients put the bucket into the endpoint. */
  readonly endpointLabel: string | undefined;
}

type Segment = { readonly literal: string } | { readonly label: string };

/** Compiles the routes of every operation of a service, the most particular first. */
export function createRouter(service: StubService): Router {
  const byMethod = new Map<string, Route[]>();
  for (const name of service.operationNames) {
    const operation = service.operation(name);
    if (operation?.http === undefined) continue;
    const routes = byMethod.get(operation.http.method) ?? [];
    byMethod.set(operation.http.method, [...routes, compileRoute(operation, operation.http.uri)]);
  }
  for (const routes of byMethod.values()) routes.sort(moreParticular);
  const label = [...byMethod.values()]
    .flat()
    .find((route) => route.endpointLabel !== undefined)?.endpointLabel;
  return (request) => findRoute(byMethod.get(request.method) ?? [], request, label);
}

function findRoute(
  routes: readonly Route[],
  request: WireRequest,
  endpointLabel: string | undefined,
): RouteMatch | undefined {
  const path = segmentsOf(request.path);
  const [bucket, rest] =
    endpointLabel === undefined ? [undefined, path] : splitBucket(request.hostname, path);
  for (const route of routes) {
    if ((route.endpointLabel === undefined) !== (bucket === undefined)) continue;
    if (!matchesPath(route, rest) || !matchesQuery(route, request) || !matchesHeaders(route, request))
      continue;
    const labels = readLabels(route, rest);
    if (endpointLabel !== undefined && bucket !== undefined) labels[endpointLabel] = bucket;
    return { operation: route.operation, labels, literals: route.literals };
  }
  return undefined;
}

function moreParticular(a: Route, b: Route): number {
  return (
    b.literals - a.literals ||
    a.greedy - b.greedy ||
    b.query.length - a.query.length ||
    required(b) - required(a)
  );
}

function required(route: Route): number {
  return route.requiredQuery.length + route.requiredHeaders.length;
}

function compileRoute(operation: StubOperation, uri: string): Route {
  const [path = '', search = ''] = uri.split('?');
  const segments = segmentsOf(path).map(compileSegment);
  const query = search === '' ? [] : search.split('&').map(splitPair);
  const inputs = requiredMembers(operation.input);
  return {
    operation,
    segments,
    greedy: segmentsOf(path).findIndex((segment) => segment.endsWith('+}')),
    literals: segments.filter((segment) => 'literal' in segment).length,
    query: query.filter(([key]) => key !== 'x-id'),
    hint: query.find(([key]) => key === 'x-id')?.[1],
    requiredQuery: inputs.flatMap(([, schema]) => schema.getMergedTraits().httpQuery ?? []),
    requiredHeaders: inputs.flatMap(([, schema]) => schema.getMergedTraits().httpHeader?.toLowerCase() ?? []),
    endpointLabel: endpointLabel(operation.input, segments),
  };
}

function compileSegment(segment: string): Segment {
  const label = /^\{([^+}]+)\+?\}$/.exec(segment)?.[1];
  return label === undefined ? { literal: segment } : { label };
}

function splitPair(pair: string): readonly [string, string] {
  const [key = '', value = ''] = pair.split('=');
  return [key, value];
}

function endpointLabel(input: NormalizedSchema, segments: readonly Segment[]): string | undefined {
  for (const [name, schema] of membersOf(input)) {
    if (schema.getMergedTraits().httpLabel === undefined) continue;
    if (!segments.some((segment) => 'label' in segment && segment.label === name)) return name;
  }
  return undefined;
}

/** A last slash alone makes no segment, but a slash that ends an object's key does. */
function segmentsOf(path: string): readonly string[] {
  const trimmed = path.startsWith('/') ? path.slice(1) : path;
  return trimmed === '' ? [] : trimmed.split('/');
}

function matchesPath({ segments, greedy }: Route, path: readonly string[]): boolean {
  const length = path.at(-1) === '' && greedy < 0 ? path.length - 1 : path.length;
  const patternLength = isOpenEnded(segments) ? segments.length - 1 : segments.length;
  if (greedy < 0 ? length !== patternLength : length < patternLength) return false;
  const shift = length - patternLength;
  for (let index = 0; index < patternLength; index += 1) {
    const segment = segments[index];
    if (segment === undefined || !('literal' in segment)) continue;
    if (path[greedy >= 0 && index > greedy ? index + shift : index] !== segment.literal) return false;
  }
  return true;
}

/** Some patterns end in a slash; callers may leave it out. */
function isOpenEnded(segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  return last !== undefined && 'literal' in last && last.literal === '';
}

function matchesQuery(route: Route, { query }: WireRequest): boolean {
  const hint = query['x-id'];
  if (hint !== undefined && route.hint !== undefined && hint !== route.hint) return false;
  for (const [key, value] of route.query) {
    const given = query[key];
    if (given === undefined || (value !== '' && given !== value)) return false;
  }
  return route.requiredQuery.every((key) => query[key] !== undefined);
}

function matchesHeaders(route: Route, { headers }: WireRequest): boolean {
  return route.requiredHeaders.every((name) => headers[name] !== undefined);
}

function readLabels({ segments, greedy }: Route, path: readonly string[]): Record<string, string> {
  const labels: Record<string, string> = {};
  const shift = path.length - segments.length;
  segments.forEach((segment, index) => {
    if (!('label' in segment)) return;
    const at = greedy >= 0 && index > greedy ? index + shift : index;
    const taken = index === greedy ? path.slice(index, index + shift + 1) : path.slice(at, at + 1);
    labels[segment.label] = taken.map(unescapeText).join('/');
  });
  return labels;
}

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html; local endpoints have names under localhost.
const BUCKET_HOST = /^(.+)\.(?:s3[a-z]*(?:[.-][a-z0-9.-]*)?\.amazonaws\.com(?:\.cn)?|localhost)$/;

function splitBucket(
  hostname: string,
  path: readonly string[],
): readonly [string | undefined, readonly string[]] {
  const inHost = BUCKET_HOST.exec(hostname)?.[1];
  if (inHost !== undefined) return [inHost, path];
  const [first, ...rest] = path;
  return first === undefined || first === '' ? [undefined, path] : [unescapeText(first), rest];
}
