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
  asks: 'Can the internet, or a large part of it, reach the port of a database, cache or search engine on the instance, by the whole way of public address, route, network ACL and security groups?',
  attack:
    'Somebody installs MongoDB on a machine for a trial and opens its port to work from home. A script that searches for just that copies the collections, drops them, and leaves a note with an address for Bitcoin.',
  console: SHUT_IN_CONSOLE,
  cli: SHUT,
  terraform: privateInstance('5432'),
  cost: 'It is free. People who connect from outside need a VPN, a bastion, or port forwarding by Session Manager.',
  byHand: { run: LAYERS, look: LAYERS_LOOK },
  links: EXPOSURE_LINKS,
});
