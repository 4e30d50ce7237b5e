import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is network isolation on for the model, so that its containers can make no network calls and hold no credentials?',
  attack:
    'A model from a public hub is a pickled file, and loading it runs a line that its maker added. It sends each customer’s question, and the role’s credentials, to an address abroad.',
  console: [
    'Open SageMaker AI, *Inference*, *Models*, *Create model*; the setting of an existing one can’t be changed.',
    'Under *Network*, tick *Enable network isolation*, and create it.',
    'Make an endpoint configuration with the new model, and update the endpoint to it.',
  ],
  cli: code`
    aws sagemaker create-model --model-name NAME --execution-role-arn ROLE_ARN \
      --primary-container Image=IMAGE,ModelDataUrl=s3://BUCKET/model.tar.gz --enable-network-isolation
  `,
  terraform: code`
    resource "aws_sagemaker_model" "this" {
      name                     = "NAME"
      execution_role_arn       = "ROLE_ARN"
      enable_network_isolation = true

      primary_container {
        image          = "IMAGE"
        model_data_url = "s3://BUCKET/model.tar.gz"
      }
    }
  `,
  cost: 'It is free. SageMaker itself still fetches the model; containers that call S3 or other services while they answer fail, and multi-model endpoints can’t be isolated in every case.',
  byHand: {
    run: 'aws sagemaker describe-model --model-name NAME --query EnableNetworkIsolation',
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html'],
});
