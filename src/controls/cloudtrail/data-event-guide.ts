import type { Guide } from '../guide.ts';
import { code, guide } from '../guide.ts';

export interface DataEventWords {
  /** As in `writes to objects of all buckets`. */
  readonly what: string;
  readonly attack: string;
  /** The type of resource in advanced selectors. */
  readonly type: string;
  /** `true`, `false`; left out: both. */
  readonly readOnly?: 'true' | 'false';
  /** What it costs here. */
  readonly cost: string;
}

/** The guides of data events differ in the selector only. */
export function dataEventGuide({ what, attack, type, readOnly, cost }: DataEventWords): Guide {
  const half = readOnly === undefined ? '' : `,{"Field":"readOnly","Equals":["${readOnly}"]}`;
  const selector = `{"Name":"data","FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["${type}"]}${half}]}`;
  const terraformHalf =
    readOnly === undefined
      ? ''
      : `

        field_selector {
          field  = "readOnly"
          equals = ["${readOnly}"]
        }`;
  return guide({
    asks: `Does a multi-region trail that is logging record ${what}? Single resources may be left out, such as the bucket of the logs; a choice of some does not count.`,
    attack,
    console: [
      'Open CloudTrail, *Trails*, and the trail of all regions.',
      'Under *Data events* choose *Edit*, and add the type with *Log all events*, or the half that is asked for.',
      'Leave out the bucket that the trail itself writes to, and save.',
    ],
    cli: code`
      aws cloudtrail put-event-selectors --trail-name TRAIL --advanced-event-selectors '[
        {"Name":"management","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]}]},
        ${selector}
      ]'
    `,
    terraform: code`
      resource "aws_cloudtrail" "this" {
        # …
        advanced_event_selector {
          name = "management"

          field_selector {
            field  = "eventCategory"
            equals = ["Management"]
          }
        }

        advanced_event_selector {
          name = "data"

          field_selector {
            field  = "eventCategory"
            equals = ["Data"]
          }

          field_selector {
            field  = "resources.type"
            equals = ["${type}"]
          }${terraformHalf}
        }
      }
    `,
    cost,
    byHand: {
      run: 'aws cloudtrail get-event-selectors --trail-name TRAIL_ARN',
      look: 'A selector of the category `Data` with the type, without conditions on names or single ARNs; in the older form `arn:aws:s3` or `arn:aws:lambda` alone.',
    },
    links: [
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html',
    ],
  });
}
