import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does EMR refuse, in this region, to start a cluster whose security groups open a port to everybody? Port 22, which AWS excepts by default, may be excepted.',
  attack:
    'In a region that nobody uses, a student of the data team tries an example from a blog. It says to open all ports; nothing stops the cluster from starting, and the account pays for somebody else’s coins.',
  console: [
    'Open EMR in the region, *Block public access*.',
    'Choose *Edit*, turn it on, take out all port ranges but 22, and save.',
  ],
  cli: code`
    aws emr put-block-public-access-configuration --region REGION \
      --block-public-access-configuration \
      'BlockPublicSecurityGroupRules=true,PermittedPublicSecurityGroupRuleRanges=[{MinRange=22,MaxRange=22}]'
  `,
  terraform: code`
    resource "aws_emr_block_public_access_configuration" "this" {
      block_public_security_group_rules = true

      permitted_public_security_group_rule_range {
        min_range = 22
        max_range = 22
      }
    }
  `,
  cost: 'It is free. Clusters with open groups in public subnets no longer start; those that run are left alone.',
  byHand: {
    run: 'aws emr get-block-public-access-configuration --region REGION',
    look: '`BlockPublicSecurityGroupRules` is true, and no range but 22.',
  },
  links: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html'],
});
