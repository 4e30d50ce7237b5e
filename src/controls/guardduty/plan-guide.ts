import type { Guide } from '../guide.ts';
import { code, guide } from '../guide.ts';

/** The guides of plans differ in names and prices only. */
export function planGuide(words: {
  readonly name: string;
  readonly feature: string;
  readonly attack: string;
  readonly cost: string;
}): Guide {
  const { name, feature, attack, cost } = words;
  return guide({
    asks: `Is ${name} on for the region’s detector? Suspended detectors, and regions without one, are told by \`guardduty-enabled\`.`,
    attack,
    console: [
      'Open GuardDuty in the region, and *Protection plans*.',
      `Choose *${name}*, *Enable*, and confirm; repeat it in every region.`,
      'For many accounts: from the delegated administrator, *Enable for all accounts*.',
    ],
    cli: code`
      aws guardduty update-detector --detector-id DETECTOR_ID --region REGION \
        --features '[{"Name":"${feature}","Status":"ENABLED"}]'
    `,
    terraform: code`
      resource "aws_guardduty_detector_feature" "this" {
        detector_id = aws_guardduty_detector.this.id
        name        = "${feature}"
        status      = "ENABLED"
      }
    `,
    cost,
    byHand: {
      run: code`
        aws guardduty get-detector --detector-id DETECTOR_ID --region REGION \
          --query "Features[?Name=='${feature}'].Status"
      `,
      look: '`ENABLED`.',
    },
    links: [
      'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html',
      'https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html',
    ],
  });
}

export function agentGuide(words: {
  readonly what: string;
  readonly agent: string;
  readonly attack: string;
  readonly cost: string;
}): Guide {
  const { what, agent, attack, cost } = words;
  const features = `[{"Name":"RUNTIME_MONITORING","Status":"ENABLED","AdditionalConfiguration":[{"Name":"${agent}","Status":"ENABLED"}]}]`;
  return guide({
    asks: `Where Runtime Monitoring is on: does GuardDuty put its agent on ${what} by itself? Agents that are put there by hand do not count, for what is made next has none.`,
    attack,
    console: [
      'Open GuardDuty in the region, *Protection plans*, *Runtime Monitoring*.',
      `Under *Automated agent configuration* choose *Enable* for ${what}.`,
      'Look under *Runtime coverage* after an hour what is not healthy.',
    ],
    cli: code`
      aws guardduty update-detector --detector-id DETECTOR_ID --region REGION \
        --features '${features}'
      aws guardduty list-coverage --detector-id DETECTOR_ID --region REGION
    `,
    terraform: code`
      resource "aws_guardduty_detector_feature" "runtime" {
        detector_id = aws_guardduty_detector.this.id
        name        = "RUNTIME_MONITORING"
        status      = "ENABLED"

        additional_configuration {
          name   = "${agent}"
          status = "ENABLED"
        }
      }
    `,
    cost,
    byHand: {
      run: code`
        aws guardduty get-detector --detector-id DETECTOR_ID --region REGION \
          --query "Features[?Name=='RUNTIME_MONITORING'].AdditionalConfiguration[]"
      `,
      look: `\`${agent}\` with \`ENABLED\`.`,
    },
    links: [
      'https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html',
      'https://docs.aws.amazon.com/guardduty/latest/ug/how-does-runtime-monitoring-work.html',
    ],
  });
}
