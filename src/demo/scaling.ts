import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, hexId, uuid } from './company.ts';
import { groupId } from './networks.ts';
import type { Responders } from './responder.ts';
import { listing } from './responder.ts';

const USER_DATA = `#!/bin/sh
export DB_PASSWORD='fair-winds-2019'
/opt/staging/worker
`;

/** The groups that start and stop machines by themselves. */
export function scaling(calendar: Calendar): Responders {
  const only =
    (list: (calendar: Calendar) => readonly object[]) =>
    (call: StubCall): readonly object[] =>
      call.region === 'eu-west-1' ? list(calendar) : [];
  return {
    'auto-scaling:DescribeAutoScalingGroups': listing('AutoScalingGroups', only(groups), 100),
    'auto-scaling:DescribeLaunchConfigurations': listing('LaunchConfigurations', only(configurations), 100),
  };
}

function groups(calendar: Calendar) {
  return [
    {
      ...group('shop-web', ['a', 'b'], calendar),
      HealthCheckType: 'EC2,ELB',
      TargetGroupARNs: [
        `arn:aws:elasticloadbalancing:eu-west-1:${ACCOUNT}:targetgroup/shop/0123456789abcdef`,
      ],
      MixedInstancesPolicy: {
        LaunchTemplate: {
          LaunchTemplateSpecification: { LaunchTemplateId: hexId('lt', 'shop-web'), Version: '$Latest' },
          Overrides: [{ InstanceType: 't3.medium' }, { InstanceType: 't3a.medium' }],
        },
      },
    },
    {
      ...group('staging-web', ['a'], calendar),
      HealthCheckType: 'EC2',
      LaunchConfigurationName: 'staging-2019',
      TargetGroupARNs: [
        `arn:aws:elasticloadbalancing:eu-west-1:${ACCOUNT}:targetgroup/staging/0123456789abcdef`,
      ],
      SuspendedProcesses: [{ ProcessName: 'ReplaceUnhealthy', SuspensionReason: 'User suspended' }],
    },
  ];
}

function group(name: string, zones: readonly string[], calendar: Calendar) {
  return {
    AutoScalingGroupName: name,
    AutoScalingGroupARN: `arn:aws:autoscaling:eu-west-1:${ACCOUNT}:autoScalingGroup:${uuid(name)}:autoScalingGroupName/${name}`,
    AvailabilityZones: zones.map((zone) => `eu-west-1${zone}`),
    CreatedTime: calendar.daysAgo(900),
    MinSize: 1,
    MaxSize: 4,
    DesiredCapacity: zones.length,
    DefaultCooldown: 300,
    LoadBalancerNames: [],
    SuspendedProcesses: [],
    Tags: [{ Key: 'Name', Value: name, ResourceId: name, ResourceType: 'auto-scaling-group' }],
  };
}

function configurations(calendar: Calendar) {
  return [
    {
      ...configuration('staging-2019', calendar.daysAgo(2_400)),
      KeyName: 'ops-2021',
      AssociatePublicIpAddress: true,
      UserData: Buffer.from(USER_DATA).toString('base64'),
    },
    {
      ...configuration('staging-2022', calendar.daysAgo(1_500)),
      KeyName: '',
      AssociatePublicIpAddress: false,
      MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 },
      UserData: '',
    },
  ];
}

function configuration(name: string, CreatedTime: Date) {
  return {
    LaunchConfigurationName: name,
    LaunchConfigurationARN: `arn:aws:autoscaling:eu-west-1:${ACCOUNT}:launchConfiguration:${uuid(name)}:launchConfigurationName/${name}`,
    ImageId: hexId('ami', 'eu-west-1'),
    InstanceType: 't3.medium',
    SecurityGroups: [groupId('eu-west-1/staging', 'staging-web')],
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, VolumeType: 'gp2' } }],
    EbsOptimized: false,
    CreatedTime,
  };
}
