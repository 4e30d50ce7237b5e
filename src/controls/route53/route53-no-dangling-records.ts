import { danglingRecords } from '../../effective/dangling-records.ts';
import { describeCause } from '../../model/causes.ts';
import { asRead, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'route53-no-dangling-records',
  title: 'DNS records lead to nothing that others could take',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Whoever makes a bucket of the missing name, or is given the released address, serves pages and reads cookies under your name.',
  fix: 'Delete the record, or make again what it leads to.',
  items: ['own.data-leaks'],
  aka: { prowler: ['route53_dangling_ip_subdomain_takeover'], cloudsploit: ['danglingDnsRecords'] },
  kind: 'route53:hosted-zone',
  facts: ['isPrivate', 'records'],
  relations: {
    buckets: asRead('s3:bucket', []),
    addresses: asRead('ec2:address', ['PublicIp', 'associationId']),
  },
  settings: { knownBuckets: [] as string[] },
  judge({ facts: { isPrivate, records } }, { related, settings: { knownBuckets } }) {
    if (isPrivate)
      return { ...notApplicable('The zone is private: strangers do not see its records.'), restsOn: [] };
    const { dangling, cause } = danglingRecords(records, related, knownBuckets);
    if (dangling.length > 0) {
      return { ...fail(`${dangling.join('; ')}; expected: no such records.`), restsOn: [] };
    }
    if (cause === undefined)
      return { ...pass('No record leads to a missing bucket or a spare address.'), restsOn: [] };
    const reason = `Cannot tell what records lead to: ${describeCause(cause)}.`;
    return { verdict: 'unknown', reason, cause };
  },
});
