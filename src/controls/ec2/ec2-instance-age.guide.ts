import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was every running instance started within the last 180 days? Stopping and starting it counts as a new start, as EC2 counts it.',
  attack:
    'A machine has been up for four years. Its packages were updated, its kernel never, since that needs a restart nobody dared: a local flaw of 2023 turns any program on it into root.',
  console: [
    'Open EC2, *Instances*, and sort by *Launch time*.',
    'Start a new instance from a current image with the same launch template, and move the traffic to it.',
    'Where that cannot be done yet: install the updates, then *Instance state*, *Stop* and *Start*.',
  ],
  cli: code`
    aws ec2 run-instances --launch-template LaunchTemplateId=TEMPLATE_ID --min-count 1 --max-count 1

    # For want of a way to replace it:
    aws ec2 stop-instances --instance-ids INSTANCE_ID
    aws ec2 start-instances --instance-ids INSTANCE_ID
  `,
  terraform: code`
    # Replaces the instance at the next apply: terraform apply -replace=aws_instance.this
    resource "aws_instance" "this" {
      # …
      lifecycle {
        create_before_destroy = true
      }
    }
  `,
  cost: 'Replacing is free where machines are built by a script, and shows where they are not. Stopping takes minutes of downtime, changes a public address that is no Elastic IP, and loses what is on instance stores.',
  byHand: {
    run: code`
      aws ec2 describe-instances --filters Name=instance-state-name,Values=running \
        --query 'Reservations[].Instances[].[InstanceId,LaunchTime]'
    `,
    look: 'No launch time more than 180 days ago.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
  ],
});
