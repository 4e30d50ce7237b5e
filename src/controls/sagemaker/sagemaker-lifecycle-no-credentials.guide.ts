import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no line of the scripts that run when notebook instances are made or started look like a credential?',
  attack:
    'So that all notebooks can read the warehouse, the start script holds its password. An intern’s read-only role may describe the script; so may whoever took that role over.',
  console: [
    'Put the secret into Secrets Manager, and let the role of the notebooks read that one secret.',
    'Open SageMaker AI, *Admin configurations*, *Lifecycle configurations*, the tab of notebook instances.',
    'Edit the script so that it asks Secrets Manager, and save.',
    'Change the credential where it came from.',
  ],
  cli: code`
    # start.sh holds: aws secretsmanager get-secret-value --secret-id NAME …
    aws sagemaker update-notebook-instance-lifecycle-config \
      --notebook-instance-lifecycle-config-name NAME --on-start Content=BASE64_OF_START_SH
  `,
  terraform: code`
    resource "aws_sagemaker_notebook_instance_lifecycle_configuration" "this" {
      name     = "NAME"
      on_start = base64encode(file("start.sh"))
    }
  `,
  cost: 'A small monthly fee for each secret. Notebooks must be stopped before their configuration can be changed.',
  byHand: {
    run: code`
      aws sagemaker describe-notebook-instance-lifecycle-config \
        --notebook-instance-lifecycle-config-name NAME --query '[OnCreate,OnStart][].Content'
    `,
    look: 'Nothing secret in the scripts, which are in base64.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html'],
});
