import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, hexId, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Repository {
  readonly name: string;
  readonly region: string;
  readonly good: boolean;
  readonly policy?: unknown;
  /** Of its newest image; left out: it was never scanned. */
  readonly findings?: Readonly<Record<string, number>>;
  readonly empty?: true;
}

const REPOSITORIES: readonly Repository[] = [
  { name: 'checkout', region: 'eu-west-1', good: true, findings: { MEDIUM: 2, LOW: 7 } },
  { name: 'catalogue', region: 'eu-west-1', good: true, findings: { CRITICAL: 1, HIGH: 4, MEDIUM: 9 } },
  { name: 'pricing', region: 'eu-west-1', good: true, findings: {} },
  { name: 'tools/image-cleanup', region: 'eu-west-1', good: false },
  { name: 'partner-sdk', region: 'eu-west-1', good: false, policy: '*', findings: { HIGH: 12 } },
  {
    name: 'scanner-api',
    region: 'ap-southeast-2',
    good: false,
    policy: { AWS: `arn:aws:iam::${AGENCY}:root` },
  },
  { name: 'sandbox', region: 'ap-southeast-2', good: false, empty: true },
];

interface Cluster {
  readonly name: string;
  readonly region: string;
  readonly version: string;
  readonly cidrs: readonly string[] | null;
  readonly privately: boolean;
  readonly logs: readonly string[];
  readonly key: boolean;
  readonly kept: boolean;
  readonly groups: Readonly<Record<string, string>>;
}

const ALL_LOGS = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

const CLUSTERS: readonly Cluster[] = [
  {
    name: 'platform',
    region: 'eu-west-1',
    version: '1.35',
    cidrs: ['203.0.113.0/24'],
    privately: true,
    logs: ALL_LOGS,
    key: true,
    kept: true,
    groups: { general: '1.35', batch: '1.30' },
  },
  {
    name: 'lab',
    region: 'eu-west-1',
    version: '1.29',
    cidrs: ['0.0.0.0/0'],
    privately: false,
    logs: ['audit'],
    key: false,
    kept: false,
    groups: { lab: '1.29' },
  },
  {
    name: 'warehouse',
    region: 'ap-southeast-2',
    version: '1.34',
    cidrs: null,
    privately: true,
    logs: [],
    key: true,
    kept: false,
    groups: {},
  },
];

const repositoryArn = (it: Repository): string => `arn:aws:ecr:${it.region}:${ACCOUNT}:repository/${it.name}`;
const clusterArn = (it: Cluster): string => `arn:aws:eks:${it.region}:${ACCOUNT}:cluster/${it.name}`;

function page(call: StubCall, items: string, list: readonly unknown[], most: number): StubAnswer {
  return nextTokenPage(call, list, most, { items, size: 'maxResults', token: 'nextToken' });
}

/** Images of containers, and the clusters of Kubernetes. */
export function clusters(calendar: Calendar): Responders {
  const repository = (call: StubCall) =>
    REPOSITORIES.find((it) => it.region === call.region && it.name === text(call, 'repositoryName'));
  const cluster = (call: StubCall, name = 'name') =>
    CLUSTERS.find((it) => it.region === call.region && it.name === text(call, name));
  const noRepository = () => refuse('RepositoryNotFoundException', 'The repository does not exist.');
  const noCluster = () => refuse('ResourceNotFoundException', 'No cluster found.', 404);
  return {
    'ecr:DescribeRepositories': (call) =>
      page(
        call,
        'repositories',
        REPOSITORIES.filter((it) => it.region === call.region).map(toRepository),
        1000,
      ),
    'ecr:GetRepositoryPolicy': (call) => {
      const it = repository(call);
      if (it === undefined) return noRepository();
      if (it.policy === undefined)
        return refuse('RepositoryPolicyNotFoundException', 'Repository policy does not exist.');
      const Statement = [
        {
          Sid: 'Pull',
          Effect: 'Allow',
          Principal: it.policy,
          Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        },
      ];
      return ok({
        repositoryName: it.name,
        policyText: JSON.stringify({ Version: '2012-10-17', Statement }),
      });
    },
    'ecr:GetLifecyclePolicy': (call) => {
      const it = repository(call);
      if (it === undefined) return noRepository();
      if (!it.good) return refuse('LifecyclePolicyNotFoundException', 'Lifecycle policy does not exist.');
      return ok({ repositoryName: it.name, lifecyclePolicyText: '{"rules":[]}' });
    },
    'ecr:DescribeImages': (call) => {
      const it = repository(call);
      return it === undefined ? noRepository() : page(call, 'imageDetails', imagesOf(it, calendar), 1000);
    },
    'ecr:GetRegistryScanningConfiguration': (call) =>
      ok({
        registryId: ACCOUNT,
        scanningConfiguration:
          call.region === 'eu-west-1'
            ? {
                scanType: 'ENHANCED',
                rules: ['checkout', 'catalogue', 'pricing', 'partner-*'].map((filter) => ({
                  scanFrequency: 'CONTINUOUS_SCAN',
                  repositoryFilters: [{ filter, filterType: 'WILDCARD' }],
                })),
              }
            : { scanType: 'BASIC', rules: [] },
      }),
    'eks:ListClusters': (call) =>
      page(
        call,
        'clusters',
        CLUSTERS.filter((it) => it.region === call.region).map(({ name }) => name),
        100,
      ),
    'eks:DescribeCluster': (call) => {
      const it = cluster(call);
      return it === undefined ? noCluster() : ok({ cluster: toCluster(it, calendar) });
    },
    'eks:ListNodegroups': (call) => {
      const it = cluster(call, 'clusterName');
      return it === undefined ? noCluster() : page(call, 'nodegroups', Object.keys(it.groups), 100);
    },
    'eks:DescribeNodegroup': (call) => {
      const it = cluster(call, 'clusterName');
      const name = text(call, 'nodegroupName');
      const version = it?.groups[name];
      if (it === undefined || version === undefined) return noCluster();
      return ok({
        nodegroup: {
          nodegroupName: name,
          nodegroupArn: `${clusterArn(it).replace(':cluster/', ':nodegroup/')}/${name}/${uuid(name)}`,
          clusterName: it.name,
          version,
          amiType: 'AL2023_x86_64_STANDARD',
          status: 'ACTIVE',
        },
      });
    },
  };
}

function toRepository(it: Repository) {
  return {
    repositoryArn: repositoryArn(it),
    registryId: ACCOUNT,
    repositoryName: it.name,
    repositoryUri: `${ACCOUNT}.dkr.ecr.${it.region}.amazonaws.com/${it.name}`,
    imageTagMutability: it.good ? 'IMMUTABLE' : 'MUTABLE',
    imageScanningConfiguration: { scanOnPush: it.name === 'scanner-api' },
    encryptionConfiguration: it.good
      ? {
          encryptionType: 'KMS',
          kmsKey: `arn:aws:kms:${it.region}:${ACCOUNT}:key/${uuid(`storage@${it.region}`)}`,
        }
      : { encryptionType: 'AES256' },
  };
}

function imagesOf(it: Repository, calendar: Calendar) {
  if (it.empty === true) return [];
  const scan =
    it.findings === undefined
      ? {}
      : {
          imageScanStatus: { status: 'ACTIVE' },
          imageScanFindingsSummary: { findingSeverityCounts: it.findings },
        };
  const image = (age: number, tag: string, more: object) => ({
    imageDigest: `sha256:${hexId('x', `${it.name}${tag}`, 64).slice(2)}`,
    imageTags: [tag],
    imagePushedAt: calendar.daysAgo(age),
    imageManifestMediaType: 'application/vnd.oci.image.manifest.v1+json',
    ...more,
  });
  const list = { imageManifestMediaType: 'application/vnd.oci.image.index.v1+json' };
  return [image(90, 'v1', scan), image(12, 'v2', scan), image(11, 'all-platforms', list)];
}

function toCluster(it: Cluster, calendar: Calendar) {
  return {
    name: it.name,
    arn: clusterArn(it),
    createdAt: calendar.daysAgo(400),
    version: it.version,
    roleArn: `arn:aws:iam::${ACCOUNT}:role/eks-cluster`,
    resourcesVpcConfig: {
      subnetIds: [hexId('subnet', it.region)],
      securityGroupIds: [],
      clusterSecurityGroupId: hexId('sg', it.name),
      vpcId: hexId('vpc', it.region),
      endpointPublicAccess: it.cidrs !== null,
      endpointPrivateAccess: it.privately,
      publicAccessCidrs: it.cidrs ?? [],
    },
    logging: {
      clusterLogging: [
        { types: it.logs, enabled: true },
        { types: ALL_LOGS.filter((type) => !it.logs.includes(type)), enabled: false },
      ],
    },
    ...(it.key
      ? {
          encryptionConfig: [
            {
              resources: ['secrets'],
              provider: { keyArn: `arn:aws:kms:${it.region}:${ACCOUNT}:key/${uuid(`secrets@${it.region}`)}` },
            },
          ],
        }
      : {}),
    status: 'ACTIVE',
    deletionProtection: it.kept,
    tags: { team: 'platform' },
  };
}
