import type * as EC2 from '@aws-sdk/client-ec2';
import type { LaunchTemplateVersion, TemplateDisk } from '../../model/kinds/ec2.ts';
import { credentialsInText, userDataText } from '../../secrets/text.ts';
import { PAGE, managed, nextToken, withToken } from './ec2-pages.ts';
import type { Operation } from './read.ts';
import { defineRead, factsOf, must, operation, tagMap, unparsable } from './read.ts';
import { told } from './told.ts';

const describeImages = operation<EC2.DescribeImagesCommandInput, EC2.DescribeImagesCommandOutput>(
  'ec2',
  'DescribeImages',
  ['ec2:DescribeImages'],
);

/** Without owners, EC2 lists every public image of the region. */
const OWN = { Owners: ['self'] };

export const images = defineRead({
  scope: 'region',
  operations: [describeImages],
  lists: ['ec2:image'],
  gives: { 'ec2:image': ['public', 'BlockDeviceMappings', 'Tags'] },
  async *run({ account, partition, region, pages }) {
    const input = { ...PAGE, ...OWN, IncludeDeprecated: true, IncludeDisabled: true };
    for await (const page of pages(describeImages, input, nextToken, withToken)) {
      yield must(page.Images, describeImages, 'Images')
        // An endpoint that takes no notice of Owners must not make strangers' images ours.
        .filter((image) => must(image.OwnerId, describeImages, 'OwnerId') === account)
        .map((image) => {
          const id = must(image.ImageId, describeImages, 'ImageId');
          return {
            kind: 'ec2:image' as const,
            id,
            arn: `arn:${partition}:ec2:${region}::image/${id}`,
            name: image.Name || undefined,
            facts: {
              public: told(image.Public, describeImages, 'Public'),
              BlockDeviceMappings: (image.BlockDeviceMappings ?? []).flatMap(disk),
              Tags: tagMap(image.Tags),
            },
          };
        });
    }
  },
});

interface Mapping {
  readonly DeviceName?: string | undefined;
  readonly Ebs?:
    | { readonly Encrypted?: boolean | undefined; readonly SnapshotId?: string | undefined }
    | undefined;
}

/** Instance stores, which have no Ebs, are encrypted by the hardware or not at all: nothing to set. */
function disk({ DeviceName = '', Ebs }: Mapping): readonly TemplateDisk[] {
  if (Ebs === undefined) return [];
  return [{ DeviceName, Encrypted: Ebs.Encrypted ?? null, SnapshotId: Ebs.SnapshotId || null }];
}

const describeLaunchTemplateVersions = operation<
  EC2.DescribeLaunchTemplateVersionsCommandInput,
  EC2.DescribeLaunchTemplateVersionsCommandOutput
>('ec2', 'DescribeLaunchTemplateVersions', ['ec2:DescribeLaunchTemplateVersions']);
const describeLaunchTemplates = operation<
  EC2.DescribeLaunchTemplatesCommandInput,
  EC2.DescribeLaunchTemplatesCommandOutput
>('ec2', 'DescribeLaunchTemplates', ['ec2:DescribeLaunchTemplates']);

export const launchTemplates = defineRead({
  scope: 'region',
  operations: [describeLaunchTemplates],
  lists: ['ec2:launch-template'],
  gives: { 'ec2:launch-template': ['Tags'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeLaunchTemplates, PAGE, nextToken, withToken)) {
      yield must(page.LaunchTemplates, describeLaunchTemplates, 'LaunchTemplates').map((template) => {
        const id = must(template.LaunchTemplateId, describeLaunchTemplates, 'LaunchTemplateId');
        const name = must(template.LaunchTemplateName, describeLaunchTemplates, 'LaunchTemplateName');
        return {
          kind: 'ec2:launch-template' as const,
          id,
          arn: `arn:${partition}:ec2:${region}:${account}:launch-template/${id}`,
          ...managed(template.Operator),
          name,
          facts: { Tags: tagMap(template.Tags) },
        };
      });
    }
  },
});

/**
 * Every version of a template: what is started from it is its default and its latest, but a secret in an old one is still
 * there for all who may read the template.
 */
export const launchTemplateVersions = defineRead({
  scope: { each: 'ec2:launch-template' },
  operations: [describeLaunchTemplateVersions],
  gives: { 'ec2:launch-template': ['versions', 'securityGroups', 'keyNames', 'userDataSecrets'] },
  async *run({ parents: [template], pages }) {
    if (template === undefined) return;
    const input = { ...PAGE, LaunchTemplateId: template.id };
    const all: EC2.LaunchTemplateVersion[] = [];
    for await (const page of pages(describeLaunchTemplateVersions, input, nextToken, withToken)) {
      all.push(
        ...must(page.LaunchTemplateVersions, describeLaunchTemplateVersions, 'LaunchTemplateVersions'),
      );
    }
    const latest = Math.max(...all.map(({ VersionNumber = 0 }) => VersionNumber));
    const used = all.filter((it) => it.DefaultVersion === true || it.VersionNumber === latest);
    yield factsOf(template, {
      versions: used.map(templateVersion),
      securityGroups: [...new Set(used.flatMap(groupsOf))],
      keyNames: [...new Set(used.flatMap((it) => it.LaunchTemplateData?.KeyName ?? []))],
      userDataSecrets: secretsOf(all),
    });
  },
});

function groupsOf({ LaunchTemplateData: data }: EC2.LaunchTemplateVersion): readonly string[] {
  const ofInterfaces = (data?.NetworkInterfaces ?? []).flatMap((it) => it.Groups ?? []);
  return [...(data?.SecurityGroupIds ?? []), ...(data?.SecurityGroups ?? []), ...ofInterfaces];
}

function templateVersion(version: EC2.LaunchTemplateVersion): LaunchTemplateVersion {
  const data = must(version.LaunchTemplateData, describeLaunchTemplateVersions, 'LaunchTemplateData');
  const { HttpTokens = null, HttpEndpoint = null } = data.MetadataOptions ?? {};
  return {
    VersionNumber: must(version.VersionNumber, describeLaunchTemplateVersions, 'VersionNumber'),
    isDefault: version.DefaultVersion === true,
    MetadataOptions: { HttpTokens, HttpEndpoint },
    AssociatePublicIpAddress: (data.NetworkInterfaces ?? []).map((it) => it.AssociatePublicIpAddress ?? null),
    BlockDeviceMappings: (data.BlockDeviceMappings ?? []).flatMap(disk),
  };
}

/** One that does not open leaves all unknown, since it may hold what the others don't. */
function secretsOf(versions: readonly EC2.LaunchTemplateVersion[]) {
  const texts = versions.map(({ LaunchTemplateData: data, VersionNumber }) => ({
    version: VersionNumber,
    text: userDataText(data?.UserData ?? ''),
  }));
  if (texts.some(({ text }) => text === null)) {
    return unparsable(
      describeLaunchTemplateVersions,
      'the user data does not open: it is damaged, or the recording left it out',
    );
  }
  return texts.flatMap(({ version, text }) =>
    credentialsInText(text ?? '').map((it) => ({ ...it, name: `version ${version}, ${it.name}` })),
  );
}

const describeKeyPairs = operation<EC2.DescribeKeyPairsCommandInput, EC2.DescribeKeyPairsCommandOutput>(
  'ec2',
  'DescribeKeyPairs',
  ['ec2:DescribeKeyPairs'],
);

/** EC2 gives all key pairs in one answer. */
export const keyPairs = defineRead({
  scope: 'region',
  operations: [describeKeyPairs],
  lists: ['ec2:key-pair'],
  gives: { 'ec2:key-pair': ['KeyName', 'Tags'] },
  async *run({ account, partition, region, call }) {
    const answer = await call(describeKeyPairs, {});
    yield must(answer.KeyPairs, describeKeyPairs, 'KeyPairs').map((pair) => {
      const id = must(pair.KeyPairId, describeKeyPairs, 'KeyPairId');
      const name = must(pair.KeyName, describeKeyPairs, 'KeyName');
      return {
        kind: 'ec2:key-pair' as const,
        id,
        arn: `arn:${partition}:ec2:${region}:${account}:key-pair/${id}`,
        name,
        facts: {
          KeyName: name,
          Tags: tagMap(pair.Tags),
        },
      };
    });
  },
});

const describeSpotFleetRequests = operation<
  EC2.DescribeSpotFleetRequestsCommandInput,
  EC2.DescribeSpotFleetRequestsCommandOutput
>('ec2', 'DescribeSpotFleetRequests', ['ec2:DescribeSpotFleetRequests']);

const ENDED = new Set(['cancelled', 'cancelled_terminating', 'failed']);

export const spotFleets = defineRead({
  scope: 'region',
  operations: [describeSpotFleetRequests],
  lists: ['ec2:spot-fleet'],
  gives: { 'ec2:spot-fleet': ['specifies', 'disks'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeSpotFleetRequests, PAGE, nextToken, withToken)) {
      yield must(page.SpotFleetRequestConfigs, describeSpotFleetRequests, 'SpotFleetRequestConfigs')
        .filter(({ SpotFleetRequestState = '' }) => !ENDED.has(SpotFleetRequestState))
        .map((fleet) => spotFleet(fleet, `arn:${partition}:ec2:${region}:${account}:spot-fleet-request/`));
    }
  },
});

function spotFleet(fleet: EC2.SpotFleetRequestConfig, arn: string) {
  const op: Operation = describeSpotFleetRequests;
  const id = must(fleet.SpotFleetRequestId, op, 'SpotFleetRequestId');
  const specifications =
    must(fleet.SpotFleetRequestConfig, op, 'SpotFleetRequestConfig').LaunchSpecifications ?? [];
  return {
    kind: 'ec2:spot-fleet' as const,
    id,
    arn: `${arn}${id}`,
    facts: {
      specifies: specifications.length > 0,
      disks: specifications.flatMap((it) => (it.BlockDeviceMappings ?? []).flatMap(disk)),
    },
  };
}
