import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does AWS still mend the platform (operating system and JupyterLab) that the notebook instance runs on?',
  attack:
    'A flaw in the notebook’s software lets a shared notebook file run code when it is opened. Supported platforms got the fix long ago; this one, two years past its end, never will.',
  console: [
    'Open SageMaker AI, *Notebooks*, the notebook instance, and stop it.',
    'Choose *Edit*, set the platform identifier to the one with Amazon Linux 2023, save, and start it.',
    'An instance on the first Amazon Linux can’t be updated: make a new one, and move the files.',
  ],
  cli: code`
    aws sagemaker stop-notebook-instance --notebook-instance-name NAME
    aws sagemaker update-notebook-instance --notebook-instance-name NAME \
      --platform-identifier notebook-al2023-v1
    aws sagemaker start-notebook-instance --notebook-instance-name NAME
  `,
  terraform: code`
    resource "aws_sagemaker_notebook_instance" "this" {
      # …
      platform_identifier = "notebook-al2023-v1"
    }
  `,
  cost: 'It is free. Files in the folder `SageMaker` stay. Lifecycle scripts must use `dnf` in place of `yum`, and a few old instance types are not offered.',
  byHand: {
    run: 'aws sagemaker describe-notebook-instance --notebook-instance-name NAME --query PlatformIdentifier',
    look: '`notebook-al2023-v1` or newer.',
  },
  links: [
    'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html',
    'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2023.html',
  ],
});
