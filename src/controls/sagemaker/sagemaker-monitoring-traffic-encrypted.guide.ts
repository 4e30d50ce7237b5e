import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the traffic between the machines of the monitoring job encrypted? Definitions with one machine have none.',
  attack:
    'A bank’s bias reports are made on four machines from all answers of its credit model. The rules ask for encryption wherever customers’ data moves; between these machines there is none.',
  console: [
    'Open SageMaker Studio, *Deployments*, *Endpoints*, the endpoint, and its monitoring schedules.',
    'Make the schedule anew with traffic encryption in its network configuration, since definitions can’t be changed.',
    'Delete the old schedule and its job definition.',
  ],
  cli: code`
    # definition.json is the definition, with "NetworkConfig": {"EnableInterContainerTrafficEncryption": true}
    aws sagemaker create-model-bias-job-definition --cli-input-json file://definition.json
    aws sagemaker update-monitoring-schedule --monitoring-schedule-name NAME \
      --monitoring-schedule-config MonitoringJobDefinitionName=NEW_NAME,MonitoringType=ModelBias
  `,
  terraform: code`
    resource "aws_sagemaker_data_quality_job_definition" "this" {
      # …
      network_config {
        enable_inter_container_traffic_encryption = true
      }
    }
  `,
  cost: 'It is free, but jobs take longer.',
  byHand: {
    run: code`
      aws sagemaker describe-model-bias-job-definition --job-definition-name NAME \
        --query '[NetworkConfig,JobResources.ClusterConfig.InstanceCount]'
    `,
    look: 'Encryption on, or one machine.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html'],
});
