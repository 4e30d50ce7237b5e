import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const ALB = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/1';
const CDN = 'arn:aws:cloudfront::111122223333:distribution/E1';
const balancer = (Scheme: string, Type = 'application'): Neighbour => ({
  kind: 'elbv2:load-balancer',
  id: 'shop',
  arn: ALB,
  facts: { Type, Scheme },
});
const distribution: Neighbour = {
  kind: 'cloudfront:distribution',
  id: 'E1',
  arn: CDN,
  region: 'global',
  facts: { Enabled: true },
};
const spare: Neighbour = {
  kind: 'ec2:address',
  id: 'eipalloc-1',
  facts: { associationId: null, serviceManaged: null },
};
const accelerator = (id: string, Enabled: boolean): Neighbour => ({
  kind: 'globalaccelerator:accelerator',
  id,
  arn: `arn:aws:globalaccelerator::111122223333:accelerator/${id}`,
  region: 'global',
  facts: { Enabled },
});
const facts = (shieldProtections: readonly string[], shieldSubscription = 'ACTIVE') => ({
  shieldSubscription,
  shieldProtections,
});

export default cases('shield-public-resources-protected', 'aws:account', [
  {
    name: 'all',
    verdict: 'pass',
    reason: /^All 2 public resources/,
    facts: facts([ALB, CDN]),
    others: [balancer('internet-facing'), distribution, spare],
  },
  {
    name: 'one is not',
    verdict: 'fail',
    reason: /^Not protected: cloudfront::111122223333:distribution\/E1;/,
    facts: facts([ALB]),
    others: [balancer('internet-facing'), distribution],
  },
  {
    name: 'an accelerator is not, and another is off',
    verdict: 'fail',
    reason: /^Not protected: globalaccelerator::111122223333:accelerator\/on;/,
    facts: facts([]),
    others: [accelerator('on', true), accelerator('off', false)],
  },
  {
    name: 'what is internal, and of a network, need not be',
    verdict: 'pass',
    facts: facts([]),
    others: [balancer('internal'), balancer('internet-facing', 'network')],
  },
  {
    name: 'no subscription',
    verdict: 'not-applicable',
    facts: facts([], 'INACTIVE'),
    others: [balancer('internet-facing')],
  },
  {
    name: 'load balancers may not be listed',
    verdict: 'unknown',
    facts: facts([CDN]),
    others: [distribution],
    unlisted: ['elbv2:load-balancer'],
  },
  {
    name: 'load balancers may not be listed, and a distribution is open',
    verdict: 'fail',
    facts: facts([]),
    others: [distribution],
    unlisted: ['elbv2:load-balancer'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { shieldSubscription: 'ACTIVE', shieldProtections: denied('shield:ListProtections') },
  },
]);
