import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is root access disabled for the users of the notebook instance? It is enabled by default.',
  attack:
    'A package installed with `sudo pip` leaves a program behind that starts with the machine, reads each new set of credentials of the notebook’s role, and sends them away for months.',
  console: [
    'Open SageMaker AI, *Notebooks*, the notebook instance, and stop it.',
    'Choose *Edit*, *Permissions and encryption*, *Disable* at root access; save, and start it.',
  ],
  cli: code`
    aws sagemaker stop-notebook-instance --notebook-instance-name NAME
    aws sagemaker update-notebook-instance --notebook-instance-name NAME --root-access Disabled
    aws sagemaker start-notebook-instance --notebook-instance-name NAME
  `,
  terraform: code`
    resource "aws_sagemaker_notebook_instance" "this" {
      # …
      root_access = "Disabled"
    }
  `,
  cost: 'It is free. Users can’t install system packages any more; lifecycle configurations still run as root and can.',
  byHand: {
    run: 'aws sagemaker describe-notebook-instance --notebook-instance-name NAME --query RootAccess',
    look: '`Disabled`.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html'],
});
