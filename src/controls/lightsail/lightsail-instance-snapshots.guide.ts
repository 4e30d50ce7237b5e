import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does Lightsail take a snapshot of the instance every day by itself? It keeps the last seven.',
  attack:
    'An update of the shop’s plugin empties the table of orders, at three in the night. The last copy is one that somebody took by hand, in spring.',
  console: [
    'Open Lightsail, the instance, *Snapshots*.',
    'Turn on *Automatic snapshots*, and choose an hour.',
  ],
  cli: code`
    aws lightsail enable-add-on --resource-name INSTANCE --add-on-request \
      'addOnType=AutoSnapshot,autoSnapshotAddOnRequest={snapshotTimeOfDay=04:00}'
  `,
  terraform: code`
    resource "aws_lightsail_instance" "this" {
      # …
      add_on {
        type          = "AutoSnapshot"
        snapshot_time = "04:00"
        status        = "Enabled"
      }
    }
  `,
  cost: 'Snapshots cost five cents a gigabyte and month, for what changed. They are deleted along with the instance, unless you copy them.',
  byHand: {
    run: "aws lightsail get-instances --query 'instances[].[name,addOns]'",
    look: '`AutoSnapshot` with the status `Enabled` beside each instance.',
  },
  links: [
    'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-automatic-snapshots.html',
  ],
});
