import { describe, expect, it } from 'vitest';
import { deputyPage } from './deputies.ts';

describe('deputyPage', () => {
  it.each([
    ['states.amazonaws.com', /step-functions/],
    ['states.eu-west-1.amazonaws.com', /step-functions/],
    ['States.Us-Gov-West-1.amazonaws.com', /step-functions/],
    ['ecs-tasks.amazonaws.com', /task-iam-roles/],
    ['monitoring.rds.amazonaws.com', /AmazonRDS/],
    ['vpc-flow-logs.amazonaws.com', /flow-logs-iam-role/],
    ['codebuild.amazonaws.com.cn', /codebuild/],
  ])('%s', (service, page) => {
    expect(deputyPage(service)).toMatch(page);
  });

  it.each([
    'ec2.amazonaws.com',
    'lambda.amazonaws.com',
    'states.example.com',
    'states',
    '',
    'constructor.amazonaws.com',
  ])('none for %s', (service) => {
    expect(deputyPage(service)).toBeUndefined();
  });
});
