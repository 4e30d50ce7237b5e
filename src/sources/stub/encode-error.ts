import { cbor } from '@smithy/core/cbor';
import { isS3 } from './encode.ts';
import { escapeXml } from './encode-xml.ts';
import type { Protocol, StubError, WireResponse } from './protocol.ts';
import { nextRequestId } from './request-id.ts';
import type { StubService } from './service.ts';

interface Known {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly id: string;
}

/**
 * An error in a protocol's spelling. With the service, the code may be the SDK's name of a modelled error, and its status
 * is that of the model; without it (a request that no service could be told for), the code goes out as it is.
 */
export function encodeError(error: StubError, protocol: Protocol, service?: StubService): WireResponse {
  const shape = service?.errorShape(error.code);
  const isQuery = protocol === 'query' || protocol === 'ec2';
  const name = isQuery ? shape?.wireCode : shape?.name;
  const known: Known = {
    code: name ?? error.code,
    message: error.message,
    status: error.status ?? shape?.status ?? 400,
    id: nextRequestId(),
  };
  if (protocol === 'ec2') return ec2Error(known);
  if (protocol === 'query') return wrappedXmlError(known, 'text/xml', service);
  if (protocol === 'rest-xml') {
    return service !== undefined && !isS3(service)
      ? wrappedXmlError(known, 'application/xml', service)
      : s3Error(known);
  }
  if (protocol === 'rest-json') return restJsonError(known);
  const queryCode = service?.queryCompatible === true ? (shape?.wireCode ?? error.code) : undefined;
  return protocol === 'cbor'
    ? cborError(known, service, queryCode)
    : jsonError(known, protocol, service, queryCode);
}

function wrappedXmlError(error: Known, contentType: string, service: StubService | undefined): WireResponse {
  const xmlns = service?.xmlNamespace === undefined ? '' : ` xmlns="${service.xmlNamespace}"`;
  const body =
    `<ErrorResponse${xmlns}><Error><Type>${faultOf(error)}</Type><Code>${escapeXml(error.code)}</Code>` +
    `<Message>${escapeXml(error.message)}</Message></Error><RequestId>${error.id}</RequestId></ErrorResponse>`;
  return xmlAnswer(error, contentType, 'x-amzn-requestid', body);
}

/** https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-error-codes.html shows the form. */
function ec2Error(error: Known): WireResponse {
  const body =
    `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>${escapeXml(error.code)}</Code>` +
    `<Message>${escapeXml(error.message)}</Message></Error></Errors><RequestID>${error.id}</RequestID></Response>`;
  return xmlAnswer(error, 'text/xml;charset=UTF-8', 'x-amzn-requestid', body);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#RESTErrorResponses */
function s3Error(error: Known): WireResponse {
  const body =
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${escapeXml(error.code)}</Code>` +
    `<Message>${escapeXml(error.message)}</Message><RequestId>${error.id}</RequestId></Error>`;
  return xmlAnswer(error, 'application/xml', 'x-amz-request-id', body);
}

function xmlAnswer(error: Known, contentType: string, idHeader: string, body: string): WireResponse {
  return { statusCode: error.status, headers: { 'content-type': contentType, [idHeader]: error.id }, body };
}

function restJsonError(error: Known): WireResponse {
  return {
    statusCode: error.status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-requestid': error.id,
      'x-amzn-errortype': error.code,
    },
    body: JSON.stringify({ message: error.message }),
  };
}

function jsonError(
  error: Known,
  protocol: 'json-1.0' | 'json-1.1',
  service: StubService | undefined,
  queryCode: string | undefined,
): WireResponse {
  const type = protocol === 'json-1.0' ? qualified(error, service) : error.code;
  return {
    statusCode: error.status,
    headers: {
      'content-type': `application/x-amz-${protocol}`,
      'x-amzn-requestid': error.id,
      ...queryError(error, queryCode),
    },
    body: JSON.stringify({ __type: type, message: error.message }),
  };
}

function cborError(
  error: Known,
  service: StubService | undefined,
  queryCode: string | undefined,
): WireResponse {
  return {
    statusCode: error.status,
    headers: {
      'content-type': 'application/cbor',
      'smithy-protocol': 'rpc-v2-cbor',
      'x-amzn-requestid': error.id,
      ...queryError(error, queryCode),
    },
    body: Uint8Array.from(cbor.serialize({ __type: qualified(error, service), message: error.message })),
  };
}

/** Services that once spoke query keep telling the old code: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
function queryError(error: Known, code: string | undefined): Record<string, string> {
  return code === undefined ? {} : { 'x-amzn-query-error': `${code};${faultOf(error)}` };
}

function qualified(error: Known, service: StubService | undefined): string {
  return service === undefined ? error.code : `${service.namespace}#${error.code}`;
}

function faultOf(error: Known): 'Sender' | 'Receiver' {
  return error.status >= 500 ? 'Receiver' : 'Sender';
}
