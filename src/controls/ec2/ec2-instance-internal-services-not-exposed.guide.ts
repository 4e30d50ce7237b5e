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
  asks: 'Can the internet, or a large part of it, reach a service on the instance that is meant for machines of the same network: FTP, mail without encryption, file shares, directories, Kerberos, message brokers, container engines, web servers of developers?',
  attack:
    'The Docker engine of a build machine listens on TCP 2375, where it asks for no password. A script starts a container there that mounts the whole disk, takes what it finds, and mines coins until the bill comes.',
  console: SHUT_IN_CONSOLE,
  cli: SHUT,
  terraform: privateInstance('9092'),
  cost: 'It is free. Partners who use the service over the internet need a fixed address in the rule, a VPN, or a PrivateLink endpoint. A mail server or public name server of your own belongs into the configuration: take its port off the list.',
  byHand: { run: LAYERS, look: LAYERS_LOOK },
  links: EXPOSURE_LINKS,
});
