import { code, guide } from '../guide.ts';

export default guide({
  asks: 'If the account is an administrator of Firewall Manager: are there policies? In the account that manages the organization, and is none itself, a person must say whether another account is.',
  attack:
    'Eleven accounts have a web ACL before their load balancers. The twelfth was opened in spring, by a team that had never heard of it, and it is the twelfth that the scanners find.',
  console: [
    'In the account that manages the organization open AWS Firewall Manager, *Settings*, and name an administrator account, best one for security.',
    'In that account choose *Security policies*, *Create policy*: common security group rules, AWS WAF, Network Firewall.',
    'Begin without automatic remediation, look what is not compliant, and turn it on then.',
  ],
  cli: code`
    aws fms associate-admin-account --admin-account ACCOUNT_ID --region us-east-1
    aws fms put-policy --policy file://policy.json
  `,
  terraform: code`
    resource "aws_fms_admin_account" "this" {
      account_id = "ACCOUNT_ID"
    }

    resource "aws_fms_policy" "groups" {
      name                  = "no-open-groups"
      exclude_resource_tags = false
      remediation_enabled   = false
      resource_type         = "AWS::EC2::SecurityGroup"

      security_service_policy_data {
        type = "SECURITY_GROUPS_CONTENT_AUDIT"
        managed_service_data = jsonencode({
          type           = "SECURITY_GROUPS_CONTENT_AUDIT"
          preManagedOptions = [{ denyProtocolAllValue = true }]
        })
      }
    }
  `,
  cost: 'A policy costs a hundred dollars a month and region, beside AWS Config and what it sets up; with Shield Advanced policies for WAF are included. In small organizations stack sets and checks like these do as well: except the control then.',
  byHand: {
    run: 'aws fms list-policies --region REGION',
    look: 'Policies; `No default admin could be found` means that nobody is administrator.',
  },
  links: ['https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html'],
});
