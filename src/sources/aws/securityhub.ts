import type * as SecurityHub from '@aws-sdk/client-securityhub';
import { defineRead, must, operation } from './read.ts';

const describeHub = operation<SecurityHub.DescribeHubCommandInput, SecurityHub.DescribeHubCommandOutput>(
  'securityhub',
  'DescribeHub',
  ['securityhub:DescribeHub'],
);

/** The code also means "no permission"; only the message tells that the account never subscribed. */
const NOT_SUBSCRIBED = { code: 'InvalidAccessException', says: /not subscribed/i };

export const hub = defineRead({
  scope: 'region',
  operations: [describeHub],
  gives: { 'aws:region': ['securityHub'] },
  async *run({ region, call }) {
    const answer = await call(describeHub, {}, { absent: [NOT_SUBSCRIBED, 'ResourceNotFoundException'] });
    const securityHub = answer && { SubscribedAt: must(answer.SubscribedAt, describeHub, 'SubscribedAt') };
    yield [{ kind: 'aws:region', id: region, facts: { securityHub } }];
  },
});
