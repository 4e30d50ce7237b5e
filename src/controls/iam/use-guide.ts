import type { Guide } from '../guide.ts';
import { code, guide } from '../guide.ts';

/** The guide on services that a user or role may use and does not. */
export function useGuide(holder: 'user' | 'role', attack: string, cost: string): Guide {
  const arn = `${holder.toUpperCase()}_ARN`;
  const name = `--${holder}-name ${holder.toUpperCase()}`;
  return guide({
    asks: `Did the ${holder} use every service that its policies allow within the days of the setting \`days\`? A ${holder} that was made within them is not asked, and attempts that were denied count as use.`,
    attack,
    console: [
      `Open IAM, the ${holder}, and the tab *Last Accessed*: services with *Not accessed in the tracking period* come first.`,
      'Click a service to see which policies allow it.',
      'Take it out of those of your own; replace a wide one of AWS’s by one with what is used.',
    ],
    cli: code`
      aws iam generate-service-last-accessed-details --arn ${arn} --granularity ACTION_LEVEL
      aws iam get-service-last-accessed-details --job-id JOB_ID

      aws iam attach-${holder}-policy ${name} --policy-arn NARROW_POLICY_ARN
      aws iam detach-${holder}-policy ${name} --policy-arn WIDE_POLICY_ARN
    `,
    terraform: code`
      data "aws_iam_policy_document" "used" {
        statement {
          actions   = ["s3:GetObject", "s3:PutObject"]
          resources = ["arn:aws:s3:::BUCKET/*"]
        }
      }
    `,
    cost,
    byHand: {
      run: code`
        aws iam generate-service-last-accessed-details --arn ${arn}
        aws iam get-service-last-accessed-details --job-id JOB_ID \
          --query 'ServicesLastAccessed[].[ServiceNamespace,LastAuthenticated]'
      `,
      look: 'No service without a date, and none with one older than 90 days.',
    },
    links: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed-example-scenarios.html',
    ],
  });
}
