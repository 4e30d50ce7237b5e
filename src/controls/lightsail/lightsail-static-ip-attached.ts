import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lightsail-static-ip-attached',
  title: 'Static IP addresses of Lightsail are attached to something',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'An address that is kept for nothing costs money, and DNS records and allow lists that still name it go unnoticed.',
  fix: 'Take the address out of DNS and of the allow lists of others, then release it.',
  items: ['own.defaults'],
  aka: { prowler: ['lightsail_static_ip_unused'] },
  kind: 'lightsail:static-ip',
  facts: ['IpAddress', 'AttachedTo'],
  judge({ facts: { IpAddress, AttachedTo } }) {
    return AttachedTo === null
      ? fail(`${IpAddress} is attached to nothing; expected: an instance.`)
      : pass(`${IpAddress} is in use by ${AttachedTo}.`);
  },
});
