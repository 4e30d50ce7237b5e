import type * as EC2 from '@aws-sdk/client-ec2';
import { PAGE, nextToken, withToken } from './ec2-pages.ts';
import { defineRead, must, operation, tagMap, unparsable } from './read.ts';

const describeInstances = operation<EC2.DescribeInstancesCommandInput, EC2.DescribeInstancesCommandOutput>(
  'ec2',
  'DescribeInstances',
  ['ec2:DescribeInstances'],
);

/** EC2 lists a terminated instance for about an hour more; nothing of it can run or be changed again. */
const STATES = ['pending', 'running', 'stopping', 'stopped'];

export const instances = defineRead({
  scope: 'region',
  operations: [describeInstances],
  lists: ['ec2:instance'],
  gives: { 'ec2:instance': ['MetadataOptions', 'IamInstanceProfile', 'Tags'] },
  async *run({ account, partition, region, pages }) {
    const input = { ...PAGE, Filters: [{ Name: 'instance-state-name', Values: STATES }] };
    for await (const page of pages(describeInstances, input, nextToken, withToken)) {
      const reservations = must(page.Reservations, describeInstances, 'Reservations');
      yield reservations
        .flatMap((reservation) => must(reservation.Instances, describeInstances, 'Instances'))
        .map((instance) => {
          const id = must(instance.InstanceId, describeInstances, 'InstanceId');
          return {
            kind: 'ec2:instance' as const,
            id,
            arn: `arn:${partition}:ec2:${region}:${account}:instance/${id}`,
            facts: {
              MetadataOptions: metadataOptions(instance.MetadataOptions),
              IamInstanceProfile: instanceProfile(instance.IamInstanceProfile),
              Tags: tagMap(instance.Tags),
            },
          };
        });
    }
  },
});

function metadataOptions(options: EC2.InstanceMetadataOptionsResponse | undefined) {
  const { HttpTokens = null, HttpEndpoint, HttpPutResponseHopLimit = null } = options ?? {};
  // Tokens say nothing where no endpoint takes them.
  if (HttpEndpoint === undefined || (HttpTokens === null && HttpEndpoint !== 'disabled')) {
    return unparsable(describeInstances, 'MetadataOptions is missing in the answer');
  }
  return { HttpTokens, HttpEndpoint, HttpPutResponseHopLimit };
}

function instanceProfile(profile: EC2.IamInstanceProfile | undefined): string | null {
  return profile === undefined ? null : must(profile.Arn, describeInstances, 'IamInstanceProfile.Arn');
}
