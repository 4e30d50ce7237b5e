import { guide } from '../guide.ts';
import { LINKS, NARROW_IN_CONSOLE, OPEN_RULES, REVOKE, ruleFrom } from './security-group-guide.ts';

export default guide({
  asks: 'Does no inbound rule let the internet, or a large part of it, reach a port of a service that is meant for machines of the same network: Telnet, VNC, FTP, mail without encryption, file shares, directories, container engines, message brokers, web servers of developers?',
  attack:
    'A rule for TCP 445 from everywhere was made for a partner whose address changed too often. A worm that knows one flaw of SMB finds it in a night and encrypts the share.',
  console: NARROW_IN_CONSOLE,
  cli: REVOKE,
  terraform: ruleFrom('445'),
  cost: 'It is free. Who used the service over the internet needs a VPN, a fixed address in the rule, or PrivateLink. Take ports that you do serve to the public, such as 25 of a mail server, off the setting.',
  byHand: {
    run: OPEN_RULES,
    look: 'No rule of protocol `-1` and none whose range holds such a port.',
  },
  links: LINKS,
});
