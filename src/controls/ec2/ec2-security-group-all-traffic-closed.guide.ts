import { guide } from '../guide.ts';
import { LINKS, NARROW_IN_CONSOLE, OPEN_RULES, REVOKE, ruleFrom } from './security-group-guide.ts';

export default guide({
  asks: 'Does no inbound rule open all protocols, or all ports of TCP or UDP, to the internet? Ranges that together cover it, IPv6 and prefix lists are counted.',
  attack:
    'A group was opened wide “for a moment” to find out why a connection failed. From then on the debug port, the metrics page and the database that listen on the machine are found by the scans that go over every address all day.',
  console: [...NARROW_IN_CONSOLE, 'Add a rule for each port that is really served.'],
  cli: REVOKE,
  terraform: ruleFrom('443'),
  cost: 'It is free. Who came in by the wide rule and is not covered by a narrow one is cut off when their connection is next opened: VPC flow logs show who uses which port.',
  byHand: {
    run: OPEN_RULES,
    look: 'No line with protocol `-1`, or with ports 0 to 65535 (or nearly all).',
  },
  links: LINKS,
});
