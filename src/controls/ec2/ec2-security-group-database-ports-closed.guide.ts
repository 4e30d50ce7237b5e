import { guide } from '../guide.ts';
import { LINKS, NARROW_IN_CONSOLE, OPEN_RULES, REVOKE, ruleFrom } from './security-group-guide.ts';

export default guide({
  asks: 'Does no inbound rule open a port of a common database, cache or search engine to the internet? The setting `ports` names them.',
  attack:
    'Elasticsearch and MongoDB servers without a password are found within hours, emptied, and left with one document that asks for bitcoin. With a password it takes only a list of leaked ones, or the next flaw in the server.',
  console: [
    ...NARROW_IN_CONSOLE,
    'For your own access use a VPN, a bastion, or port forwarding of Session Manager.',
  ],
  cli: REVOKE,
  terraform: ruleFrom('5432'),
  cost: 'It is free. Applications and people outside the VPC that connect directly are cut off: give them a VPN, peering or PrivateLink first.',
  byHand: {
    run: OPEN_RULES,
    look: 'No line whose ports hold 3306, 5432, 1433, 1521, 27017, 6379, 9200 or another database port, and none with protocol `-1`.',
  },
  links: LINKS,
});
