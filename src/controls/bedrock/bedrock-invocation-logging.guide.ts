import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does Bedrock log the calls of its models in the region, to CloudWatch Logs or S3? Every region is asked: it costs nothing where nothing is called.',
  attack:
    'Somebody with a stolen key tries which models answer, in a region that nobody uses, and then rents them out. CloudTrail shows that a model was called; what it was asked, and for whom, is nowhere.',
  console: [
    'Open Bedrock in the region, *Settings*, *Model invocation logging*.',
    'Turn it on, choose the kinds of data, and a log group with a role or a bucket; save.',
  ],
  cli: code`
    # logging.json: {"cloudWatchConfig": {"logGroupName": "bedrock", "roleArn": "ROLE_ARN"},
    #                "textDataDeliveryEnabled": true}
    aws bedrock put-model-invocation-logging-configuration --logging-config file://logging.json
  `,
  terraform: code`
    resource "aws_bedrock_model_invocation_logging_configuration" "this" {
      logging_config {
        text_data_delivery_enabled = true

        cloudwatch_config {
          log_group_name = "bedrock"
          role_arn       = "ROLE_ARN"
        }
      }
    }
  `,
  cost: 'Log storage by the gigabyte. The logs hold all that people asked and were answered: decide who may read them and for how long they are kept, or log no text.',
  byHand: {
    run: 'aws bedrock get-model-invocation-logging-configuration',
    look: 'A log group or a bucket.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html'],
});
