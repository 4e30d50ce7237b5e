import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has no stopped instance been stopped for more than 30 days? EC2 names the time in the reason of the last change of state.',
  attack:
    'A test server is stopped after a project. Two years later somebody starts it to look something up; it comes up with its old public group, an unpatched content management system, and a copy of the customer table of then.',
  console: [
    'Open EC2, *Instances*, filter by *Instance state = stopped*, and look at *State transition reason*.',
    'If its data may be needed: *Actions*, *Image and templates*, *Create image*.',
    'Choose *Instance state*, *Terminate instance*; its volumes go with it unless they are set to stay.',
  ],
  cli: code`
    aws ec2 create-image --instance-id INSTANCE_ID --name last-state-of-INSTANCE_ID
    aws ec2 terminate-instances --instance-ids INSTANCE_ID
  `,
  terraform: code`
    # Take the instance out of the configuration, and let apply terminate it:
    removed {
      from = aws_instance.this

      lifecycle {
        destroy = true
      }
    }
  `,
  cost: 'It saves what the volumes and Elastic IPs cost. What is terminated without an image is gone.',
  byHand: {
    run: code`
      aws ec2 describe-instances --filters Name=instance-state-name,Values=stopped \
        --query 'Reservations[].Instances[].[InstanceId,StateTransitionReason]'
    `,
    look: 'No time more than 30 days ago.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html',
  ],
});
