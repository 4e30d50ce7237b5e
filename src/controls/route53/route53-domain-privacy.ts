import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'route53-domain-privacy',
  title: 'The public register shows no contact data of registered domains',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  why: 'Names, telephone numbers and addresses in the register are where letters to the bookkeeping, and false invoices, begin.',
  fix: 'Turn on privacy protection for all contacts of the domain.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['route53_domains_privacy_protection_enabled'], cloudsploit: ['privacyProtection'] },
  kind: 'route53domains:domain',
  facts: ['publicContacts'],
  judge({ facts: { publicContacts } }) {
    if (publicContacts.length === 0) return pass('The register shows no contact of the domain.');
    return fail(`The register shows the contacts ${publicContacts.join(', ')}; expected: none.`);
  },
});
