import { cases, denied } from '../case.ts';

const GROUP = 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/datasync:*';
const task = (CloudWatchLogGroupArn: string | null, LogLevel: string, TaskMode = 'BASIC') => ({
  facts: { CloudWatchLogGroupArn, LogLevel, TaskMode },
});

export default cases('datasync-task-logging', 'datasync:task', [
  { name: 'errors', verdict: 'pass', ...task(GROUP, 'BASIC') },
  { name: 'every file', verdict: 'pass', ...task(GROUP, 'TRANSFER') },
  { name: 'a group, but nothing is written to it', verdict: 'fail', ...task(GROUP, 'OFF') },
  { name: 'no group', verdict: 'fail', reason: /no CloudWatchLogGroupArn/, ...task(null, 'BASIC') },
  { name: 'enhanced mode brings its own group', verdict: 'pass', ...task(null, 'TRANSFER', 'ENHANCED') },
  { name: 'enhanced mode, turned off', verdict: 'fail', ...task(null, 'OFF', 'ENHANCED') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      CloudWatchLogGroupArn: denied('datasync:DescribeTask'),
      LogLevel: denied('datasync:DescribeTask'),
      TaskMode: denied('datasync:DescribeTask'),
    },
  },
]);
