import { cases, denied } from '../case.ts';

const INSIDE = { IpProtocol: '-1', SourceSecurityGroupId: 'sg-1' };
const OUT = { IpProtocol: '-1', CidrIp: '0.0.0.0/0' };

export default cases('ec2-default-security-group-closed', 'ec2:security-group', [
  {
    name: 'emptied',
    verdict: 'pass',
    facts: { GroupName: 'default', SecurityGroupIngress: [], SecurityGroupEgress: [] },
  },
  {
    name: 'as AWS makes it',
    verdict: 'fail',
    reason: /1 inbound rule and 1 outbound rule/,
    facts: { GroupName: 'default', SecurityGroupIngress: [INSIDE], SecurityGroupEgress: [OUT] },
  },
  {
    name: 'only the way out is left',
    verdict: 'fail',
    reason: /0 inbound rules and 1 outbound rule/,
    facts: { GroupName: 'default', SecurityGroupIngress: [], SecurityGroupEgress: [OUT] },
  },
  {
    name: 'not the default group',
    verdict: 'not-applicable',
    facts: { GroupName: 'default-web', SecurityGroupIngress: [INSIDE], SecurityGroupEgress: [OUT] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      GroupName: 'default',
      SecurityGroupIngress: denied('ec2:DescribeSecurityGroups'),
      SecurityGroupEgress: denied('ec2:DescribeSecurityGroups'),
    },
  },
]);
