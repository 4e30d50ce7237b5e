import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the workgroup’s settings hold, whatever location and encryption a client asks for? Disabled workgroups, and the region’s own one if nobody used it for 45 days, are not asked.',
  attack:
    'The workgroup writes results encrypted to a closed bucket. An analyst’s leaked key runs the same queries with another location: a bucket of the thief’s own account, to which Athena obligingly writes.',
  console: [
    'Open Athena, *Workgroups*, the workgroup, *Edit*.',
    'Tick *Override client-side settings*, and save.',
  ],
  cli: code`
    aws athena update-work-group --work-group WORKGROUP \
      --configuration-updates EnforceWorkGroupConfiguration=true
  `,
  terraform: code`
    resource "aws_athena_workgroup" "this" {
      name = "NAME"

      configuration {
        enforce_workgroup_configuration = true
        # …
      }
    }
  `,
  cost: 'It is free. Tools that name a location of their own find their results in the workgroup’s, and must be told.',
  byHand: {
    run: "aws athena get-work-group --work-group WORKGROUP --query 'WorkGroup.Configuration.EnforceWorkGroupConfiguration'",
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html'],
});
