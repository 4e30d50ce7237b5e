import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no environment variable of the model’s containers look like a credential?',
  attack:
    'The token of a model hub stands in a model’s environment, so that new weights can be fetched. An auditor’s read-only role shows it, and it can also write: the next weights are somebody else’s.',
  console: [
    'Put the secret into Secrets Manager, and let the model’s role read that one secret.',
    'Open SageMaker AI, *Inference*, *Models*, *Create model*, and leave the variable out; an existing model can’t be changed.',
    'Make an endpoint configuration with the new model, update the endpoint to it, and delete the old model.',
    'Change the credential where it came from.',
  ],
  cli: code`
    aws secretsmanager create-secret --name NAME --secret-string file://secret.txt
    aws sagemaker create-model --model-name NAME --execution-role-arn ROLE_ARN \
      --primary-container Image=IMAGE,Environment={SECRET_NAME=NAME}
  `,
  terraform: code`
    resource "aws_sagemaker_model" "this" {
      # …
      primary_container {
        image       = "IMAGE"
        environment = { SECRET_NAME = "NAME" }
      }
    }
  `,
  cost: 'A small monthly fee for each secret. The container’s code must fetch it; models with network isolation can’t, and should need none.',
  byHand: {
    run: code`
      aws sagemaker describe-model --model-name NAME \
        --query '[PrimaryContainer,Containers[]][].Environment'
    `,
    look: 'Nothing secret.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html'],
});
