import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all processes of every Auto Scaling group running, and none suspended?',
  attack:
    '`ReplaceUnhealthy` was suspended to look into a machine that kept dying. The group has not replaced one since: of six machines two are left, and nobody noticed.',
  console: [
    'Open EC2, *Auto Scaling Groups*, the group, and *Advanced configurations*, *Edit*.',
    'Remove everything from *Suspended processes*, and save.',
  ],
  cli: 'aws autoscaling resume-processes --auto-scaling-group-name GROUP_NAME',
  terraform: code`
    resource "aws_autoscaling_group" "this" {
      # …
      suspended_processes = []
    }
  `,
  cost: 'It is free. The group catches up at once: it starts and ends what it was kept from.',
  byHand: {
    run: code`
      aws autoscaling describe-auto-scaling-groups \
        --query 'AutoScalingGroups[].[AutoScalingGroupName,SuspendedProcesses[].ProcessName]'
    `,
    look: 'An empty list for each. Deployments by CodeDeploy suspend processes while they run.',
  },
  links: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html'],
});
