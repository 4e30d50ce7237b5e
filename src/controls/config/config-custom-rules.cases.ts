import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

interface Told {
  readonly owner?: string;
  readonly by?: string;
  readonly type?: string;
  readonly region?: string;
}

function rule(id: string, { owner = 'CUSTOM_POLICY', by, type = 'COMPLIANT', region }: Told = {}): Neighbour {
  return {
    kind: 'config:rule',
    id,
    ...(region === undefined ? {} : { region }),
    facts: { Source: { Owner: owner }, CreatedBy: by ?? null, compliance: { type, count: 0, capped: false } },
  };
}

export default cases('config-custom-rules', 'aws:account', [
  {
    name: 'one in two regions',
    verdict: 'pass',
    reason: /^1 custom rule gives results: owner-tag\.$/,
    facts: {},
    others: [rule('owner-tag'), rule('owner-tag', { type: 'NON_COMPLIANT', region: 'us-east-1' })],
  },
  {
    name: 'a function, of an own conformance pack, beside one that has no result',
    verdict: 'pass',
    reason: /owner-tag-conformance-pack-abc/,
    facts: {},
    others: [
      rule('owner-tag-conformance-pack-abc', { owner: 'CUSTOM_LAMBDA', by: 'config-conforms.amazonaws.com' }),
      rule('new', { type: 'INSUFFICIENT_DATA' }),
    ],
  },
  {
    name: 'a rule of the organization',
    verdict: 'pass',
    facts: {},
    others: [rule('OrgConfigRule-x', { by: 'config-multiaccountsetup.amazonaws.com' })],
  },
  {
    name: 'none that has ever told anything',
    verdict: 'fail',
    reason: /owner-tag; expected: one that has checked something\.$/,
    facts: {},
    others: [rule('owner-tag', { owner: 'CUSTOM_LAMBDA', type: 'INSUFFICIENT_DATA' })],
  },
  {
    name: 'not the one that there must be',
    verdict: 'fail',
    reason: /no custom rule region-lock/,
    facts: {},
    others: [rule('owner-tag'), rule('region-lock', { owner: 'AWS' })],
    settings: { rules: ['region-lock'] },
  },
  {
    name: 'those of AWS and of Security Hub only',
    verdict: 'manual',
    facts: {},
    others: [
      rule('encrypted-volumes', { owner: 'AWS' }),
      rule('securityhub-x', { owner: 'CUSTOM_LAMBDA', by: 'securityhub.amazonaws.com' }),
    ],
  },
  {
    name: 'those of AWS, whose compliance nobody told, only',
    verdict: 'manual',
    facts: {},
    others: [
      {
        kind: 'config:rule',
        id: 'encrypted-volumes',
        facts: {
          Source: { Owner: 'AWS' },
          CreatedBy: null,
          compliance: denied('config:DescribeComplianceByConfigRule'),
        },
      },
    ],
  },
  {
    name: 'one that works, beside regions that could not be listed',
    verdict: 'pass',
    facts: {},
    others: [rule('owner-tag')],
    unlisted: ['config:rule'],
  },
  { name: 'no rules', verdict: 'manual', facts: {} },
  {
    name: 'elsewhere',
    verdict: 'not-applicable',
    reason: /^Your own checks are elsewhere: policies in the pipeline\.$/,
    facts: {},
    settings: { elsewhere: 'policies in the pipeline' },
  },
  { name: 'denied', verdict: 'unknown', facts: {}, unlisted: ['config:rule'] },
  {
    name: 'no compliance told',
    verdict: 'unknown',
    facts: {},
    others: [
      {
        kind: 'config:rule',
        id: 'owner-tag',
        facts: {
          Source: { Owner: 'CUSTOM_POLICY' },
          CreatedBy: null,
          compliance: denied('config:DescribeComplianceByConfigRule'),
        },
      },
    ],
  },
]);
