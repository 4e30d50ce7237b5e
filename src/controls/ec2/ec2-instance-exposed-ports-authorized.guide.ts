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
  asks: 'Does the internet, or a large part of it, reach only those TCP and UDP ports of the instance that the configuration authorizes: 80 and 443 if it says nothing? It is judged by the whole way, and for Nitro Enclave hosts as for all others.',
  attack:
    'A monitoring agent of some supplier listens on TCP 8443 and nobody knows. When a flaw in it is published, a scanner finds the port within the hour, and with it a machine that was thought to serve web pages only.',
  console: SHUT_IN_CONSOLE,
  cli: SHUT,
  terraform: privateInstance('443'),
  cost: 'It is free. What is open on purpose belongs into the settings `ports` and `udpPorts` of this control, so that the rest stands out.',
  byHand: { run: LAYERS, look: LAYERS_LOOK },
  links: EXPOSURE_LINKS,
});
