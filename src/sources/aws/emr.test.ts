import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const cluster = (Id: string, more: object = {}) => ({
  Id,
  Name: Id,
  ClusterArn: `arn:aws:elasticmapreduce:eu-west-1:${ACCOUNT}:cluster/${Id}`,
  Ec2InstanceAttributes: { EmrManagedMasterSecurityGroup: 'sg-1' },
  ...more,
});

it('asks for primary nodes as the cluster is made: of groups, or of fleets', async () => {
  const { facts, calls } = await readFacts('emr:cluster', ['primaryNodes'], {
    ListClusters: () => ({ Clusters: [cluster('old'), cluster('fleet')] }),
    DescribeCluster: ({ input }) => ({
      Cluster: cluster(
        String(input['ClusterId']),
        input['ClusterId'] === 'fleet' ? { InstanceCollectionType: 'INSTANCE_FLEET' } : {},
      ),
    }),
    ListInstances: ({ input }) =>
      input['ClusterId'] === 'old'
        ? { Instances: [{ Ec2InstanceId: 'i-1' }] }
        : { Instances: [{ Ec2InstanceId: 'i-2', PublicIpAddress: '203.0.113.7' }] },
  });
  expect(facts).toMatchObject({
    old: { primaryNodes: [{ Ec2InstanceId: 'i-1', PublicIpAddress: null }] },
    fleet: { primaryNodes: [{ Ec2InstanceId: 'i-2', PublicIpAddress: '203.0.113.7' }] },
  });
  const asked = calls.filter(({ operation }) => operation === 'ListInstances').map(({ input }) => input);
  const states = { InstanceStates: ['PROVISIONING', 'BOOTSTRAPPING', 'RUNNING'] };
  expect(asked.toSorted((a, b) => String(b['ClusterId']).localeCompare(String(a['ClusterId'])))).toEqual([
    { ClusterId: 'old', ...states, InstanceGroupTypes: ['MASTER'] },
    { ClusterId: 'fleet', ...states, InstanceFleetType: 'MASTER' },
  ]);
});

it('reads clusters that live alone', async () => {
  const { calls } = await readFacts('emr:cluster', ['LogUri'], { ListClusters: () => ({ Clusters: [] }) });
  expect(calls[0]?.input).toEqual({ ClusterStates: ['STARTING', 'BOOTSTRAPPING', 'RUNNING', 'WAITING'] });
});

it('does not know the security groups of a cluster that tells none', async () => {
  const { facts } = await readFacts('emr:cluster', ['primarySecurityGroups', 'LogUri'], {
    ListClusters: () => ({ Clusters: [cluster('a')] }),
    DescribeCluster: () => ({ Cluster: cluster('a', { Ec2InstanceAttributes: {}, LogUri: 's3://logs/' }) }),
  });
  expect(facts).toMatchObject({
    a: { primarySecurityGroups: { unknown: { kind: 'unparsable' } }, LogUri: 's3://logs/' },
  });
});

it('takes what a security configuration leaves out for off, and one that is not whole for unknown', async () => {
  const texts: Readonly<Record<string, string>> = {
    kerberos: '{"AuthenticationConfiguration":{}}',
    disks:
      '{"EncryptionConfiguration":{"EnableAtRestEncryption":true,"AtRestEncryptionConfiguration":{"LocalDiskEncryptionConfiguration":{"EncryptionKeyProviderType":"AwsKms"}}}}',
    cut: '{"EncryptionConfiguration":{"EnableAtRest',
  };
  const { facts } = await readFacts('emr:security-configuration', ['EncryptionConfiguration'], {
    ListSecurityConfigurations: () => ({
      SecurityConfigurations: Object.keys(texts).map((Name) => ({ Name })),
    }),
    DescribeSecurityConfiguration: ({ input }) => ({
      Name: input['Name'],
      SecurityConfiguration: texts[String(input['Name'])],
    }),
  });
  const off = { EnableAtRestEncryption: false, EnableInTransitEncryption: false, localDisks: false };
  expect(facts).toEqual({
    kerberos: { EncryptionConfiguration: off },
    disks: { EncryptionConfiguration: { ...off, EnableAtRestEncryption: true, localDisks: true } },
    cut: { EncryptionConfiguration: { unknown: expect.objectContaining({ kind: 'unparsable' }) } },
  });
});
