import type * as EC2 from '@aws-sdk/client-ec2';
import { PAGE, nextToken, withToken } from './ec2-pages.ts';
import type { ReadContext } from './read.ts';
import { defineRead, must, operation } from './read.ts';

/** What a region gives to everything that is made in it without being told otherwise. */
function regionFact(region: string, facts: Readonly<Record<string, unknown>>) {
  return [{ kind: 'aws:region' as const, id: region, facts }];
}

const getEbsEncryptionByDefault = operation<
  EC2.GetEbsEncryptionByDefaultCommandInput,
  EC2.GetEbsEncryptionByDefaultCommandOutput
>('ec2', 'GetEbsEncryptionByDefault', ['ec2:GetEbsEncryptionByDefault']);

export const ebsEncryptionByDefault = defineRead({
  scope: 'region',
  operations: [getEbsEncryptionByDefault],
  gives: { 'aws:region': ['ebsEncryptionByDefault'] },
  async *run({ region, call }) {
    const answer = await call(getEbsEncryptionByDefault, {});
    const value = must(answer.EbsEncryptionByDefault, getEbsEncryptionByDefault, 'EbsEncryptionByDefault');
    yield regionFact(region, { ebsEncryptionByDefault: value });
  },
});

const getSnapshotBlockPublicAccessState = operation<
  EC2.GetSnapshotBlockPublicAccessStateCommandInput,
  EC2.GetSnapshotBlockPublicAccessStateCommandOutput
>('ec2', 'GetSnapshotBlockPublicAccessState', ['ec2:GetSnapshotBlockPublicAccessState']);

export const snapshotBlockPublicAccess = defineRead({
  scope: 'region',
  operations: [getSnapshotBlockPublicAccessState],
  gives: { 'aws:region': ['snapshotBlockPublicAccess'] },
  async *run({ region, call }) {
    const { State } = await call(getSnapshotBlockPublicAccessState, {});
    const value = must(State, getSnapshotBlockPublicAccessState, 'State');
    yield regionFact(region, { snapshotBlockPublicAccess: value });
  },
});

const getImageBlockPublicAccessState = operation<
  EC2.GetImageBlockPublicAccessStateCommandInput,
  EC2.GetImageBlockPublicAccessStateCommandOutput
>('ec2', 'GetImageBlockPublicAccessState', ['ec2:GetImageBlockPublicAccessState']);

export const imageBlockPublicAccess = defineRead({
  scope: 'region',
  operations: [getImageBlockPublicAccessState],
  gives: { 'aws:region': ['imageBlockPublicAccess'] },
  async *run({ region, call }) {
    const { ImageBlockPublicAccessState: state } = await call(getImageBlockPublicAccessState, {});
    const value = must(state, getImageBlockPublicAccessState, 'ImageBlockPublicAccessState');
    yield regionFact(region, { imageBlockPublicAccess: value });
  },
});

const getInstanceMetadataDefaults = operation<
  EC2.GetInstanceMetadataDefaultsCommandInput,
  EC2.GetInstanceMetadataDefaultsCommandOutput
>('ec2', 'GetInstanceMetadataDefaults', ['ec2:GetInstanceMetadataDefaults']);

/** Members for which nobody chose a default are left out: `no-preference`. */
export const instanceMetadataDefaults = defineRead({
  scope: 'region',
  operations: [getInstanceMetadataDefaults],
  gives: { 'aws:region': ['instanceMetadataDefaults'] },
  async *run({ region, call }) {
    const { AccountLevel } = await call(getInstanceMetadataDefaults, {});
    const { HttpTokens = null, HttpEndpoint = null } = must(
      AccountLevel,
      getInstanceMetadataDefaults,
      'AccountLevel',
    );
    yield regionFact(region, { instanceMetadataDefaults: { HttpTokens, HttpEndpoint } });
  },
});

const getSerialConsoleAccessStatus = operation<
  EC2.GetSerialConsoleAccessStatusCommandInput,
  EC2.GetSerialConsoleAccessStatusCommandOutput
>('ec2', 'GetSerialConsoleAccessStatus', ['ec2:GetSerialConsoleAccessStatus']);

export const serialConsoleAccess = defineRead({
  scope: 'region',
  operations: [getSerialConsoleAccessStatus],
  gives: { 'aws:region': ['serialConsoleAccess'] },
  async *run({ region, call }) {
    const { SerialConsoleAccessEnabled: enabled } = await call(getSerialConsoleAccessStatus, {});
    const value = must(enabled, getSerialConsoleAccessStatus, 'SerialConsoleAccessEnabled');
    yield regionFact(region, { serialConsoleAccess: value });
  },
});

const describeVpcBlockPublicAccessOptions = operation<
  EC2.DescribeVpcBlockPublicAccessOptionsCommandInput,
  EC2.DescribeVpcBlockPublicAccessOptionsCommandOutput
>('ec2', 'DescribeVpcBlockPublicAccessOptions', ['ec2:DescribeVpcBlockPublicAccessOptions']);
const describeVpcBlockPublicAccessExclusions = operation<
  EC2.DescribeVpcBlockPublicAccessExclusionsCommandInput,
  EC2.DescribeVpcBlockPublicAccessExclusionsCommandOutput
>('ec2', 'DescribeVpcBlockPublicAccessExclusions', ['ec2:DescribeVpcBlockPublicAccessExclusions']);

/** A region, or an endpoint, that does not know the setting has none that could block anything. */
const UNKNOWN_THERE = { absent: ['InvalidAction'] };

/** Exclusions are asked for only where something is blocked that they could leave open. */
export const vpcBlockPublicAccess = defineRead({
  scope: 'region',
  operations: [describeVpcBlockPublicAccessOptions, describeVpcBlockPublicAccessExclusions],
  gives: { 'aws:region': ['vpcBlockPublicAccess'] },
  async *run({ region, call, pages }) {
    const answer = await call(describeVpcBlockPublicAccessOptions, {}, UNKNOWN_THERE);
    // Where nobody ever set them, there need be no options.
    const options = answer?.VpcBlockPublicAccessOptions;
    const mode =
      options === undefined
        ? 'off'
        : must(
            options.InternetGatewayBlockMode,
            describeVpcBlockPublicAccessOptions,
            'InternetGatewayBlockMode',
          );
    const exclusions = mode === 'off' ? [] : await exclusionsOf(pages);
    yield regionFact(region, { vpcBlockPublicAccess: { InternetGatewayBlockMode: mode, exclusions } });
  },
});

/** Those that are in force, or are about to be. */
const IN_FORCE = new Set(['create-complete', 'create-in-progress', 'update-complete', 'update-in-progress']);

async function exclusionsOf(pages: ReadContext['pages']) {
  const op = describeVpcBlockPublicAccessExclusions;
  const all: EC2.VpcBlockPublicAccessExclusion[] = [];
  for await (const page of pages(op, PAGE, nextToken, withToken)) {
    all.push(...must(page.VpcBlockPublicAccessExclusions, op, 'VpcBlockPublicAccessExclusions'));
  }
  return all
    .filter(({ State }) => IN_FORCE.has(must(State, op, 'State')))
    .map((it) => ({
      resource: must(it.ResourceArn, op, 'ResourceArn').split('/').at(-1) ?? '',
      InternetGatewayExclusionMode: must(it.InternetGatewayExclusionMode, op, 'InternetGatewayExclusionMode'),
    }));
}
