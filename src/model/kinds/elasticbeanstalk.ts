export interface ElasticBeanstalkKinds {
  'elasticbeanstalk:environment': BeanstalkEnvironmentFacts;
}

export interface BeanstalkEnvironmentFacts {
  readonly ApplicationName: string;
  /** Values of the options that controls ask about, by `namespace:option`. Those that AWS does not tell are left out. */
  readonly options: Readonly<Record<string, string>>;
}

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html */
export const BEANSTALK_OPTIONS = [
  'aws:elasticbeanstalk:healthreporting:system:SystemType',
  'aws:elasticbeanstalk:managedactions:ManagedActionsEnabled',
  'aws:elasticbeanstalk:cloudwatch:logs:StreamLogs',
  'aws:elasticbeanstalk:hostmanager:LogPublicationControl',
  'aws:elasticbeanstalk:environment:EnvironmentType',
  'aws:elasticbeanstalk:environment:LoadBalancerType',
  'aws:elbv2:loadbalancer:AccessLogsS3Enabled',
] as const;
