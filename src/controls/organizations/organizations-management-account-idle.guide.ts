import { code, guide } from '../guide.ts';

export default guide({
  asks: 'If the account manages its organization: are there no functions, instances, task definitions, build projects, Bedrock agents, notebooks, Glue jobs or App Runner services in it? Stacks do not count.',
  attack:
    'The first account of the company became the one that manages the organization, with the old web shop still in it. A flaw in the shop leads to a role of that account, and from there to an administrator of every other.',
  console: [
    'Look what runs: EC2, Lambda, ECS, CodeBuild, SageMaker, Glue and App Runner, in all regions.',
    'Build it anew in a member account, and move its data.',
    'Give services that manage other accounts (such as GuardDuty or Config) a delegated administrator that is a member.',
  ],
  cli: code`
    aws organizations create-account --email EMAIL --account-name NAME
    aws organizations register-delegated-administrator --account-id ACCOUNT_ID --service-principal SERVICE
  `,
  terraform: code`
    resource "aws_organizations_account" "workload" {
      name  = "NAME"
      email = "EMAIL"
    }
  `,
  cost: 'A move takes weeks for anything that has data. Small helpers of the organization itself, such as a function that sets up new accounts, may have to stay: except the control then, and write down why.',
  byHand: {
    run: code`
      aws organizations describe-organization --query Organization.MasterAccountId
      aws ec2 describe-instances --query 'Reservations[].Instances[].InstanceId'
      aws lambda list-functions --query 'Functions[].FunctionName'
    `,
    look: 'If the first is this account: nothing in the others, in every region.',
  },
  links: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html',
    'https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/design-principles-for-your-multi-account-strategy.html',
  ],
});
