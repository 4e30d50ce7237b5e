import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'securityhub-enabled',
  title: 'Security Hub is on in every region',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Findings that are spread over many services and consoles are not seen, and so not acted upon.',
  fix: 'Turn Security Hub on in the region, or for the whole organization by its delegated administrator.',
  items: ['check.security-hub'],
  aka: { prowler: ['securityhub_enabled'], cloudsploit: ['securityHubEnabled'] },
  kind: 'aws:region',
  facts: ['securityHub'],
  judge({ facts: { securityHub: hub } }) {
    if (hub === null)
      return fail('The account is not subscribed to Security Hub here; expected: subscribed.');
    return pass(`Security Hub is on since ${hub.SubscribedAt.slice(0, 10)}.`);
  },
});
