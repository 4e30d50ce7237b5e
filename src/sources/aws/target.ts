import type { Operation } from './read.ts';

/** The account that a scan reads, and the door through which it reads. Live AWS, a tape and the demo are targets alike. */
export interface Target {
  readonly account: string;
  readonly partition: string;
  /** Region of account-wide services: us-east-1, cn-north-1 or us-gov-west-1. */
  readonly home: string;
  /** Makes one API call, once: no retries, no waiting. Throws what the SDK throws. */
  send(op: Operation, region: string, input: object, signal: AbortSignal): Promise<object>;
}

const HOMES: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

/** Where a partition's account-wide services answer. */
export function homeOf(partition: string): string {
  return HOMES[partition] ?? 'us-east-1';
}

export function partitionOf(arn: string): string {
  return arn.split(':')[1] || 'aws';
}
