import type { Verdict } from '../../../src/model/verdict.ts';
import type { Resource } from '../manifest.ts';
import type { Truth } from './rules.ts';
import { each, flag, inEachRegion, passIf } from './rules.ts';

/** The accounts seed none of these. */
const NONE: Truth = { rows: () => [] };

/** The seeding turns on, of one of two brokers, all that it turns off of the other. */
function broker(verdict: (it: Resource) => Verdict): Truth {
  return each('mq', 'broker', verdict);
}

/** Each region has a default bus, without a policy. */
function bus(verdict: (it: Resource) => Verdict): Truth {
  return each(
    'events',
    'bus',
    verdict,
    inEachRegion(() => ({ verdict: 'pass', count: 1 })),
  );
}

/** Beside each bus the seeding has SES verify a domain, without DKIM and policies, which the manifest leaves out. */
function domain(verdict: Verdict): Truth {
  return {
    rows: () => [],
    unnamed: inEachRegion((region, { manifest }) => ({
      verdict,
      count: manifest.resources.filter((it) => it.service === 'events' && it.region === region).length,
    })),
  };
}

export const MESSAGES: Readonly<Record<string, Truth>> = {
  'mq-broker-not-public': broker((it) => passIf(!flag(it, 'public'))),
  'mq-broker-minor-upgrades': broker((it) => passIf(!flag(it, 'public'))),
  'mq-broker-logged': broker((it) => passIf(!flag(it, 'public'))),
  'mq-broker-standby': broker(() => 'fail'),
  'mq-broker-customer-key': broker(() => 'fail'),

  'eventbridge-bus-not-public': bus((it) => passIf(!flag(it, 'public'))),
  'eventbridge-bus-foreign-access': bus((it) => passIf(!flag(it, 'public'))),

  'ses-identity-not-public': domain('pass'),
  'ses-identity-dkim': domain('fail'),
  'ses-configuration-set-tls': NONE,

  'batch-job-definition-no-credentials': NONE,
  'codepipeline-artifacts-customer-key': NONE,
};
