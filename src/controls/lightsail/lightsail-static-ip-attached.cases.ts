import { cases, denied } from '../case.ts';

const ip = (AttachedTo: string | null) => ({ IpAddress: '192.0.2.7', AttachedTo });

export default cases('lightsail-static-ip-attached', 'lightsail:static-ip', [
  { name: 'in use', verdict: 'pass', facts: ip('blog') },
  { name: 'free', verdict: 'fail', reason: /192\.0\.2\.7/, facts: ip(null) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { IpAddress: '192.0.2.7', AttachedTo: denied('lightsail:GetStaticIps') },
  },
]);
