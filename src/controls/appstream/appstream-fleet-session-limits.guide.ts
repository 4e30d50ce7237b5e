import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a session of the fleet last less than ten hours, wait at most five minutes after a broken connection, and end after at most ten minutes of idleness? The settings are in minutes.',
  attack:
    'A colleague closes the lid in the café and leaves. The session waits for four hours to be taken up again, and on the shared computer the next person needs one click.',
  console: [
    'Open AppStream 2.0, *Fleets*, and the fleet.',
    'Choose *Edit*, and set *Maximum session duration*, *Disconnect timeout* and *Idle disconnect timeout*.',
  ],
  cli: code`
    aws appstream update-fleet --name FLEET --max-user-duration-in-seconds 28800 \
      --disconnect-timeout-in-seconds 300 --idle-disconnect-timeout-in-seconds 600
  `,
  terraform: code`
    resource "aws_appstream_fleet" "this" {
      # …
      max_user_duration_in_seconds       = 28800
      disconnect_timeout_in_seconds      = 300
      idle_disconnect_timeout_in_seconds = 600
    }
  `,
  cost: 'Shorter sessions cost less. Whoever loses the connection for longer than the time-out loses what was not saved.',
  byHand: {
    run: code`
      aws appstream describe-fleets \
        --query 'Fleets[].[Name,MaxUserDurationInSeconds,DisconnectTimeoutInSeconds,IdleDisconnectTimeoutInSeconds]'
    `,
    look: 'Less than 36000, at most 300, at most 600 and not 0.',
  },
  links: ['https://docs.aws.amazon.com/appstream2/latest/developerguide/set-up-stacks-fleets-create.html'],
});
