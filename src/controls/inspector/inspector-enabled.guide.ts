import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Amazon Inspector on in the region for what the setting `scans` names: EC2 and ECR, and Lambda where functions run?',
  attack:
    'A hole in a logging library becomes known on a Friday, and on Saturday programs try every address for it. Inspector tells within hours which of your machines and images hold the library; without it, somebody has to search them all.',
  console: [
    'Open Inspector in the region, and choose *Activate Inspector*; for many accounts, from the delegated administrator.',
    'Under *Account management* switch on the scans for EC2, ECR and Lambda.',
    'Let the instances have the SSM agent, or turn on agentless scanning under *EC2 scanning settings*.',
  ],
  cli: code`
    aws inspector2 enable --resource-types EC2 ECR LAMBDA --region REGION
  `,
  terraform: code`
    resource "aws_inspector2_enabler" "this" {
      account_ids    = ["ACCOUNT_ID"]
      resource_types = ["EC2", "ECR", "LAMBDA"]
    }
  `,
  cost: 'It is paid by the instance and month, by the image and by the function, after 15 days for nothing. Nothing can break. The first list of findings is long: begin with those that are exploited and reachable.',
  byHand: {
    run: code`
      aws inspector2 batch-get-account-status --region REGION --query 'accounts[].resourceState'
    `,
    look: '`ENABLED` for EC2 and ECR, in every region.',
  },
  links: ['https://docs.aws.amazon.com/inspector/latest/user/activating-scans.html'],
});
