import { code, guide } from '../guide.ts';

export default guide({
  asks: 'If the stack is the one that `cdk bootstrap` made: is its version 21 or later?',
  attack:
    'To save money somebody deletes the bucket `cdk-hnb659fds-assets-…` that he does not know. A stranger makes a bucket of that name; the next `cdk deploy` puts its template there, the stranger changes it in that second, and CloudFormation builds what he wrote, with an administrator’s rights.',
  console: [
    'See that the bucket whose name is in the stack’s outputs is there and is yours.',
    'Bring the CDK up to date where it is used, and run `cdk bootstrap` for the account and region.',
  ],
  cli: code`
    aws cloudformation describe-stacks --stack-name CDKToolkit --query 'Stacks[].Outputs'
    npx cdk bootstrap aws://ACCOUNT_ID/REGION
  `,
  terraform: code`
    # There is nothing to declare: the CDK makes the stack itself.
  `,
  cost: 'It is free. Stacks that are deployed already stay as they are. Where bootstrapping was customized, take the changes of the template over by hand.',
  byHand: {
    run: code`
      aws cloudformation describe-stacks --stack-name CDKToolkit \
        --query "Stacks[].Outputs[?OutputKey=='BootstrapVersion'].OutputValue"
    `,
    look: '`21` or more.',
  },
  links: [
    'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html',
    'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-customizing.html',
  ],
});
