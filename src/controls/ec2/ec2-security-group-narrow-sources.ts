import { wideSource } from '../../effective/network/wide-source.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

/**
 * What is open to the whole internet or a large part of it is asked by port. Prefix lists are kept by somebody and are not
 * judged here.
 */
export default control({
  id: 'ec2-security-group-narrow-sources',
  title: 'Security groups let in no network wider than needed',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A rule for a whole provider’s or the whole private address space lets in thousands of strangers, or every other system of yours.',
  fix: 'Name the security group, or the few addresses, that need to come in.',
  items: ['own.ec2-misconfig', 'own.isolation'],
  aka: {
    prowler: ['ec2_securitygroup_allow_wide_open_public_ipv4'],
    cloudsploit: ['securityGroupRfc1918'],
  },
  kind: 'ec2:security-group',
  facts: ['SecurityGroupIngress'],
  settings: { shortestPublicPrefix: 24, shortestIpv6Prefix: 48 },
  judge({ facts }, { settings }) {
    const wide = facts.SecurityGroupIngress.flatMap((rule) => wideSource(rule, settings) ?? []);
    if (wide.length === 0) return pass('No rule lets in a network that is wider than needed.');
    const limits = `a /${settings.shortestPublicPrefix} or smaller, and no whole private range`;
    return fail(`The rules let in ${[...new Set(wide)].join(', ')}; expected: ${limits}.`);
  },
});
