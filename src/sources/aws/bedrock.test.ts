import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

describe('invocation logging', () => {
  const logging = (loggingConfig: object | undefined) =>
    readFacts('bedrock:invocation-logging', ['logGroupName', 'bucketNames'], {
      GetModelInvocationLoggingConfiguration: () => ({ loggingConfig }),
    });
  const on = (loggingConfig: object | undefined) =>
    readFacts('aws:region', ['bedrockInvocationLogging'], {
      GetModelInvocationLoggingConfiguration: () => ({ loggingConfig }),
    }).then(({ facts }) => facts['eu-west-1']?.['bedrockInvocationLogging']);
  const s3Config = { bucketName: 'asked' };

  it('is off where nothing is configured, or nowhere to log to', async () => {
    expect(await on(undefined)).toBe(false);
    expect(await on({ textDataDeliveryEnabled: true })).toBe(false);
    expect((await logging(undefined)).facts).toEqual({});
  });

  it('may go to either place, or to both', async () => {
    expect(await on({ s3Config })).toBe(true);
    expect((await logging({ s3Config })).facts['eu-west-1']).toEqual({
      logGroupName: null,
      bucketNames: ['asked'],
    });
    const cloudWatchConfig = {
      logGroupName: 'bedrock',
      roleArn: 'arn',
      largeDataDeliveryS3Config: { bucketName: 'large' },
    };
    expect((await logging({ s3Config, cloudWatchConfig })).facts['eu-west-1']).toEqual({
      logGroupName: 'bedrock',
      bucketNames: ['asked', 'large'],
    });
  });
});

describe('guardrails', () => {
  const guardrail = (policies: object) =>
    readFacts('bedrock:guardrail', ['contentFilters', 'sensitiveInformation', 'groundingFilters'], {
      ListGuardrails: () => ({ guardrails: [{ id: 'g', arn: 'arn', name: 'n' }] }),
      GetGuardrail: () => ({ guardrailId: 'g', ...policies }),
    }).then(({ facts }) => facts['g']);

  it('may have no policies', async () => {
    expect(await guardrail({})).toEqual({
      contentFilters: [],
      sensitiveInformation: [],
      groundingFilters: [],
    });
  });

  it('of old have no actions for prompts and answers: what they find they block', async () => {
    expect(
      await guardrail({
        contentPolicy: {
          filters: [{ type: 'PROMPT_ATTACK', inputStrength: 'HIGH', outputStrength: 'NONE' }],
        },
        sensitiveInformationPolicy: {
          piiEntities: [{ type: 'EMAIL', action: 'ANONYMIZE' }],
          regexes: [{ name: 'badge', pattern: '\\d{6}', action: 'BLOCK' }],
        },
        contextualGroundingPolicy: { filters: [{ type: 'GROUNDING', threshold: 0.7 }] },
      }),
    ).toEqual({
      contentFilters: [{ type: 'PROMPT_ATTACK', inputStrength: 'HIGH', inputAction: 'BLOCK' }],
      sensitiveInformation: [
        { name: 'EMAIL', inputAction: 'ANONYMIZE', outputAction: 'ANONYMIZE' },
        { name: 'badge', inputAction: 'BLOCK', outputAction: 'BLOCK' },
      ],
      groundingFilters: [{ type: 'GROUNDING', threshold: 0.7, action: 'BLOCK' }],
    });
  });

  it('do nothing where a filter is off, or only tells', async () => {
    const told = await guardrail({
      contentPolicy: {
        filters: [
          {
            type: 'PROMPT_ATTACK',
            inputStrength: 'HIGH',
            outputStrength: 'NONE',
            inputAction: 'BLOCK',
            inputEnabled: false,
          },
        ],
      },
      sensitiveInformationPolicy: {
        piiEntities: [
          {
            type: 'EMAIL',
            action: 'BLOCK',
            inputAction: 'NONE',
            outputAction: 'BLOCK',
            outputEnabled: false,
          },
        ],
      },
      contextualGroundingPolicy: { filters: [{ type: 'GROUNDING', threshold: 0.7, enabled: false }] },
    });
    expect(told).toMatchObject({
      contentFilters: [{ inputAction: 'NONE' }],
      sensitiveInformation: [{ inputAction: 'NONE', outputAction: 'NONE' }],
      groundingFilters: [{ action: 'NONE' }],
    });
  });
});

it('asks only the jobs of models that were trained here', async () => {
  const { facts, calls } = await readFacts('bedrock:custom-model', ['trainingSubnetIds', 'ModelKmsKeyArn'], {
    ListCustomModels: () => ({ modelSummaries: [{ modelArn: 'arn:trained' }, { modelArn: 'arn:brought' }] }),
    GetCustomModel: ({ input: { modelIdentifier: modelArn } }) => ({
      modelArn,
      ...(modelArn === 'arn:trained' ? { jobArn: 'arn:job', modelKmsKeyArn: 'arn:key' } : {}),
    }),
    GetModelCustomizationJob: () => ({ jobArn: 'arn:job', vpcConfig: { subnetIds: ['subnet-1'] } }),
  });
  expect(facts).toMatchObject({
    'arn:trained': { trainingSubnetIds: ['subnet-1'], ModelKmsKeyArn: 'arn:key' },
    'arn:brought': { trainingSubnetIds: null, ModelKmsKeyArn: null },
  });
  expect(calls.filter(({ operation }) => operation === 'GetModelCustomizationJob')).toHaveLength(1);
  expect(calls.find(({ operation }) => operation === 'ListCustomModels')?.input).toMatchObject({
    isOwned: true,
  });
});

describe('agents', () => {
  const versions = (...routed: string[]) =>
    readFacts('bedrock:agent', ['versions'], {
      ListAgents: () => ({
        agentSummaries: [{ agentId: 'a', guardrailConfiguration: { guardrailIdentifier: 'g' } }],
      }),
      ListAgentAliases: () => ({
        agentAliasSummaries: routed.map((agentVersion) => ({ routingConfiguration: [{ agentVersion }] })),
      }),
      GetAgentVersion: ({ input: { agentVersion: version } }) => ({
        agentVersion: {
          version,
          ...(version === '3' ? { guardrailConfiguration: { guardrailIdentifier: 'g' } } : {}),
        },
      }),
    }).then(({ facts }) => facts['a']?.['versions']);

  it('are asked by the versions that aliases lead to, each once', async () => {
    expect(await versions('DRAFT', '2', '3', '3')).toEqual([
      { version: '2', guardrail: null },
      { version: '3', guardrail: 'g' },
    ]);
  });

  it('are asked by their draft where no version is used', async () => {
    expect(await versions('DRAFT')).toEqual([{ version: 'DRAFT', guardrail: 'g' }]);
    expect(await versions()).toEqual([{ version: 'DRAFT', guardrail: 'g' }]);
  });
});

it('asks for the API keys of all users at once', async () => {
  const { facts, calls } = await readFacts('iam:bedrock-key', ['UserName', 'Status', 'expires'], {
    ListServiceSpecificCredentials: () => ({
      ServiceSpecificCredentials: [
        {
          UserName: 'chat',
          Status: 'Active',
          ServiceName: 'bedrock.amazonaws.com',
          ServiceSpecificCredentialId: 'k1',
          CreateDate: new Date(0),
        },
      ],
    }),
  });
  expect(facts).toEqual({ k1: { UserName: 'chat', Status: 'Active', expires: null } });
  expect(calls.map(({ input }) => input)).toMatchObject([
    { AllUsers: true, ServiceName: 'bedrock.amazonaws.com' },
  ]);
});
