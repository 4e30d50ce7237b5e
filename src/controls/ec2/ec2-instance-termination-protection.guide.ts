import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is termination protection on for every instance that is in no Auto Scaling group? Instances of a group are made to be replaced and are not asked about.',
  attack:
    'Somebody tidies up and terminates what looks like a left-over of a test. It was the licence server of the whole company; its root volume was deleted along with it, as is the default.',
  console: [
    'Open EC2, *Instances*, and pick the instance.',
    'Choose *Actions*, *Instance settings*, *Change termination protection*, tick *Enable*, and save.',
  ],
  cli: 'aws ec2 modify-instance-attribute --instance-id INSTANCE_ID --disable-api-termination',
  terraform: code`
    resource "aws_instance" "this" {
      # …
      disable_api_termination = true
    }
  `,
  cost: 'It is free. Who means to terminate the instance must take the protection off first. It does not protect from a shutdown inside the machine where that is set to terminate.',
  byHand: {
    run: code`
      aws ec2 describe-instance-attribute --instance-id INSTANCE_ID --attribute disableApiTermination \
        --query DisableApiTermination.Value
    `,
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html'],
});
