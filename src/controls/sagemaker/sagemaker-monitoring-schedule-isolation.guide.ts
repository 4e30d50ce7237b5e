import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is network isolation on in the job that the monitoring schedule defines itself? Schedules that name a job definition are not asked here, but their definition is.',
  attack:
    'An old schedule runs each hour over all that the model was asked. Its image gets a new maintainer, and a new version that uploads its input for “diagnostics”.',
  console: [
    'Open SageMaker Studio, *Deployments*, *Endpoints*, the endpoint, and its monitoring schedules.',
    'Edit the schedule’s network configuration, turn on network isolation, and save.',
  ],
  cli: code`
    # schedule.json is the MonitoringScheduleConfig, with
    # "NetworkConfig": {"EnableNetworkIsolation": true} in its MonitoringJobDefinition
    aws sagemaker update-monitoring-schedule --monitoring-schedule-name NAME \
      --monitoring-schedule-config file://schedule.json
  `,
  terraform: code`
    # The provider's schedules name a definition; there the setting is:
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
      aws sagemaker describe-monitoring-schedule --monitoring-schedule-name NAME \
        --query MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig
    `,
    look: 'Network isolation on.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringScheduleConfig.html'],
});
