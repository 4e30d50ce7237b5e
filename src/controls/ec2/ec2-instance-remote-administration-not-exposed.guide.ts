import { guide } from '../guide.ts';
import {
  EXPOSURE_LINKS,
  LAYERS,
  LAYERS_LOOK,
  privateInstance,
  SHUT,
  SHUT_IN_CONSOLE,
} from './instance-exposure-guide.ts';

export default guide({
  asks: 'Can the internet, or a large part of it, reach a port for logging in (SSH, Remote Desktop, Telnet, VNC, WinRM) on the instance? What counts is the whole way: public address, route, network ACL and the groups of all its interfaces.',
  attack:
    'A scanner finds TCP 22 of a new machine within minutes. A week later an account `test` with the password `test` is added for a demonstration, and the same evening somebody from elsewhere uses it, reads the keys of the instance role and goes on from there.',
  console: [
    ...SHUT_IN_CONSOLE,
    'Log in by *Connect*, *Session Manager*, instead: the instance needs the SSM agent and a role with `AmazonSSMManagedInstanceCore`.',
  ],
  cli: SHUT,
  terraform: privateInstance('22'),
  cost: 'It is free. Whoever logged in over the internet needs another way first: Session Manager and EC2 Instance Connect Endpoint cost nothing but the data.',
  byHand: { run: LAYERS, look: LAYERS_LOOK },
  links: [
    ...EXPOSURE_LINKS,
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
  ],
});
