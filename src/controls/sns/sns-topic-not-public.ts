import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'sns-topic-not-public',
  title: 'SNS topics are not open to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  severityNote: "A stranger must first learn the topic's ARN, which no public list shows.",
  why: 'Strangers can subscribe to an open topic and get every message, or publish ones that its subscribers take for yours.',
  fix: "Name the publishers and subscribers in the topic's policy; where a service publishes, add a condition on aws:SourceArn or aws:SourceAccount.",
  items: ['own.data-leaks'],
  aka: {
    prowler: ['sns_topics_not_publicly_accessible'],
    cloudsploit: ['topicPolicies'],
    securityHub: ['SNS.4'],
  },
  kind: 'sns:topic',
  facts: ['Policy'],
  judge(topic) {
    return judgePublicPolicy('topic', topic, topic.facts.Policy);
  },
});
