import type { WireRequest } from './protocol.ts';

export interface Signer {
  /** The SDK client's suffix, where the caller is an SDK for JavaScript: its user agent says so. */
  readonly client: string | undefined;
  readonly signingName: string | undefined;
  readonly region: string;
  readonly accessKeyId: string | undefined;
}

// AWS4-HMAC-SHA256 Credential=AKIA…/20261124/eu-west-1/s3/aws4_request, …; the asymmetric kind has no region in it.
const CREDENTIAL = /(?:Credential=|^)([^/,\s=]+)\/\d{8}\/(?:([^/,\s]+)\/)?([^/,\s]+)\/aws4_request/;
const CLIENT = /\bapi\/([\w-]+)#/;
// The last region-like name in a host: a bucket's name may look like one.
const HOST_REGION = /^.*\b([a-z]{2,4}(?:-[a-z]+)+-\d)\./;
const HOST_SERVICE = /^([a-z0-9-]+)\./;

/** Who calls, which service and where: from the signature, and for unsigned calls (AssumeRoleWithSAML) from the host. */
export function signerOf({ headers, query, hostname }: WireRequest): Signer {
  const credential = CREDENTIAL.exec(headers['authorization'] ?? presigned(query));
  const client = CLIENT.exec(headers['user-agent'] ?? headers['x-amz-user-agent'] ?? '')?.[1];
  return {
    client: client?.toLowerCase().replaceAll('_', '-'),
    signingName: credential?.[3] ?? HOST_SERVICE.exec(hostname)?.[1],
    region: credential?.[2] ?? HOST_REGION.exec(hostname)?.[1] ?? 'us-east-1',
    accessKeyId: credential?.[1],
  };
}

function presigned(query: WireRequest['query']): string {
  const credential = query['X-Amz-Credential'];
  return typeof credential === 'string' ? credential : '';
}
