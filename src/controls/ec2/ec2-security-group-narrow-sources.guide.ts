import { code, guide } from '../guide.ts';
import { LINKS, REVOKE, ruleFrom } from './security-group-guide.ts';

export default guide({
  asks: 'Does no inbound rule name a public network larger than a /24 (IPv6: /48), or a private range as a whole (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16)? Rules for everybody are judged by their ports.',
  attack:
    'The rule for a database lets in 10.0.0.0/8, since “that is us”. It also is the test account, the office’s guest network and every VPC that was ever peered; the intruder sits in one of these.',
  console: [
    'Open EC2, *Security Groups*, and pick the group; the finding names the networks.',
    'On the tab *Inbound rules* choose *Edit inbound rules*.',
    'Set the source to the security group of the clients, or to the addresses that they really come from, and save.',
  ],
  cli: REVOKE,
  terraform: ruleFrom('443'),
  cost: 'It is free. Flow logs show who uses the rule today; whoever is left out loses the connection at once. Networks that are yours in all their width, such as a company’s own /20, belong into the setting.',
  byHand: {
    run: code`
      aws ec2 describe-security-group-rules --filters Name=group-id,Values=GROUP_ID \
        --query 'SecurityGroupRules[?!IsEgress].[CidrIpv4,CidrIpv6,IpProtocol,FromPort,ToPort]'
    `,
    look: 'No `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`, and no public network with fewer than 24 bits.',
  },
  links: LINKS,
});
