import { guide } from '../guide.ts';
import { LINKS, NARROW_IN_CONSOLE, OPEN_RULES, REVOKE, ruleFrom } from './security-group-guide.ts';

export default guide({
  asks: 'Do the inbound rules open to the internet, or a large part of it, only those TCP and UDP ports that the configuration authorizes: 80 and 443 if it says nothing?',
  attack:
    'Somebody opens TCP 8080 for a demonstration. The demonstration ends, the rule stays, and a year later a build server is started with that group, whose console listens on 8080 and lets anybody run a script.',
  console: NARROW_IN_CONSOLE,
  cli: REVOKE,
  terraform: ruleFrom('8080'),
  cost: 'It is free. What is open on purpose belongs into the settings `ports` and `udpPorts` of this control, so that the rest stands out.',
  byHand: { run: OPEN_RULES, look: 'Only ports that serve the public, as 80 and 443.' },
  links: LINKS,
});
