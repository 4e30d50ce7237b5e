import { days } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const DAY_MS = 86_400_000;

export default control({
  id: 'route53-domain-renewed',
  title: 'Registered domains renew themselves and do not expire soon',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'A domain that lapses is registered by others within the hour, with all mail and log-ins that hang on it.',
  fix: 'Turn on automatic renewal, and see that the account’s means of payment works.',
  items: ['own.ec2-misconfig'],
  aka: { cloudsploit: ['domainAutoRenew', 'domainExpiry'] },
  kind: 'route53domains:domain',
  facts: ['AutoRenew', 'expiry'],
  settings: { minDaysLeft: 30 },
  judge({ facts: { AutoRenew, expiry } }, { now, settings: { minDaysLeft } }) {
    if (!AutoRenew) return fail('AutoRenew is false; expected: true.');
    if (expiry === null) return pass('AutoRenew is true.');
    const left = Math.floor((Date.parse(expiry) - now) / DAY_MS);
    const told =
      left < 0 ? `AutoRenew is true, but it expired ${days(-left)} ago` : `It expires in ${days(left)}`;
    return left < minDaysLeft
      ? fail(`${told}; expected: at least ${days(minDaysLeft)} left.`)
      : pass(`${told}, and AutoRenew is true.`);
  },
});
