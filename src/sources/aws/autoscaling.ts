import type * as AutoScaling from '@aws-sdk/client-auto-scaling';
import { credentialsInText, userDataText } from '../../secrets/text.ts';
import { nextToken, withToken } from './ec2-pages.ts';
import { defineRead, must, operation, tagMap, unparsable } from './read.ts';

const PAGE = { MaxRecords: 100 };

const describeAutoScalingGroups = operation<
  AutoScaling.DescribeAutoScalingGroupsCommandInput,
  AutoScaling.DescribeAutoScalingGroupsCommandOutput
>('auto-scaling', 'DescribeAutoScalingGroups', ['autoscaling:DescribeAutoScalingGroups']);

export const autoScalingGroups = defineRead({
  scope: 'region',
  operations: [describeAutoScalingGroups],
  lists: ['autoscaling:group'],
  gives: {
    'autoscaling:group': [
      'AvailabilityZones',
      'HealthCheckType',
      'trafficSources',
      'LaunchConfigurationName',
      'instanceTypes',
      'suspendedProcesses',
      'Tags',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(describeAutoScalingGroups, PAGE, nextToken, withToken)) {
      yield must(page.AutoScalingGroups, describeAutoScalingGroups, 'AutoScalingGroups').map(toGroup);
    }
  },
});

function toGroup(group: AutoScaling.AutoScalingGroup) {
  const op = describeAutoScalingGroups;
  const id = must(group.AutoScalingGroupName, op, 'AutoScalingGroupName');
  const sources = [
    ...(group.LoadBalancerNames ?? []),
    ...(group.TargetGroupARNs ?? []),
    ...(group.TrafficSources ?? []).flatMap(({ Identifier }) => Identifier ?? []),
  ];
  return {
    kind: 'autoscaling:group' as const,
    id,
    arn: must(group.AutoScalingGroupARN, op, 'AutoScalingGroupARN'),
    name: id,
    ...(group.Operator !== undefined ? { managedByAws: true } : {}),
    facts: {
      AvailabilityZones: must(group.AvailabilityZones, op, 'AvailabilityZones'),
      HealthCheckType: must(group.HealthCheckType, op, 'HealthCheckType'),
      trafficSources: [...new Set(sources)],
      LaunchConfigurationName: group.LaunchConfigurationName || null,
      instanceTypes: instanceTypes(group.MixedInstancesPolicy?.LaunchTemplate),
      suspendedProcesses: (group.SuspendedProcesses ?? []).flatMap(({ ProcessName }) => ProcessName ?? []),
      Tags: tagMap(group.Tags),
    },
  };
}

/** Without a mixed instances policy there is the one type of the template. */
function instanceTypes(template: AutoScaling.LaunchTemplate | undefined): readonly string[] | null {
  const overrides = template?.Overrides ?? [];
  if (overrides.some(({ InstanceRequirements }) => InstanceRequirements !== undefined)) return null;
  return [...new Set(overrides.flatMap(({ InstanceType }) => InstanceType ?? []))];
}

const describeLaunchConfigurations = operation<
  AutoScaling.DescribeLaunchConfigurationsCommandInput,
  AutoScaling.DescribeLaunchConfigurationsCommandOutput
>('auto-scaling', 'DescribeLaunchConfigurations', ['autoscaling:DescribeLaunchConfigurations']);

export const launchConfigurations = defineRead({
  scope: 'region',
  operations: [describeLaunchConfigurations],
  lists: ['autoscaling:launch-configuration'],
  gives: {
    'autoscaling:launch-configuration': [
      'SecurityGroups',
      'KeyName',
      'AssociatePublicIpAddress',
      'MetadataOptions',
      'userDataSecrets',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(describeLaunchConfigurations, PAGE, nextToken, withToken)) {
      yield must(page.LaunchConfigurations, describeLaunchConfigurations, 'LaunchConfigurations').map(
        toConfiguration,
      );
    }
  },
});

function toConfiguration(it: AutoScaling.LaunchConfiguration) {
  const op = describeLaunchConfigurations;
  const id = must(it.LaunchConfigurationName, op, 'LaunchConfigurationName');
  const { HttpTokens = null, HttpEndpoint = null } = it.MetadataOptions ?? {};
  return {
    kind: 'autoscaling:launch-configuration' as const,
    id,
    arn: must(it.LaunchConfigurationARN, op, 'LaunchConfigurationARN'),
    name: id,
    facts: {
      SecurityGroups: it.SecurityGroups ?? [],
      KeyName: it.KeyName || null,
      AssociatePublicIpAddress: it.AssociatePublicIpAddress ?? null,
      MetadataOptions: { HttpTokens, HttpEndpoint },
      userDataSecrets: secretsOf(it.UserData ?? ''),
    },
  };
}

function secretsOf(userData: string) {
  const text = userDataText(userData);
  if (text === null) {
    return unparsable(
      describeLaunchConfigurations,
      'the user data does not open: it is damaged, or the recording left it out',
    );
  }
  return credentialsInText(text);
}
