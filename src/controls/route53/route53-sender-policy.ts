import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'route53-sender-policy',
  title: 'Domains that receive mail say who may send in their name (SPF)',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Without a sender policy anybody’s server may send mail that looks like yours, and receivers have nothing to refuse it by.',
  fix: 'Add a TXT record with v=spf1, the servers that send for you, and -all.',
  items: ['own.ec2-misconfig'],
  aka: { cloudsploit: ['senderPolicyFwInUse', 'senderPolicyFwRecordPresent'] },
  kind: 'route53:hosted-zone',
  facts: ['isPrivate', 'records'],
  judge({ facts: { isPrivate, records } }) {
    if (isPrivate) return notApplicable('The zone is private: no mail from outside asks it.');
    const mail = [...new Set(records.filter(({ Type }) => Type === 'MX').map(({ Name }) => Name))];
    if (mail.length === 0) return notApplicable('No name of the zone receives mail.');
    const faults = mail.flatMap((name) => {
      const policies = records
        .filter((it) => it.Name === name && it.Type === 'TXT')
        .flatMap(({ values }) => values);
      return faultOf(name, policies) ?? [];
    });
    if (faults.length > 0)
      return fail(`${faults.join('; ')}; expected: one sender policy that ends with -all or ~all.`);
    return pass(`${mail.join(', ')} ${mail.length === 1 ? 'has' : 'have'} a sender policy.`);
  },
});

/** Two policies are an error, by which receivers take none. https://www.rfc-editor.org/rfc/rfc7208#section-4.5 */
function faultOf(name: string, policies: readonly string[]): string | undefined {
  const [policy] = policies;
  if (policy === undefined) return `${name} has no sender policy`;
  if (policies.length > 1) return `${name} has ${policies.length} sender policies`;
  const text = policy
    .replaceAll(/"\s*"|"/g, '')
    .trim()
    .toLowerCase();
  if (/(?:^|\s)[-~]all$/.test(text) || /\sredirect=/.test(text)) return undefined;
  return `the sender policy of ${name} lets everybody send`;
}
