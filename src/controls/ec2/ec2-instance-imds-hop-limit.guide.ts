import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the hop limit of the answers of the instance metadata service 1, so that they reach the instance itself but not the containers on it?',
  attack:
    'A web application in a container is made to fetch an address of the attacker’s choice. With a hop limit of 2 it can reach the metadata service of the machine, and brings back the credentials of the instance role, which may do more than the container ever should.',
  console: [
    'Open EC2, *Instances*, and pick the instance.',
    'Choose *Actions*, *Instance settings*, *Modify instance metadata options*.',
    'Set *Metadata response hop limit* to 1, and save.',
  ],
  cli: code`
    aws ec2 modify-instance-metadata-options --instance-id INSTANCE_ID --http-put-response-hop-limit 1

    # The default for instances that are started later in the region:
    aws ec2 modify-instance-metadata-defaults --http-put-response-hop-limit 1 --region REGION
  `,
  terraform: code`
    resource "aws_instance" "this" {
      # …
      metadata_options {
        http_tokens                 = "required"
        http_put_response_hop_limit = 1
      }
    }
  `,
  cost: 'It is free and works at once. Containers in bridge networks that took credentials or the region from the metadata service lose them: give ECS tasks a task role and EKS pods an identity of their own first.',
  byHand: {
    run: code`
      aws ec2 describe-instances \
        --query 'Reservations[].Instances[].[InstanceId,MetadataOptions.HttpPutResponseHopLimit]'
    `,
    look: '1 for every instance.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html',
  ],
});
