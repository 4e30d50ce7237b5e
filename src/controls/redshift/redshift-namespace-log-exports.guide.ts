import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the namespace export its connection log and its user log?',
  attack:
    'A new user with every right was made on a Sunday. Who made it stood in the user log, which nobody kept.',
  console: [
    'Open Redshift Serverless, the namespace, *Security and encryption*, *Edit*.',
    'Under *Audit logging*, tick the connection log, the user log and the user activity log.',
    'Save.',
  ],
  cli: code`
    aws redshift-serverless update-namespace --namespace-name NAMESPACE \
      --log-exports connectionlog userlog useractivitylog
  `,
  terraform: code`
    resource "aws_redshiftserverless_namespace" "this" {
      # …
      log_exports = ["connectionlog", "userlog", "useractivitylog"]
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in and keeps.',
  byHand: {
    run: code`
    aws redshift-serverless list-namespaces --query "namespaces[].[namespaceName,logExports]"
  `,
    look: '`connectionlog` and `userlog` for every namespace.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html'],
});
