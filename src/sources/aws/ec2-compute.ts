import type * as EC2 from '@aws-sdk/client-ec2';
import type { InstanceInterface } from '../../model/kinds/ec2.ts';
import { credentialsInText, userDataText } from '../../secrets/text.ts';
import { PAGE, managed, nextToken, withToken } from './ec2-pages.ts';
import { defineRead, factsOf, must, operation, tagMap, unparsable } from './read.ts';
import { told } from './told.ts';

const describeInstances = operation<EC2.DescribeInstancesCommandInput, EC2.DescribeInstancesCommandOutput>(
  'ec2',
  'DescribeInstances',
  ['ec2:DescribeInstances'],
);

/** EC2 lists a terminated instance for about an hour more; nothing of it can run or be changed again. */
const STATES = ['pending', 'running', 'stopping', 'stopped'];

/** The instances, and the images that they run. */
export const instances = defineRead({
  scope: 'region',
  operations: [describeInstances],
  lists: ['ec2:instance', 'ec2:source-image'],
  gives: {
    'ec2:instance': [
      'MetadataOptions',
      'IamInstanceProfile',
      'ImageId',
      'KeyName',
      'VpcId',
      'NetworkInterfaces',
      'launchTime',
      'state',
      'stoppedSince',
      'virtualizationType',
      'Tags',
    ],
  },
  async *run({ account, partition, region, pages }) {
    const input = { ...PAGE, Filters: [{ Name: 'instance-state-name', Values: STATES }] };
    const seen = new Set<string>();
    for await (const page of pages(describeInstances, input, nextToken, withToken)) {
      const reservations = must(page.Reservations, describeInstances, 'Reservations');
      const found = reservations.flatMap((reservation) =>
        must(reservation.Instances, describeInstances, 'Instances'),
      );
      const images = new Set(found.flatMap(({ ImageId }) => ImageId ?? []));
      const fresh = [...images].filter((id) => !seen.has(id));
      for (const id of fresh) seen.add(id);
      yield [
        ...found.map((instance) =>
          toInstance(instance, `arn:${partition}:ec2:${region}:${account}:instance/`),
        ),
        ...fresh.map((id) => ({ kind: 'ec2:source-image' as const, id, facts: {} })),
      ];
    }
  },
});

function toInstance(instance: EC2.Instance, arn: string) {
  const id = must(instance.InstanceId, describeInstances, 'InstanceId');
  return {
    kind: 'ec2:instance' as const,
    id,
    arn: `${arn}${id}`,
    ...managed(instance.Operator),
    facts: {
      MetadataOptions: metadataOptions(instance.MetadataOptions),
      IamInstanceProfile: instanceProfile(instance.IamInstanceProfile),
      ImageId: told(instance.ImageId, describeInstances, 'ImageId'),
      KeyName: instance.KeyName || null,
      VpcId: told(instance.VpcId, describeInstances, 'VpcId'),
      NetworkInterfaces: told(
        instance.NetworkInterfaces?.map(networkInterface),
        describeInstances,
        'NetworkInterfaces',
      ),
      launchTime: told(instance.LaunchTime?.toISOString(), describeInstances, 'LaunchTime'),
      state: told(instance.State?.Name, describeInstances, 'State'),
      stoppedSince: instance.State?.Name === 'stopped' ? stopTime(instance.StateTransitionReason) : null,
      virtualizationType: told(instance.VirtualizationType, describeInstances, 'VirtualizationType'),
      Tags: tagMap(instance.Tags),
    },
  };
}

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

function networkInterface(it: EC2.InstanceNetworkInterface): InstanceInterface {
  // The first private address's association is the interface's own too.
  const associations = [it.Association, ...(it.PrivateIpAddresses ?? []).map((one) => one.Association)];
  const addresses = associations.flatMap((one) => one?.PublicIp ?? []);
  return {
    id: must(it.NetworkInterfaceId, describeInstances, 'NetworkInterfaceId'),
    SubnetId: must(it.SubnetId, describeInstances, 'SubnetId'),
    GroupSet: must(it.Groups, describeInstances, 'Groups').map(({ GroupId }) =>
      must(GroupId, describeInstances, 'GroupId'),
    ),
    publicAddresses: [...new Set(addresses)],
    Ipv6Addresses: (it.Ipv6Addresses ?? []).flatMap((one) => one.Ipv6Address ?? []),
  };
}

/** `User initiated (2026-10-02 12:11:07 GMT)`; some reasons name no time. */
function stopTime(reason: string | undefined): string | null {
  const [, day, time] = /\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:GMT|UTC)\)/.exec(reason ?? '') ?? [];
  const date = new Date(`${day}T${time}Z`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

const describeImages = operation<EC2.DescribeImagesCommandInput, EC2.DescribeImagesCommandOutput>(
  'ec2',
  'DescribeImages',
  ['ec2:DescribeImages'],
);

/** The most values that EC2 takes in one filter. */
const FILTER_VALUES = 200;

/** By filter, not by ImageIds: one image that is gone would make EC2 refuse the whole question. */
export const sourceImages = defineRead({
  id: 'ec2:DescribeImages(image-id)',
  scope: { each: 'ec2:source-image', batch: FILTER_VALUES },
  operations: [describeImages],
  gives: { 'ec2:source-image': ['image'] },
  async *run({ parents, pages }) {
    const these = { Name: 'image-id', Values: parents.map(({ id }) => id) };
    const input = { ...PAGE, IncludeDeprecated: true, IncludeDisabled: true, Filters: [these] };
    const byId = new Map<string | undefined, EC2.Image>();
    for await (const page of pages(describeImages, input, nextToken, withToken)) {
      for (const image of must(page.Images, describeImages, 'Images')) byId.set(image.ImageId, image);
    }
    yield parents.flatMap((parent) => factsOf(parent, { image: sourceImage(byId.get(parent.id)) }));
  },
});

function sourceImage(image: EC2.Image | undefined) {
  if (image === undefined) return null;
  return { creationDate: image.CreationDate ?? null, deprecationTime: image.DeprecationTime ?? null };
}

const describeInstanceAttribute = operation<
  EC2.DescribeInstanceAttributeCommandInput,
  EC2.DescribeInstanceAttributeCommandOutput
>('ec2', 'DescribeInstanceAttribute', ['ec2:DescribeInstanceAttribute']);

export const userData = defineRead({
  id: 'ec2:DescribeInstanceAttribute(userData)',
  scope: { each: 'ec2:instance' },
  operations: [describeInstanceAttribute],
  gives: { 'ec2:instance': ['userDataSecrets'] },
  async *run({ parents: [instance], call }) {
    if (instance === undefined) return;
    const answer = await call(describeInstanceAttribute, { InstanceId: instance.id, Attribute: 'userData' });
    // An instance without user data has the element without a value.
    const { Value = '' } = must(answer.UserData, describeInstanceAttribute, 'UserData');
    yield factsOf(instance, { userDataSecrets: secretsOf(Value) });
  },
});

export const terminationProtection = defineRead({
  id: 'ec2:DescribeInstanceAttribute(disableApiTermination)',
  scope: { each: 'ec2:instance' },
  operations: [describeInstanceAttribute],
  gives: { 'ec2:instance': ['DisableApiTermination'] },
  async *run({ parents: [instance], call }) {
    if (instance === undefined) return;
    const input = { InstanceId: instance.id, Attribute: 'disableApiTermination' as const };
    const answer = await call(describeInstanceAttribute, input);
    const DisableApiTermination = must(
      answer.DisableApiTermination?.Value,
      describeInstanceAttribute,
      'DisableApiTermination',
    );
    yield factsOf(instance, { DisableApiTermination });
  },
});

function secretsOf(userData: string) {
  const text = userDataText(userData);
  if (text === null)
    return unparsable(
      describeInstanceAttribute,
      'the user data does not open: it is damaged, or the recording left it out',
    );
  return credentialsInText(text);
}
