import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is network isolation on in the job definition? Asked of those for data quality, model quality, bias and explainability.',
  attack:
    'A team monitors its model with an image from a public registry. A new version of that image sends the captured requests, with names and card numbers, to its maker.',
  console: [
    'Open SageMaker Studio, *Deployments*, *Endpoints*, the endpoint, and its monitoring schedules.',
    'Make the schedule anew with network isolation in its network configuration, since definitions can’t be changed.',
    'Delete the old schedule and its job definition.',
  ],
  cli: code`
    # definition.json is the definition, with "NetworkConfig": {"EnableNetworkIsolation": true}
    aws sagemaker create-data-quality-job-definition --cli-input-json file://definition.json
    aws sagemaker update-monitoring-schedule --monitoring-schedule-name NAME \
      --monitoring-schedule-config MonitoringJobDefinitionName=NEW_NAME,MonitoringType=DataQuality
  `,
  terraform: code`
    resource "aws_sagemaker_data_quality_job_definition" "this" {
      # …
      network_config {
        enable_network_isolation = true
      }
    }
  `,
  cost: 'It is free. SageMaker still fetches what was captured; containers that call anything else fail.',
  byHand: {
    run: code`
      aws sagemaker describe-data-quality-job-definition --job-definition-name NAME \
        --query NetworkConfig.EnableNetworkIsolation
    `,
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringNetworkConfig.html'],
});
