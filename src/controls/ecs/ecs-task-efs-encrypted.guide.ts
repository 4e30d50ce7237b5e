import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the task mount each of its EFS volumes with encryption in transit?',
  attack:
    'Scanned contracts lie on a shared file system. A hacked machine in the same subnets listens to plain NFS, and puts the pages together again.',
  console: [
    'Open ECS, *Task definitions*, the family, *Create new revision*.',
    'Under *Storage* open the volume, and turn on *Transit encryption*; update the services.',
  ],
  cli: code`
    aws ecs register-task-definition --cli-input-json file://task.json
    aws ecs update-service --cluster CLUSTER --service SERVICE --task-definition FAMILY
  `,
  terraform: code`
    resource "aws_ecs_task_definition" "this" {
      # …
      volume {
        name = "shared"

        efs_volume_configuration {
          file_system_id     = "FILE_SYSTEM_ID"
          transit_encryption = "ENABLED"
        }
      }
    }
  `,
  cost: 'It is free and hardly felt. On machines of your own the ECS agent must be newer than version 1.35.',
  byHand: {
    run: "aws ecs describe-task-definition --task-definition FAMILY --query 'taskDefinition.volumes[].efsVolumeConfiguration'",
    look: '`transitEncryption` is `ENABLED` for each.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html'],
});
