import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does each production variant start with as many instances as the setting `instances` says (2)? Serverless variants are not asked.',
  attack:
    'The shop asks a model whether a payment is fraud. Its one instance is replaced on the busiest evening of the year, and for eleven minutes either every order fails or every fraud passes.',
  console: [
    'Open SageMaker AI, *Inference*, *Endpoints*, the endpoint, *Runtime settings*.',
    'Choose each variant, *Update instance count*, and set 2 or more.',
    'Clone the endpoint configuration with that number too, so that the next update keeps it.',
  ],
  cli: code`
    aws sagemaker create-endpoint-config --endpoint-config-name NAME \
      --production-variants VariantName=all,ModelName=MODEL,InitialInstanceCount=2,InstanceType=ml.m5.large
    aws sagemaker update-endpoint --endpoint-name ENDPOINT --endpoint-config-name NAME
  `,
  terraform: code`
    resource "aws_sagemaker_endpoint_configuration" "this" {
      name = "NAME"

      production_variants {
        variant_name           = "all"
        model_name             = "MODEL"
        initial_instance_count = 2
        instance_type          = "ml.m5.large"
      }
    }
  `,
  cost: 'The second instance costs as much as the first. With a VPC, give subnets in two zones.',
  byHand: {
    run: code`
      aws sagemaker describe-endpoint-config --endpoint-config-name NAME \
        --query 'ProductionVariants[].[VariantName,InitialInstanceCount]'
    `,
    look: '2 or more for each.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html'],
});
