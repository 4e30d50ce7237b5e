import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'route53-domain-transfer-lock',
  title: 'Registered domains are locked against transfer',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever gets at the mailbox of the domain’s owner can move the domain to another registrar, and with it all mail and pages.',
  fix: 'Turn on the transfer lock for the domain.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['route53_domains_transferlock_enabled'], cloudsploit: ['domainTransferLock'] },
  kind: 'route53domains:domain',
  facts: ['TransferLock'],
  judge({ facts }) {
    return facts.TransferLock
      ? pass('TransferLock is true.')
      : fail('TransferLock is false; expected: true.');
  },
});
