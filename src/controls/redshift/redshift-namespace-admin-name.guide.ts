import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the administrator of the namespace another name than `admin`? The setting `names` lists what counts as default.',
  attack:
    'Whoever guesses passwords begins with `admin`; a name of your own makes every such try wrong from the start.',
  console: [
    'Open Redshift Serverless, the namespace, *Actions*, *Edit admin credentials*.',
    'Choose another name, and *Manage admin credentials in AWS Secrets Manager*.',
    'Save.',
  ],
  cli: code`
    aws redshift-serverless update-namespace --namespace-name NAMESPACE --admin-username NAME \
      --manage-admin-password
  `,
  terraform: code`
    resource "aws_redshiftserverless_namespace" "this" {
      # …
      admin_username        = "NAME"
      manage_admin_password = true
    }
  `,
  cost: 'It is free. Programs that sign in as the administrator need the new name, or better a user of their own.',
  byHand: {
    run: code`
    aws redshift-serverless list-namespaces --query "namespaces[].[namespaceName,adminUsername]"
  `,
    look: 'Another name than `admin`.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroups-and-namespaces.html'],
});
