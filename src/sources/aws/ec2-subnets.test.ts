import { describe, expect, it } from 'vitest';
import { ACCOUNT, STRANGER } from './fixtures/scan-answers.ts';
import { readFacts } from './fixtures/read-facts.ts';

describe('route tables', () => {
  const table = (Routes: object[], Associations: object[] = []) =>
    readFacts('ec2:route-table', ['Routes', 'subnetIds', 'isMain', 'peerings'], {
      DescribeRouteTables: () => ({
        RouteTables: [{ RouteTableId: 'rtb-1', VpcId: 'vpc-1', OwnerId: ACCOUNT, Routes, Associations }],
      }),
    });

  it('tell each route by its target, and which lead nowhere', async () => {
    const { facts } = await table([
      { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
      { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', State: 'blackhole' },
      { DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-1', State: 'active' },
      {
        DestinationCidrBlock: '10.1.0.0/16',
        InstanceId: 'i-1',
        NetworkInterfaceId: 'eni-1',
        State: 'active',
      },
      { DestinationCidrBlock: '10.2.0.0/16', VpcPeeringConnectionId: 'pcx-1', State: 'active' },
      { DestinationPrefixListId: 'pl-1', GatewayId: 'vpce-1', State: 'active' },
      { DestinationCidrBlock: '10.3.0.0/16', State: 'blackhole' },
    ]);
    expect(facts['rtb-1']).toMatchObject({
      Routes: [
        { destination: '10.0.0.0/16', target: 'local', active: true },
        { destination: '0.0.0.0/0', target: 'igw-1', active: false },
        { destination: '::/0', target: 'eigw-1', active: true },
        { destination: '10.1.0.0/16', target: 'eni-1', active: true },
        { destination: '10.2.0.0/16', target: 'pcx-1', active: true },
        { destination: 'pl-1', target: 'vpce-1', active: true },
        { destination: '10.3.0.0/16', target: 'none', active: false },
      ],
      peerings: ['pcx-1'],
    });
  });

  it('tell whose they are: of subnets, and of the VPC', async () => {
    const { facts } = await table(
      [],
      [
        { Main: true, AssociationState: { State: 'associated' } },
        { Main: false, SubnetId: 'subnet-1' },
        { Main: false, SubnetId: 'subnet-2', AssociationState: { State: 'disassociating' } },
        { Main: false, GatewayId: 'igw-1', AssociationState: { State: 'associated' } },
      ],
    );
    expect(facts['rtb-1']).toMatchObject({ isMain: true, subnetIds: ['subnet-1'] });
  });

  it('are not believed where an active route has no target', async () => {
    const { listings } = await table([{ DestinationCidrBlock: '0.0.0.0/0', State: 'active' }]);
    expect(listings['eu-west-1']).toMatchObject({ kind: 'unparsable' });
  });
});

describe('network ACLs', () => {
  it('keep families, ports and protocols of their entries', async () => {
    const { facts } = await readFacts('ec2:network-acl', ['Entries', 'subnetIds', 'ownerId'], {
      DescribeNetworkAcls: () => ({
        NetworkAcls: [
          {
            NetworkAclId: 'acl-1',
            VpcId: 'vpc-1',
            OwnerId: STRANGER,
            IsDefault: true,
            Associations: [{ SubnetId: 'subnet-1' }],
            Entries: [
              { RuleNumber: 100, Egress: false, Protocol: '-1', RuleAction: 'allow', CidrBlock: '0.0.0.0/0' },
              {
                RuleNumber: 110,
                Egress: true,
                Protocol: '6',
                RuleAction: 'deny',
                Ipv6CidrBlock: '::/0',
                PortRange: { From: 22, To: 22 },
              },
            ],
          },
        ],
      }),
    });
    expect(facts['acl-1']).toEqual({
      ownerId: STRANGER,
      subnetIds: ['subnet-1'],
      Entries: [
        { RuleNumber: 100, Egress: false, Protocol: -1, RuleAction: 'allow', CidrBlock: '0.0.0.0/0' },
        {
          RuleNumber: 110,
          Egress: true,
          Protocol: 6,
          RuleAction: 'deny',
          Ipv6CidrBlock: '::/0',
          PortRange: { From: 22, To: 22 },
        },
      ],
    });
  });
});

describe('VPC Block Public Access', () => {
  const read = (InternetGatewayBlockMode: string) =>
    readFacts('aws:region', ['vpcBlockPublicAccess'], {
      DescribeVpcBlockPublicAccessOptions: () => ({
        VpcBlockPublicAccessOptions: { InternetGatewayBlockMode, State: 'default-state' },
      }),
      DescribeVpcBlockPublicAccessExclusions: () => ({
        VpcBlockPublicAccessExclusions: ['create-complete', 'delete-complete', 'create-failed'].map(
          (State, at) => ({
            State,
            InternetGatewayExclusionMode: 'allow-bidirectional',
            ResourceArn: `arn:aws:ec2:eu-west-1:${ACCOUNT}:subnet/subnet-${at}`,
          }),
        ),
      }),
    });

  it('has no exclusions to ask for where nothing is blocked', async () => {
    const { facts, calls } = await read('off');
    expect(facts['eu-west-1']?.['vpcBlockPublicAccess']).toEqual({
      InternetGatewayBlockMode: 'off',
      exclusions: [],
    });
    expect(calls).toHaveLength(1);
  });

  it('counts the exclusions that are in force', async () => {
    const { facts } = await read('block-ingress');
    expect(facts['eu-west-1']?.['vpcBlockPublicAccess']).toEqual({
      InternetGatewayBlockMode: 'block-ingress',
      exclusions: [{ resource: 'subnet-0', InternetGatewayExclusionMode: 'allow-bidirectional' }],
    });
  });
});
