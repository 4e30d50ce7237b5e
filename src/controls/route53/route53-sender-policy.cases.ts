import { cases, denied } from '../case.ts';

const record = (Type: string, ...values: string[]) => ({
  Name: 'example.com.',
  Type,
  values,
  aliasTarget: null,
});
const MX = record('MX', '10 mail.example.com.');
const facts = (...records: ReturnType<typeof record>[]) => ({ isPrivate: false, records });

export default cases('route53-sender-policy', 'route53:hosted-zone', [
  { name: 'strict', verdict: 'pass', facts: facts(MX, record('TXT', '"v=spf1 include:amazonses.com -all"')) },
  {
    name: 'in two strings',
    verdict: 'pass',
    facts: facts(MX, record('TXT', '"v=spf1 ip4:192.0.2.0/24" " ~all"')),
  },
  {
    name: 'elsewhere',
    verdict: 'pass',
    facts: facts(MX, record('TXT', '"v=spf1 redirect=_spf.example.net"')),
  },
  { name: 'none', verdict: 'fail', reason: /has no sender policy/, facts: facts(MX) },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /lets everybody send/,
    facts: facts(MX, record('TXT', '"v=spf1 mx +all"')),
  },
  {
    name: 'two',
    verdict: 'fail',
    reason: /has 2 sender policies/,
    facts: facts(MX, record('TXT', '"v=spf1 mx -all"', '"v=spf1 a -all"')),
  },
  {
    name: 'of another name',
    verdict: 'fail',
    facts: facts(MX, { ...record('TXT', '"v=spf1 mx -all"'), Name: 'shop.example.com.' }),
  },
  { name: 'no mail', verdict: 'not-applicable', facts: facts(record('A', '203.0.113.7')) },
  { name: 'private', verdict: 'not-applicable', facts: { isPrivate: true, records: [MX] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { isPrivate: false, records: denied('route53:ListResourceRecordSets') },
  },
]);
