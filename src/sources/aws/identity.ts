import type * as EC2 from '@aws-sdk/client-ec2';
import type * as STS from '@aws-sdk/client-sts';
import { operation } from './read.ts';
import { partitionOf } from './target.ts';

/** The two calls that every scan makes before its own: who am I, and which regions are there. */
export const getCallerIdentity = operation<
  STS.GetCallerIdentityCommandInput,
  STS.GetCallerIdentityCommandOutput
>(
  'sts',
  'GetCallerIdentity',
  // Needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  [],
);

export const describeRegions = operation<EC2.DescribeRegionsCommandInput, EC2.DescribeRegionsCommandOutput>(
  'ec2',
  'DescribeRegions',
  ['ec2:DescribeRegions'],
);

export interface Identity {
  readonly account: string;
  /** The caller's ARN: shown by `doctor`, never stored with results. */
  readonly arn: string;
  readonly partition: string;
}

export interface RegionState {
  readonly name: string;
  readonly enabled: boolean;
}

export function toIdentity(answer: STS.GetCallerIdentityCommandOutput): Identity | undefined {
  if (answer.Account === undefined || answer.Arn === undefined) return undefined;
  return { account: answer.Account, arn: answer.Arn, partition: partitionOf(answer.Arn) };
}

/** All regions of the partition, those that are not enabled too, by name. */
export function toRegions(answer: EC2.DescribeRegionsCommandOutput): RegionState[] {
  return (answer.Regions ?? [])
    .flatMap(({ RegionName, OptInStatus }) =>
      RegionName === undefined ? [] : [{ name: RegionName, enabled: OptInStatus !== 'not-opted-in' }],
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
