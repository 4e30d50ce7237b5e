import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the namespace encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every namespace and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open Redshift Serverless, the namespace, *Security and encryption*, *Edit*.',
    'Choose your key.',
    'Save.',
  ],
  cli: code`
    aws redshift-serverless update-namespace --namespace-name NAMESPACE --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_redshiftserverless_namespace" "this" {
      # …
      kms_key_id = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. Redshift moves the data by itself. Whoever uses the namespace needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws redshift-serverless list-namespaces --query "namespaces[].[namespaceName,kmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroups-and-namespaces.html',
  ],
});
