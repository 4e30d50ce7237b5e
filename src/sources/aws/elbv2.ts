import type * as Elb from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Listener } from '../../model/kinds/elbv2.ts';
import type { ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { told } from './told.ts';

const SERVICE = 'elastic-load-balancing-v2';
const describeLoadBalancers = operation<
  Elb.DescribeLoadBalancersCommandInput,
  Elb.DescribeLoadBalancersCommandOutput
>(SERVICE, 'DescribeLoadBalancers', ['elasticloadbalancing:DescribeLoadBalancers']);

export const loadBalancers = defineRead({
  scope: 'region',
  operations: [describeLoadBalancers],
  lists: ['elbv2:load-balancer'],
  gives: { 'elbv2:load-balancer': ['Type', 'Scheme', 'AvailabilityZones', 'SecurityGroups'] },
  async *run({ pages }) {
    const list = pages(
      describeLoadBalancers,
      { PageSize: 400 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    );
    for await (const page of list) {
      yield (page.LoadBalancers ?? []).map((balancer) => {
        const name = must(balancer.LoadBalancerName, describeLoadBalancers, 'LoadBalancerName');
        return {
          kind: 'elbv2:load-balancer' as const,
          id: name,
          arn: must(balancer.LoadBalancerArn, describeLoadBalancers, 'LoadBalancerArn'),
          name,
          facts: {
            Type: told(balancer.Type, describeLoadBalancers, 'Type'),
            Scheme: balancer.Scheme ?? null,
            AvailabilityZones: told(
              balancer.AvailabilityZones?.flatMap(({ ZoneName }) => ZoneName ?? []),
              describeLoadBalancers,
              'AvailabilityZones',
            ),
            SecurityGroups: balancer.SecurityGroups ?? [],
          },
        };
      });
    }
  },
});

const describeLoadBalancerAttributes = operation<
  Elb.DescribeLoadBalancerAttributesCommandInput,
  Elb.DescribeLoadBalancerAttributesCommandOutput
>(SERVICE, 'DescribeLoadBalancerAttributes', ['elasticloadbalancing:DescribeLoadBalancerAttributes']);

export const loadBalancerAttributes = defineRead({
  scope: { each: 'elbv2:load-balancer' },
  operations: [describeLoadBalancerAttributes],
  gives: { 'elbv2:load-balancer': ['LoadBalancerAttributes'] },
  async *run({ parents: [balancer], call }) {
    if (balancer === undefined) return;
    const op = describeLoadBalancerAttributes;
    const { Attributes } = await call(op, { LoadBalancerArn: balancer.arn });
    const entries = must(Attributes, op, 'Attributes').map(({ Key, Value = '' }) => [
      must(Key, op, 'Key'),
      Value,
    ]);
    yield factsOf(balancer, { LoadBalancerAttributes: Object.fromEntries(entries) as object });
  },
});

const describeTargetGroups = operation<
  Elb.DescribeTargetGroupsCommandInput,
  Elb.DescribeTargetGroupsCommandOutput
>(SERVICE, 'DescribeTargetGroups', ['elasticloadbalancing:DescribeTargetGroups']);

export const targetGroups = defineRead({
  scope: 'region',
  operations: [describeTargetGroups],
  lists: ['elbv2:target-group'],
  gives: { 'elbv2:target-group': ['Protocol', 'TargetType', 'HealthCheckProtocol', 'loadBalancerArns'] },
  async *run({ pages }) {
    const list = pages(
      describeTargetGroups,
      { PageSize: 400 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    );
    for await (const page of list) {
      yield must(page.TargetGroups, describeTargetGroups, 'TargetGroups').map((group) => {
        const name = must(group.TargetGroupName, describeTargetGroups, 'TargetGroupName');
        const isChecked = group.HealthCheckEnabled !== false;
        return {
          kind: 'elbv2:target-group' as const,
          id: name,
          arn: must(group.TargetGroupArn, describeTargetGroups, 'TargetGroupArn'),
          name,
          facts: {
            Protocol: group.Protocol ?? null,
            TargetType: told(group.TargetType, describeTargetGroups, 'TargetType'),
            HealthCheckProtocol: isChecked ? (group.HealthCheckProtocol ?? null) : null,
            loadBalancerArns: told(group.LoadBalancerArns, describeTargetGroups, 'LoadBalancerArns'),
          },
        };
      });
    }
  },
});

const describeListeners = operation<Elb.DescribeListenersCommandInput, Elb.DescribeListenersCommandOutput>(
  SERVICE,
  'DescribeListeners',
  ['elasticloadbalancing:DescribeListeners'],
);
const describeRules = operation<Elb.DescribeRulesCommandInput, Elb.DescribeRulesCommandOutput>(
  SERVICE,
  'DescribeRules',
  ['elasticloadbalancing:DescribeRules'],
);

/** Rules are asked for only where the default redirects: elsewhere the answer is known without them. */
export const listeners = defineRead({
  scope: { each: 'elbv2:load-balancer' },
  operations: [describeListeners, describeRules],
  gives: { 'elbv2:load-balancer': ['listeners'] },
  async *run({ parents: [balancer], pages }) {
    if (balancer === undefined) return;
    const found: Elb.Listener[] = [];
    const input = { LoadBalancerArn: balancer.arn, PageSize: 400 };
    for await (const page of pages(
      describeListeners,
      input,
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    )) {
      found.push(...(page.Listeners ?? []));
    }
    const all: Listener[] = [];
    for (const listener of found) all.push(await toListener(listener, pages));
    yield factsOf(balancer, { listeners: all });
  },
});

async function toListener(listener: Elb.Listener, pages: ReadContext['pages']): Promise<Listener> {
  const protocol = must(listener.Protocol, describeListeners, 'Protocol');
  const redirects =
    protocol === 'HTTP' &&
    sendsToHttps(must(listener.DefaultActions, describeListeners, 'DefaultActions')) &&
    (await rulesRedirect(must(listener.ListenerArn, describeListeners, 'ListenerArn'), pages));
  return {
    Port: must(listener.Port, describeListeners, 'Port'),
    Protocol: protocol,
    SslPolicy: listener.SslPolicy ?? null,
    redirectsToHttps: redirects,
  };
}

async function rulesRedirect(arn: string, pages: ReadContext['pages']): Promise<boolean> {
  let every = true;
  const input = { ListenerArn: arn, PageSize: 400 };
  for await (const page of pages(
    describeRules,
    input,
    (o) => o.NextMarker,
    (Marker) => ({ Marker }),
  )) {
    every &&= (page.Rules ?? []).every((rule) => sendsToHttps(must(rule.Actions, describeRules, 'Actions')));
  }
  return every;
}

/** A redirect that names no protocol keeps the caller's, which is HTTP here. */
function sendsToHttps(actions: readonly Elb.Action[]): boolean {
  return (
    actions.length > 0 &&
    actions.every(({ Type, RedirectConfig }) => Type === 'redirect' && RedirectConfig?.Protocol === 'HTTPS')
  );
}
