import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the notebook instance’s metadata service refuse version 1, which needs no token?',
  attack:
    'A notebook runs a small web tool that fetches pictures by their address. A colleague’s link points it to the metadata service, and the picture that comes back is the role’s credentials.',
  console: [
    'Open SageMaker AI, *Notebooks*, the notebook instance, and stop it.',
    'Choose *Edit*, *Additional configuration*, set the minimum version of the metadata service to 2; save, and start it.',
  ],
  cli: code`
    aws sagemaker stop-notebook-instance --notebook-instance-name NAME
    aws sagemaker update-notebook-instance --notebook-instance-name NAME \
      --instance-metadata-service-configuration MinimumInstanceMetadataServiceVersion=2
    aws sagemaker start-notebook-instance --notebook-instance-name NAME
  `,
  terraform: code`
    resource "aws_sagemaker_notebook_instance" "this" {
      # …
      instance_metadata_service_configuration {
        minimum_instance_metadata_service_version = "2"
      }
    }
  `,
  cost: 'It is free. Very old SDKs know only version 1.',
  byHand: {
    run: code`
      aws sagemaker describe-notebook-instance --notebook-instance-name NAME \
        --query InstanceMetadataServiceConfiguration
    `,
    look: 'The minimum version 2.',
  },
  links: [
    'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InstanceMetadataServiceConfiguration.html',
  ],
});
