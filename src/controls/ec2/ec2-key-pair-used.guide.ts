import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every EC2 key pair named by an instance, a launch template or a launch configuration?',
  attack:
    'The pair `common` was made in 2017 and its private key sent around by mail. No machine has it any more, until somebody picks it from the list when starting the next one: then all who ever got that mail can log in.',
  console: [
    'Open EC2, *Key pairs*, and pick the pair.',
    'Choose *Actions*, *Delete*, and delete the private key from where it is kept.',
  ],
  cli: 'aws ec2 delete-key-pair --key-pair-id KEY_PAIR_ID',
  terraform: code`
    # Take the pair out of the configuration, and let apply delete it:
    removed {
      from = aws_key_pair.this

      lifecycle {
        destroy = true
      }
    }
  `,
  cost: 'It is free. Deleting the pair changes nothing on machines that were started with it: their `authorized_keys` still have the public half.',
  byHand: {
    run: code`
      aws ec2 describe-key-pairs --query 'KeyPairs[].[KeyName,CreateTime]'
      aws ec2 describe-instances --query 'Reservations[].Instances[].KeyName'
    `,
    look: 'Every name of the first list is in the second, or in a launch template.',
  },
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html'],
});
