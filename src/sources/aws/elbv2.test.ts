import { describe, expect, it } from 'vitest';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refuse, scanAnswers } from './fixtures/scan-answers.ts';

const LoadBalancerArn = `arn:aws:elasticloadbalancing:eu-west-1:${ACCOUNT}:loadbalancer/app/shop/1`;
const TO_HTTPS = {
  Type: 'redirect',
  RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' },
};
const FORWARD = { Type: 'forward', TargetGroupArn: 'arn' };

const http = (...DefaultActions: object[]) => ({
  ListenerArn: 'l1',
  Port: 80,
  Protocol: 'HTTP',
  DefaultActions,
});
const rule = (...Actions: object[]) => ({ RuleArn: 'r', Actions });

function scan(listener: object, rules: Answers[string]) {
  return scanAnswers(['elbv2-listener-https'], {
    DescribeLoadBalancers: () => ({ LoadBalancers: [{ LoadBalancerArn, LoadBalancerName: 'shop' }] }),
    DescribeListeners: () => ({ Listeners: [listener] }),
    DescribeRules: rules,
  });
}

describe('an HTTP listener', () => {
  it('that only redirects is sure after its rules', async () => {
    const { verdicts, calls } = await scan(http(TO_HTTPS), () => ({ Rules: [rule(TO_HTTPS)] }));
    expect(verdicts).toEqual(['shop: pass']);
    expect(calls).toEqual(['DescribeLoadBalancers', 'DescribeListeners', 'DescribeRules']);
  });

  it.each([
    ['a rule that serves', [rule(TO_HTTPS), rule(FORWARD)]],
    [
      'a rule that answers itself',
      [rule({ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200' } })],
    ],
    [
      'a rule that keeps the protocol',
      [rule({ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_302' } })],
    ],
  ])('fails with %s', async (_, Rules) => {
    expect((await scan(http(TO_HTTPS), () => ({ Rules }))).verdicts).toEqual(['shop: fail']);
  });

  it('fails with a rule on the second page', async () => {
    const rules: Answers[string] = ({ input }) =>
      input['Marker'] === undefined
        ? { Rules: [rule(TO_HTTPS)], NextMarker: 'more' }
        : { Rules: [rule(FORWARD)] };
    expect((await scan(http(TO_HTTPS), rules)).verdicts).toEqual(['shop: fail']);
  });

  it('whose default serves needs no look at the rules', async () => {
    const { verdicts, calls } = await scan(http(FORWARD), () => refuse('elasticloadbalancing:DescribeRules'));
    expect(verdicts).toEqual(['shop: fail']);
    expect(calls).not.toContain('DescribeRules');
  });

  it('whose rules are refused is unknown', async () => {
    const { verdicts } = await scan(http(TO_HTTPS), () =>
      refuse('elasticloadbalancing:DescribeRules', 'AccessDenied'),
    );
    expect(verdicts).toEqual(['shop: unknown']);
  });
});
