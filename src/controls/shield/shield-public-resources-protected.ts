import { describeCause } from '../../model/causes.ts';
import { publicResources, SHIELDABLE } from '../../effective/shieldable.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** As many are named in one reason. */
const NAMED = 5;

export default control({
  id: 'shield-public-resources-protected',
  title: 'Shield Advanced protects all that faces the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'The subscription is paid for the whole account, but protects only what was added to it, one by one.',
  fix: 'Add the resources to Shield’s protections, or let Firewall Manager do so.',
  items: ['check.shield'],
  aka: {
    prowler: [
      'shield_advanced_protection_in_associated_elastic_ips',
      'shield_advanced_protection_in_classic_load_balancers',
      'shield_advanced_protection_in_cloudfront_distributions',
      'shield_advanced_protection_in_global_accelerators',
      'shield_advanced_protection_in_internet_facing_load_balancers',
      'shield_advanced_protection_in_route53_hosted_zones',
    ],
    cloudsploit: ['shieldProtections'],
  },
  kind: 'aws:account',
  facts: ['shieldSubscription', 'shieldProtections'],
  relations: SHIELDABLE,
  judge({ facts: { shieldSubscription, shieldProtections } }, { related }) {
    if (shieldSubscription !== 'ACTIVE') {
      return { ...notApplicable('Shield Advanced is not subscribed to.'), restsOn: [] };
    }
    const { arns, cause } = publicResources(related);
    const kept = new Set(shieldProtections);
    const open = arns.filter((arn) => !kept.has(arn));
    if (open.length > 0) {
      const names = open.slice(0, NAMED).map((arn) => arn.split(':').slice(2).join(':'));
      const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
      return { ...fail(`Not protected: ${names.join(', ')}${more}; expected: all.`), restsOn: open };
    }
    if (cause !== undefined) {
      const reason = `All that was read is protected, but not all was read: ${describeCause(cause)}.`;
      return { verdict: 'unknown', reason, cause };
    }
    return { ...pass(`All ${arns.length} public resources are protected.`), restsOn: arns };
  },
});
