import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do all containers of the model take their image from a Docker registry in your VPC? Images that come with a model package are not asked.',
  attack:
    'A model’s image is pulled from a partner’s repository at each start. The partner’s build is broken into, and overnight every endpoint that scales up runs the changed image.',
  console: [
    'Copy the image to a Docker registry that your VPC reaches.',
    'Open SageMaker AI, *Inference*, *Models*, *Create model*; choose the VPC, and set the container’s image to that registry.',
    'Make an endpoint configuration with the new model, and update the endpoint to it.',
  ],
  cli: code`
    aws sagemaker create-model --model-name NAME --execution-role-arn ROLE_ARN \
      --primary-container Image=IMAGE,ImageConfig={RepositoryAccessMode=Vpc} \
      --vpc-config Subnets=SUBNET_ID,SecurityGroupIds=GROUP_ID
  `,
  terraform: code`
    resource "aws_sagemaker_model" "this" {
      # …
      primary_container {
        image = "IMAGE"

        image_config {
          repository_access_mode = "Vpc"
        }
      }
    }
  `,
  cost: 'You keep a registry with a certificate, and its patches. Private repositories of ECR with fixed tags are as good for most; turn the control off then.',
  byHand: {
    run: code`
      aws sagemaker describe-model --model-name NAME \
        --query '[PrimaryContainer,Containers[]][].[Image,ImageConfig]'
    `,
    look: '`Vpc` beside each image.',
  },
  links: [
    'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-containers-inference-private.html',
  ],
});
