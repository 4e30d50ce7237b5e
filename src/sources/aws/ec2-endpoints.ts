import type * as EC2 from '@aws-sdk/client-ec2';
import { PAGE, nextToken, withToken } from './ec2-pages.ts';
import { defineRead, factsOf, must, operation, policyText, tagMap } from './read.ts';
import { told } from './told.ts';

const describeVpcEndpoints = operation<
  EC2.DescribeVpcEndpointsCommandInput,
  EC2.DescribeVpcEndpointsCommandOutput
>('ec2', 'DescribeVpcEndpoints', ['ec2:DescribeVpcEndpoints']);

export const vpcEndpoints = defineRead({
  scope: 'region',
  operations: [describeVpcEndpoints],
  lists: ['ec2:vpc-endpoint'],
  gives: {
    'ec2:vpc-endpoint': [
      'VpcId',
      'ServiceName',
      'VpcEndpointType',
      'PolicyDocument',
      'SubnetIds',
      'state',
      'Tags',
    ],
  },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeVpcEndpoints, PAGE, nextToken, withToken)) {
      yield must(page.VpcEndpoints, describeVpcEndpoints, 'VpcEndpoints')
        // In a shared VPC those of other accounts come too.
        .filter(({ OwnerId }) => OwnerId === undefined || OwnerId === account)
        .map((endpoint) => vpcEndpoint(endpoint, `arn:${partition}:ec2:${region}:${account}:vpc-endpoint/`));
    }
  },
});

function vpcEndpoint(endpoint: EC2.VpcEndpoint, arn: string) {
  const id = must(endpoint.VpcEndpointId, describeVpcEndpoints, 'VpcEndpointId');
  return {
    kind: 'ec2:vpc-endpoint' as const,
    id,
    arn: `${arn}${id}`,
    ...(endpoint.RequesterManaged === true ? { managedByAws: true } : {}),
    facts: {
      VpcId: told(endpoint.VpcId, describeVpcEndpoints, 'VpcId'),
      // An endpoint of a resource or of a service network leads to no service of a name.
      ServiceName: endpoint.ServiceName ?? '',
      VpcEndpointType: told(endpoint.VpcEndpointType, describeVpcEndpoints, 'VpcEndpointType'),
      PolicyDocument: endpoint.PolicyDocument
        ? policyText(endpoint.PolicyDocument, describeVpcEndpoints)
        : null,
      SubnetIds: endpoint.SubnetIds ?? [],
      // EC2 writes `available` and `Available`.
      state: told(endpoint.State?.toLowerCase(), describeVpcEndpoints, 'State'),
      Tags: tagMap(endpoint.Tags),
    },
  };
}

const describeVpcEndpointServiceConfigurations = operation<
  EC2.DescribeVpcEndpointServiceConfigurationsCommandInput,
  EC2.DescribeVpcEndpointServiceConfigurationsCommandOutput
>('ec2', 'DescribeVpcEndpointServiceConfigurations', ['ec2:DescribeVpcEndpointServiceConfigurations']);

export const vpcEndpointServices = defineRead({
  scope: 'region',
  operations: [describeVpcEndpointServiceConfigurations],
  lists: ['ec2:vpc-endpoint-service'],
  gives: { 'ec2:vpc-endpoint-service': ['AcceptanceRequired', 'Tags'] },
  async *run({ account, partition, region, pages }) {
    const op = describeVpcEndpointServiceConfigurations;
    for await (const page of pages(op, PAGE, nextToken, withToken)) {
      yield must(page.ServiceConfigurations, op, 'ServiceConfigurations').map((service) => {
        const id = must(service.ServiceId, op, 'ServiceId');
        return {
          kind: 'ec2:vpc-endpoint-service' as const,
          id,
          arn: `arn:${partition}:ec2:${region}:${account}:vpc-endpoint-service/${id}`,
          name: service.ServiceName,
          facts: {
            AcceptanceRequired: told(service.AcceptanceRequired, op, 'AcceptanceRequired'),
            Tags: tagMap(service.Tags),
          },
        };
      });
    }
  },
});

const describeVpcEndpointServicePermissions = operation<
  EC2.DescribeVpcEndpointServicePermissionsCommandInput,
  EC2.DescribeVpcEndpointServicePermissionsCommandOutput
>('ec2', 'DescribeVpcEndpointServicePermissions', ['ec2:DescribeVpcEndpointServicePermissions']);

export const vpcEndpointServicePermissions = defineRead({
  scope: { each: 'ec2:vpc-endpoint-service' },
  operations: [describeVpcEndpointServicePermissions],
  gives: { 'ec2:vpc-endpoint-service': ['allowedPrincipals'] },
  async *run({ parents: [service], pages }) {
    if (service === undefined) return;
    const op = describeVpcEndpointServicePermissions;
    const allowedPrincipals: string[] = [];
    for await (const page of pages(op, { ...PAGE, ServiceId: service.id }, nextToken, withToken)) {
      for (const it of must(page.AllowedPrincipals, op, 'AllowedPrincipals')) {
        allowedPrincipals.push(must(it.Principal, op, 'Principal'));
      }
    }
    yield factsOf(service, { allowedPrincipals });
  },
});
