import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the workgroup of Redshift Serverless without a public address?',
  attack:
    'A trial is opened to the world so that a dashboard in somebody else’s cloud can show it. The dashboard is gone; the address and the rule are not.',
  console: [
    'Open Redshift Serverless, the workgroup, *Data access*, *Network and security*, *Edit*.',
    'Turn off *Publicly accessible*.',
    'Save.',
  ],
  cli: code`
    aws redshift-serverless update-workgroup --workgroup-name WORKGROUP --no-publicly-accessible
  `,
  terraform: code`
    resource "aws_redshiftserverless_workgroup" "this" {
      # …
      publicly_accessible = false
    }
  `,
  cost: 'It is free. Whoever connects from outside the VPC needs another way.',
  byHand: {
    run: code`
    aws redshift-serverless list-workgroups --query "workgroups[].[workgroupName,publiclyAccessible]"
  `,
    look: '`false` for every workgroup.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html'],
});
