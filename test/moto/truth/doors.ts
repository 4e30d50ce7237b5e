import type { Resource } from '../manifest.ts';
import type { Scanned, Truth } from './rules.ts';
import { each, flag, inEachRegion, passIf, text } from './rules.ts';

/** What the internet comes in by: load balancers, names, firewalls; and the groups of machines behind them. */

/** The account has none of these: nothing to judge. */
const NONE: Truth = { rows: () => [] };

type Told = ReturnType<typeof passIf> | 'not-applicable';

const group = (told: Told) => each('autoscaling', 'group', () => told);

/** The seeding makes one launch configuration along with each group, and names it nowhere. */
function launchConfigurations(told: Told | 'unknown'): Truth {
  return {
    rows: () => [],
    unnamed: inEachRegion((region, { manifest }) => ({
      verdict: told,
      count: manifest.resources.filter((it) => it.service === 'autoscaling' && it.region === region).length,
    })),
  };
}

const classic = (verdict: (it: Resource) => Told) => each('elb', 'classic', verdict);
const secureClassic = (verdict: Told) => classic((it) => (flag(it, 'https') ? verdict : 'not-applicable'));

type Listener = readonly [protocol: string, port: number, action: string, policy: string | null];
const listeners = (balancer: Resource) => balancer.props['listeners'] as readonly Listener[];

const isApplication = (it: Resource) => it.type === 'application';
const isInternal = (it: Resource) => text(it, 'scheme') === 'internal';

const balancer = (verdict: (it: Resource) => Told) => each('elbv2', ['application', 'network'], verdict);
const application = (verdict: (it: Resource) => Told) =>
  balancer((it) => (isApplication(it) ? verdict(it) : 'not-applicable'));

/** Their security group lets in port 443, and no other. */
function servesWhatIsOpen(it: Resource): boolean {
  return listeners(it).some(([, port]) => port === 443);
}

function balancersIn({ manifest }: Scanned, region: string): number {
  return manifest.resources.filter((it) => it.service === 'elbv2' && it.region === region).length;
}

/** Each load balancer has a target group of its own, of plain HTTP or TCP, that one of its listeners sends to. */
const targetGroups: Truth = {
  rows: () => [],
  unnamed: inEachRegion((region, scanned) => ({ verdict: 'fail', count: balancersIn(scanned, region) })),
};

/** The web ACL of a region, which has an id that moto makes up. */
function webAcls(verdict: Told): Truth {
  return {
    rows: () => [],
    unnamed: inEachRegion((region, { manifest }) => ({
      verdict,
      count: manifest.resources.filter((it) => it.type === 'web-acl' && it.region === region).length,
    })),
  };
}

const publicZone = (verdict: Told) =>
  each('route53', 'hosted-zone', (it) => (flag(it, 'private') ? 'not-applicable' : verdict));

export const DOORS: Readonly<Record<string, Truth>> = {
  // No load balancer sends it anything.
  'autoscaling-group-elb-health-check': group('not-applicable'),
  'autoscaling-group-launch-template': group('fail'),
  'autoscaling-group-processes-running': group('pass'),
  'autoscaling-group-several-types': group('fail'),
  'autoscaling-group-several-zones': each('autoscaling', 'group', (it) => passIf(flag(it, 'multi_az'))),
  // It says nothing of the metadata service, and moto does not tell the region's default.
  'autoscaling-launch-configuration-imdsv2': launchConfigurations('unknown'),
  'autoscaling-launch-configuration-no-credentials': launchConfigurations('pass'),
  'autoscaling-launch-configuration-no-public-address': launchConfigurations('fail'),

  'elb-access-logs': classic((it) => passIf(flag(it, 'access_logs'))),
  'elb-acm-certificate': secureClassic('pass'),
  // Set along with the logs.
  'elb-connection-draining': classic((it) => passIf(flag(it, 'access_logs'))),
  'elb-cross-zone': classic((it) => passIf(flag(it, 'cross_zone'))),
  // AWS's default.
  'elb-desync-mitigation': classic(() => 'pass'),
  'elb-listener-encrypted': classic((it) => passIf(flag(it, 'https'))),
  'elb-tls-policy': secureClassic('fail'),

  'elbv2-access-logs': application((it) => passIf(flag(it, 'access_logs'))),
  // Off by default, and always on for Application Load Balancers.
  'elbv2-cross-zone': balancer((it) => (isApplication(it) ? 'not-applicable' : 'fail')),
  'elbv2-deletion-protection': balancer((it) => passIf(flag(it, 'deletion_protection'))),
  // AWS's default.
  'elbv2-drop-invalid-headers': application((it) => passIf(flag(it, 'drop_invalid_headers'))),
  'elbv2-has-listeners': balancer(() => 'pass'),
  'elbv2-health-check-encrypted': targetGroups,
  'elbv2-network-listener-tls': balancer((it) => (isApplication(it) ? 'not-applicable' : 'fail')),
  'elbv2-open-ports-served': balancer((it) => {
    if (isInternal(it)) return 'pass';
    return isApplication(it) ? passIf(servesWhatIsOpen(it)) : 'not-applicable';
  }),
  'elbv2-post-quantum-tls': balancer((it) =>
    listeners(it).some(([, , , policy]) => policy !== null) ? 'fail' : 'not-applicable',
  ),
  'elbv2-several-zones': balancer(() => 'pass'),
  'elbv2-target-group-encrypted': targetGroups,

  'networkfirewall-change-protection': NONE,
  'networkfirewall-logging': NONE,
  'networkfirewall-several-zones': NONE,

  'route53-domain-privacy': NONE,
  'route53-domain-renewed': NONE,
  'route53-domain-transfer-lock': NONE,
  // It has one record, of a bucket's website that nobody has.
  'route53-no-dangling-records': publicZone('fail'),
  'route53-query-logging': publicZone('fail'),
  // No record of the seeding is one of mail.
  'route53-sender-policy': each('route53', 'hosted-zone', () => 'not-applicable'),

  'wafv2-web-acl-has-rules': webAcls('fail'),
  'wafv2-web-acl-logging': webAcls('fail'),
  'wafv2-web-acl-metrics': webAcls('pass'),
};
