/** The AWS wire protocols, by https://smithy.io/2.0/aws/protocols/index.html. `ec2` is the query protocol's EC2 dialect. */
export type Protocol = 'json-1.0' | 'json-1.1' | 'query' | 'ec2' | 'rest-json' | 'rest-xml' | 'cbor';

const BY_SHAPE_ID: Readonly<Record<string, Protocol>> = {
  'aws.protocols#awsJson1_0': 'json-1.0',
  'aws.protocols#awsJson1_1': 'json-1.1',
  'aws.protocols#awsQuery': 'query',
  'aws.protocols#ec2Query': 'ec2',
  'aws.protocols#restJson1': 'rest-json',
  'aws.protocols#restXml': 'rest-xml',
  'smithy.protocols#rpcv2Cbor': 'cbor',
};

/** The protocol that an SDK client names by a shape id. Throws on one that no AWS client used when this was written. */
export function protocolOf(shapeId: string): Protocol {
  const protocol = BY_SHAPE_ID[shapeId];
  if (protocol === undefined) throw new Error(`The local AWS does not speak ${shapeId}.`);
  return protocol;
}

/** What the wire carries of a request. A smithy HttpRequest is one; a node:http request is made into one. */
export interface WireRequest {
  readonly method: string;
  readonly hostname: string;
  /** Still percent-encoded. */
  readonly path: string;
  /** Decoded. */
  readonly query: Readonly<Record<string, string | readonly string[] | null>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface WireResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** One API call as a responder sees it. */
export interface StubCall {
  /** The SDK client's suffix: `s3`, `elastic-load-balancing-v2`, `cloudwatch-logs`. */
  readonly service: string;
  readonly operation: string;
  /** As signed for; `us-east-1` where neither the signature nor the host names one. */
  readonly region: string;
  /** As the SDK's command takes it: Dates for timestamps, bytes for blobs. Absent members are absent. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Who signed, where the call is signed: tells accounts apart when each role's credentials have their own id. */
  readonly accessKeyId: string | undefined;
  readonly protocol: Protocol;
}

export interface StubError {
  /** AWS's code on the wire (`NoSuchEntity`) or the SDK's name of it (`NoSuchEntityException`): both give the same answer. */
  readonly code: string;
  readonly message: string;
  /** HTTP status. Without it, the one of the error's schema, else 400. */
  readonly status?: number;
}

/**
 * A responder's answer. `output` is what the SDK's command gives; undefined or `{}` is what an account that does not
 * use the service gets: every list of the answer, empty. `raw` goes out as it is: for faults that no schema allows.
 */
export type StubAnswer =
  | { readonly output: object | undefined }
  | { readonly error: StubError }
  | { readonly raw: WireResponse };

/** Answers a call. What it throws is a broken connection, not an AWS error. */
export type Respond = (call: StubCall) => StubAnswer | Promise<StubAnswer>;
