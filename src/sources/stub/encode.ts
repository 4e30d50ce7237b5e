import { cbor } from '@smithy/core/cbor';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { OutputBindings } from './encode-http.ts';
import { emptyAnswer } from './empty-answer.ts';
import { boundHeaders, outputBindings } from './encode-http.ts';
import { CBOR, converterOf, documentOf, JSON_RPC, REST_JSON } from './encode-json.ts';
import { escapeXml, xmlContent, xmlElement } from './encode-xml.ts';
import { isRecord } from './guards.ts';
import type { Protocol, WireResponse } from './protocol.ts';
import { nextRequestId } from './request-id.ts';
import type { StubOperation, StubService } from './service.ts';
import { membersOf } from './shapes.ts';

type Output = Readonly<Record<string, unknown>>;
type Encoder = (output: Output) => WireResponse;

const encoders = new WeakMap<StubOperation, Map<Protocol, Encoder>>();

/**
 * The HTTP answer of an operation, in the protocol that the request came in. The SDK's client reads the same object out
 * of it, save for what a protocol cannot tell apart: an empty flattened XML list, or an empty list in a header, is none.
 * An output without members is answered as AWS answers for an account that has nothing.
 */
export function encode(
  service: StubService,
  operation: StubOperation,
  output: object | undefined,
  protocol: Protocol = service.protocol,
): WireResponse {
  return encoderOf(service, operation, protocol)(isRecord(output) ? output : {});
}

function encoderOf(service: StubService, operation: StubOperation, protocol: Protocol): Encoder {
  let known = encoders.get(operation);
  if (known === undefined) encoders.set(operation, (known = new Map()));
  let encoder = known.get(protocol);
  if (encoder === undefined) known.set(protocol, (encoder = compile(service, operation, protocol)));
  return encoder;
}

function compile(service: StubService, operation: StubOperation, protocol: Protocol): Encoder {
  const nothing = emptyAnswer(operation.output);
  const write = compileProtocol(service, operation, protocol);
  return (output) => write(hasMembers(output) ? output : nothing);
}

function compileProtocol(service: StubService, operation: StubOperation, protocol: Protocol): Encoder {
  if (protocol === 'query') return queryEncoder(service, operation);
  if (protocol === 'ec2') return ec2Encoder(service, operation);
  if (protocol === 'rest-xml') return restXmlEncoder(service, operation);
  if (protocol === 'rest-json') return restJsonEncoder(operation);
  if (protocol === 'cbor') return cborEncoder(operation);
  return jsonEncoder(operation, protocol);
}

function hasMembers(output: Output): boolean {
  for (const _ in output) return true;
  return false;
}

function queryEncoder(service: StubService, operation: StubOperation): Encoder {
  const content = xmlContent(membersOf(operation.output));
  const { name } = operation;
  const [openResult, closeResult] = operation.output.isStructSchema()
    ? [`<${name}Result>`, `</${name}Result>`]
    : ['', ''];
  const open = `<${name}Response${xmlns(service)}>${openResult}`;
  const close = `${closeResult}<ResponseMetadata><RequestId>`;
  const end = `</RequestId></ResponseMetadata></${name}Response>`;
  return (output) => {
    const id = nextRequestId();
    return {
      statusCode: 200,
      headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id },
      body: open + content(output) + close + id + end,
    };
  };
}

/** EC2's answers have no Result element around them: https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html */
function ec2Encoder(service: StubService, operation: StubOperation): Encoder {
  const content = xmlContent(membersOf(operation.output));
  const open = `<?xml version="1.0" encoding="UTF-8"?>\n<${operation.name}Response${xmlns(service)}><requestId>`;
  const close = `</${operation.name}Response>`;
  return (output) => {
    const id = nextRequestId();
    return {
      statusCode: 200,
      headers: { 'content-type': 'text/xml;charset=UTF-8', 'x-amzn-requestid': id },
      body: `${open}${id}</requestId>${content(output)}${close}`,
    };
  };
}

function jsonEncoder(operation: StubOperation, protocol: 'json-1.0' | 'json-1.1'): Encoder {
  const document = documentOf(membersOf(operation.output), JSON_RPC);
  const type = `application/x-amz-${protocol}`;
  return (output) => ({
    statusCode: 200,
    headers: { 'content-type': type, 'x-amzn-requestid': nextRequestId() },
    body: JSON.stringify(document(output)),
  });
}

function cborEncoder(operation: StubOperation): Encoder {
  const document = documentOf(membersOf(operation.output), CBOR);
  return (output) => ({
    statusCode: 200,
    headers: {
      'content-type': 'application/cbor',
      'smithy-protocol': 'rpc-v2-cbor',
      'x-amzn-requestid': nextRequestId(),
    },
    // The writer's buffer is its own and used again.
    body: Uint8Array.from(cbor.serialize(document(output))),
  });
}

function restJsonEncoder(operation: StubOperation): Encoder {
  const bindings = outputBindings(operation.output);
  const document = documentOf(bindings.body, REST_JSON);
  const payload = payloadWriter(bindings, (schema) => {
    const convert = converterOf(schema, REST_JSON);
    return (value) => JSON.stringify(convert(value));
  });
  const body = payload ?? ((output: Output) => JSON.stringify(document(output)));
  return restEncoder(operation, bindings, 'application/json', 'x-amzn-requestid', body);
}

function restXmlEncoder(service: StubService, operation: StubOperation): Encoder {
  const bindings = outputBindings(operation.output);
  const attributes = xmlns(service);
  const root = rootName(operation.output, operation.name);
  const content = isUnwrapped(bindings, root) ? xmlText(root) : xmlContent(bindings.body);
  const payload = payloadWriter(bindings, (schema) => {
    const write = xmlElement(schema, rootName(schema, operation.name), attributes);
    return (value) => XML_HEAD + write(value);
  });
  const open = `${XML_HEAD}<${root}${attributes}>`;
  const whole = (output: Output) => `${open}${content(output)}</${root}>`;
  const body = payload ?? (bindings.body.length === 0 ? () => '' : whole);
  const idHeader = isS3(service) ? 'x-amz-request-id' : 'x-amzn-requestid';
  return restEncoder(operation, bindings, 'application/xml', idHeader, body);
}

/**
 * A bucket's location is the text of the outermost element, not of one inside it:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html
 */
function isUnwrapped({ body }: OutputBindings, root: string): boolean {
  const [only, ...others] = body;
  return only !== undefined && others.length === 0 && only[0] === root && only[1].isStringSchema();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function xmlText(member: string): (output: Output) => string {
  return (output) => escapeXml(textOf(output[member]));
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function rootName(schema: NormalizedSchema, otherwise: string): string {
  return schema.getMergedTraits().xmlName ?? schema.getName() ?? otherwise;
}

function restEncoder(
  operation: StubOperation,
  bindings: OutputBindings,
  contentType: string,
  idHeader: string,
  body: (output: Output) => Uint8Array | string,
): Encoder {
  const status = operation.http?.status ?? 200;
  return (output) => {
    const bound = bindings.statusCode === undefined ? undefined : output[bindings.statusCode];
    return {
      statusCode: typeof bound === 'number' ? bound : status,
      headers: {
        'content-type': contentType,
        [idHeader]: nextRequestId(),
        ...boundHeaders(bindings, output),
      },
      body: body(output),
    };
  };
}

/** A member that is the whole body: bytes and text as they are (a bucket's policy), anything else as a document. */
function payloadWriter(
  bindings: OutputBindings,
  document: (schema: NormalizedSchema) => (value: unknown) => string,
): ((output: Output) => Uint8Array | string) | undefined {
  if (bindings.payload === undefined) return undefined;
  const [name, schema] = bindings.payload;
  if (schema.isBlobSchema() || schema.isStringSchema()) {
    return (output) => {
      const value = output[name];
      return value instanceof Uint8Array ? value : textOf(value);
    };
  }
  const write = document(schema);
  return (output) => (output[name] === undefined || output[name] === null ? '' : write(output[name]));
}

/** S3 and S3 Control differ from the other XML services in small things: request ids, and errors without a wrapper. */
export function isS3(service: StubService): boolean {
  return service.namespace.startsWith('com.amazonaws.s3');
}

function xmlns(service: StubService): string {
  return service.xmlNamespace === undefined ? '' : ` xmlns="${service.xmlNamespace}"`;
}
