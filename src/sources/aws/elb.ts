import type * as Elb from '@aws-sdk/client-elastic-load-balancing';
import type { ClassicListener } from '../../model/kinds/elb.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { told } from './told.ts';

const SERVICE = 'elastic-load-balancing';
const describeLoadBalancers = operation<
  Elb.DescribeLoadBalancersCommandInput,
  Elb.DescribeLoadBalancersCommandOutput
>(SERVICE, 'DescribeLoadBalancers', ['elasticloadbalancing:DescribeLoadBalancers']);

export const classicLoadBalancers = defineRead({
  scope: 'region',
  operations: [describeLoadBalancers],
  lists: ['elb:load-balancer'],
  gives: { 'elb:load-balancer': ['Listeners', 'AvailabilityZones', 'Scheme'] },
  async *run({ account, partition, region, pages }) {
    const list = pages(
      describeLoadBalancers,
      { PageSize: 400 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    );
    for await (const page of list) {
      yield must(page.LoadBalancerDescriptions, describeLoadBalancers, 'LoadBalancerDescriptions').map(
        (it) => {
          const name = must(it.LoadBalancerName, describeLoadBalancers, 'LoadBalancerName');
          return {
            kind: 'elb:load-balancer' as const,
            id: name,
            arn: `arn:${partition}:elasticloadbalancing:${region}:${account}:loadbalancer/${name}`,
            name,
            facts: {
              Listeners: must(it.ListenerDescriptions, describeLoadBalancers, 'ListenerDescriptions').map(
                listener,
              ),
              AvailabilityZones: told(it.AvailabilityZones, describeLoadBalancers, 'AvailabilityZones'),
              Scheme: told(it.Scheme, describeLoadBalancers, 'Scheme'),
            },
          };
        },
      );
    }
  },
});

function listener({ Listener: it, PolicyNames = [] }: Elb.ListenerDescription): ClassicListener {
  return {
    LoadBalancerPort: must(it?.LoadBalancerPort, describeLoadBalancers, 'LoadBalancerPort'),
    Protocol: must(it?.Protocol, describeLoadBalancers, 'Protocol').toUpperCase(),
    SSLCertificateId: it?.SSLCertificateId || null,
    PolicyNames,
  };
}

const describeLoadBalancerPolicies = operation<
  Elb.DescribeLoadBalancerPoliciesCommandInput,
  Elb.DescribeLoadBalancerPoliciesCommandOutput
>(SERVICE, 'DescribeLoadBalancerPolicies', ['elasticloadbalancing:DescribeLoadBalancerPolicies']);

/** Asked for only where a listener has a policy. */
export const classicPolicies = defineRead({
  scope: { each: 'elb:load-balancer' },
  uses: ['Listeners'],
  operations: [describeLoadBalancerPolicies],
  gives: { 'elb:load-balancer': ['sslPolicies'] },
  async *run({ parents: [balancer], call }) {
    if (balancer === undefined) return;
    // The engine calls this only where the listeners are known.
    const listeners = balancer.facts['Listeners'] as readonly ClassicListener[];
    const secure = listeners.filter(({ Protocol }) => Protocol === 'HTTPS' || Protocol === 'SSL');
    const PolicyNames = [...new Set(secure.flatMap((it) => it.PolicyNames))];
    const described =
      PolicyNames.length === 0
        ? []
        : must(
            (await call(describeLoadBalancerPolicies, { LoadBalancerName: balancer.id, PolicyNames }))
              .PolicyDescriptions,
            describeLoadBalancerPolicies,
            'PolicyDescriptions',
          );
    const entries = described
      .filter(({ PolicyTypeName }) => PolicyTypeName === 'SSLNegotiationPolicyType')
      .map(
        (it) => [must(it.PolicyName, describeLoadBalancerPolicies, 'PolicyName'), protocolsOf(it)] as const,
      );
    yield factsOf(balancer, { sslPolicies: Object.fromEntries(entries) });
  },
});

/** `TLSv1`, `TLSv1.2` …: those of its attributes `Protocol-…` that are true. */
function protocolsOf({ PolicyAttributeDescriptions: attributes }: Elb.PolicyDescription): readonly string[] {
  return must(attributes, describeLoadBalancerPolicies, 'PolicyAttributeDescriptions')
    .filter(
      ({ AttributeName = '', AttributeValue }) =>
        AttributeName.startsWith('Protocol-') && AttributeValue === 'true',
    )
    .map(({ AttributeName = '' }) => AttributeName.slice('Protocol-'.length));
}

const describeLoadBalancerAttributes = operation<
  Elb.DescribeLoadBalancerAttributesCommandInput,
  Elb.DescribeLoadBalancerAttributesCommandOutput
>(SERVICE, 'DescribeLoadBalancerAttributes', ['elasticloadbalancing:DescribeLoadBalancerAttributes']);

const DESYNC = 'elb.http.desyncmitigationmode';

export const classicAttributes = defineRead({
  scope: { each: 'elb:load-balancer' },
  operations: [describeLoadBalancerAttributes],
  gives: {
    'elb:load-balancer': [
      'AccessLoggingEnabled',
      'ConnectionDrainingEnabled',
      'CrossZone',
      'desyncMitigationMode',
    ],
  },
  async *run({ parents: [balancer], call }) {
    if (balancer === undefined) return;
    const op = describeLoadBalancerAttributes;
    const { LoadBalancerAttributes: it } = await call(op, { LoadBalancerName: balancer.id });
    const desync = it?.AdditionalAttributes?.find(({ Key }) => Key === DESYNC);
    yield factsOf(balancer, {
      AccessLoggingEnabled: told(it?.AccessLog?.Enabled, op, 'AccessLog'),
      ConnectionDrainingEnabled: told(it?.ConnectionDraining?.Enabled, op, 'ConnectionDraining'),
      CrossZone: told(it?.CrossZoneLoadBalancing?.Enabled, op, 'CrossZoneLoadBalancing'),
      desyncMitigationMode: told(desync?.Value, op, DESYNC),
    });
  },
});
