import { markerPage } from '../sources/stub/paginate.ts';
import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, hexId } from './company.ts';
import { groupId } from './networks.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Cluster {
  readonly name: string;
  readonly region: string;
  readonly logs?: string;
  readonly configuration?: string;
  readonly fleet?: true;
  readonly group: string;
  readonly address?: string;
}

const CLUSTERS: readonly Cluster[] = [
  {
    name: 'nightly-forecast',
    region: 'eu-west-1',
    logs: 's3://saltmarsh-data-lake-scratch/emr/',
    configuration: 'strict',
    fleet: true,
    group: groupId('eu-west-1/production', 'search'),
  },
  {
    name: 'web-sessions',
    region: 'eu-west-1',
    logs: 's3://saltmarsh-data-lake-scratch/emr/',
    configuration: 's3-only',
    group: groupId('eu-west-1/production', 'cache'),
  },
  // An evening's trial of 2022 that nobody ended.
  {
    name: 'try-spark',
    region: 'us-east-1',
    group: groupId('us-east-1/default', 'mongo'),
    address: '198.51.100.87',
  },
];

const KEY_ARN = `arn:aws:kms:eu-west-1:${ACCOUNT}:alias/storage`;

const CONFIGURATIONS: ReadonlyMap<string, object> = new Map([
  [
    'strict',
    {
      EnableAtRestEncryption: true,
      EnableInTransitEncryption: true,
      AtRestEncryptionConfiguration: {
        S3EncryptionConfiguration: { EncryptionMode: 'SSE-S3' },
        LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: 'AwsKms', AwsKmsKey: KEY_ARN },
      },
      InTransitEncryptionConfiguration: {
        TLSCertificateConfiguration: {
          CertificateProviderType: 'PEM',
          S3Object: 's3://saltmarsh-data-lake-scratch/certificates.zip',
        },
      },
    },
  ],
  [
    's3-only',
    {
      EnableAtRestEncryption: true,
      EnableInTransitEncryption: false,
      AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: 'SSE-S3' } },
    },
  ],
  ['draft', { EnableAtRestEncryption: false, EnableInTransitEncryption: false }],
]);

const idOf = (it: Cluster): string => hexId('j', it.name, 13).toUpperCase();
const arnOf = (it: Cluster): string => `arn:aws:elasticmapreduce:${it.region}:${ACCOUNT}:cluster/${idOf(it)}`;

const page = (call: StubCall, items: string, list: readonly unknown[]): StubAnswer =>
  markerPage(call, list, 50, { items, token: 'Marker', next: 'Marker' });

/** EMR. Block public access came on by itself where no cluster had been started before 2019. */
export function dataClusters(calendar: Calendar): Responders {
  const find = (call: StubCall): Cluster | undefined =>
    CLUSTERS.find((it) => it.region === call.region && idOf(it) === text(call, 'ClusterId'));
  const missing = () => refuse('InvalidRequestException', 'Cluster id is not valid.');
  return {
    'emr:GetBlockPublicAccessConfiguration': ({ region }) =>
      ok({ BlockPublicAccessConfiguration: blockIn(region) }),
    'emr:ListClusters': (call) =>
      page(
        call,
        'Clusters',
        CLUSTERS.filter(({ region }) => region === call.region).map((it) => summary(it, calendar)),
      ),
    'emr:DescribeCluster': (call) => {
      const it = find(call);
      return it === undefined ? missing() : ok({ Cluster: { ...summary(it, calendar), ...details(it) } });
    },
    'emr:ListInstances': (call) => {
      const it = find(call);
      return it === undefined ? missing() : page(call, 'Instances', [primaryNode(it)]);
    },
    'emr:ListSecurityConfigurations': (call) =>
      page(
        call,
        'SecurityConfigurations',
        call.region === 'eu-west-1' ? [...CONFIGURATIONS.keys()].map((Name) => ({ Name })) : [],
      ),
    'emr:DescribeSecurityConfiguration': (call) => {
      const Name = text(call, 'Name');
      const EncryptionConfiguration = CONFIGURATIONS.get(Name);
      if (EncryptionConfiguration === undefined)
        return refuse('InvalidRequestException', `Security configuration ${Name} does not exist.`);
      return ok({ Name, SecurityConfiguration: JSON.stringify({ EncryptionConfiguration }) });
    },
  };
}

function blockIn(region: string) {
  const ssh = { MinRange: 22, MaxRange: 22 };
  return {
    BlockPublicSecurityGroupRules: region !== 'us-east-1',
    PermittedPublicSecurityGroupRuleRanges:
      region === 'eu-west-1' ? [ssh, { MinRange: 8088, MaxRange: 8088 }] : [ssh],
  };
}

function summary(it: Cluster, calendar: Calendar) {
  return {
    Id: idOf(it),
    Name: it.name,
    ClusterArn: arnOf(it),
    Status: { State: 'WAITING', Timeline: { CreationDateTime: calendar.daysAgo(90) } },
  };
}

function details(it: Cluster) {
  return {
    InstanceCollectionType: it.fleet === true ? 'INSTANCE_FLEET' : 'INSTANCE_GROUP',
    ReleaseLabel: 'emr-7.5.0',
    Ec2InstanceAttributes: { EmrManagedMasterSecurityGroup: it.group, AdditionalMasterSecurityGroups: [] },
    ...(it.logs === undefined ? {} : { LogUri: it.logs }),
    ...(it.configuration === undefined ? {} : { SecurityConfiguration: it.configuration }),
    Tags: [],
  };
}

function primaryNode(it: Cluster) {
  return {
    Id: hexId('ci', it.name, 13).toUpperCase(),
    Ec2InstanceId: hexId('i', `emr/${it.name}`),
    PrivateIpAddress: '10.10.60.4',
    Status: { State: 'RUNNING' },
    ...(it.address === undefined ? {} : { PublicIpAddress: it.address }),
  };
}
