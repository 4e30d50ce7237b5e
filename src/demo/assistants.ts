import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, HOME, uuid } from './company.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

const arn = (what: string): string => `arn:aws:bedrock:${HOME}:${ACCOUNT}:${what}`;
const KEY = `arn:aws:kms:${HOME}:${ACCOUNT}:key/${uuid(`secrets@${HOME}`)}`;
const GUARDED = { guardrailIdentifier: 'gshopfloor01', guardrailVersion: '2' };

/** By id, what its description says beside the id. */
type Things = Readonly<Record<string, object>>;

const GUARDRAILS: Things = {
  gshopfloor01: {
    name: 'shop-floor',
    contentPolicy: {
      filters: [
        { type: 'PROMPT_ATTACK', inputStrength: 'HIGH', outputStrength: 'NONE', inputAction: 'BLOCK' },
        { type: 'HATE', inputStrength: 'MEDIUM', outputStrength: 'MEDIUM' },
      ],
    },
    sensitiveInformationPolicy: {
      piiEntities: [
        { type: 'CREDIT_DEBIT_CARD_NUMBER', action: 'BLOCK' },
        { type: 'EMAIL', action: 'ANONYMIZE' },
      ],
    },
    contextualGroundingPolicy: {
      filters: [
        { type: 'GROUNDING', threshold: 0.7 },
        { type: 'RELEVANCE', threshold: 0.7 },
      ],
    },
  },
  // Set to watch first, in spring, and left at that.
  gnewsletter1: {
    name: 'newsletter',
    contentPolicy: {
      filters: [
        { type: 'PROMPT_ATTACK', inputStrength: 'MEDIUM', outputStrength: 'NONE', inputAction: 'NONE' },
      ],
    },
    sensitiveInformationPolicy: {
      piiEntities: [{ type: 'EMAIL', action: 'NONE', inputAction: 'NONE', outputAction: 'NONE' }],
    },
  },
};

const MODELS: Things = {
  'custom-model/amazon.nova-lite-v1:0:300k/saltmarshsize': {
    modelName: 'size-advice',
    modelKmsKeyArn: KEY,
    jobArn: arn('model-customization-job/amazon.nova-lite-v1:0:300k/saltmarshsize'),
  },
  'custom-model/amazon.nova-lite-v1:0:300k/saltmarshtone': {
    modelName: 'house-tone',
    jobArn: arn('model-customization-job/amazon.nova-lite-v1:0:300k/saltmarshtone'),
  },
  'custom-model/imported/saltmarshknot': { modelName: 'knot-names' },
};

const AGENTS: Things = {
  SHOPHELP01: { agentName: 'shop-help', guardrailConfiguration: GUARDED },
  STOCKASK02: { agentName: 'stock-ask' },
};

/** By agent, the versions that its aliases lead to. */
const ALIASES: Readonly<Record<string, readonly string[]>> = { SHOPHELP01: ['3'], STOCKASK02: [] };

const KNOWLEDGE_BASES: Things = { MANUALS001: { name: 'manuals' } };

const DATA_SOURCES: Things = {
  SAILGUIDE1: { name: 'sail-guides', serverSideEncryptionConfiguration: { kmsKeyArn: KEY } },
  OLDMAILS02: { name: 'support-mails' },
};

const PROMPTS: Things = {
  PROMPTSIZE: { name: 'size-question', customerEncryptionKeyArn: KEY },
  PROMPTMAIL: { name: 'answer-mail' },
};

/** A page of things at home; elsewhere there are none. */
function page(call: StubCall, list: readonly object[], items: string): StubAnswer {
  const here = call.region === HOME ? list : [];
  return nextTokenPage(call, here, 1000, {
    items,
    size: 'maxResults',
    token: 'nextToken',
    next: 'nextToken',
  });
}

const named = (things: Things, member: string, more: object = {}) =>
  Object.entries(things).map(([id, it]) => ({ [member]: id, ...it, ...more }));

function found(things: Things, id: string, answer: (it: object) => object): StubAnswer {
  const it = things[id];
  return it === undefined ? refuse('ResourceNotFoundException', `${id} was not found`, 404) : ok(answer(it));
}

/** The shop's assistants, which answer customers and staff. */
export function assistants(calendar: Calendar): Responders {
  return { ...models(calendar), ...agents(calendar), ...keys(calendar) };
}

function models(calendar: Calendar): Responders {
  const made = { createdAt: calendar.daysAgo(90), updatedAt: calendar.daysAgo(40), version: 'DRAFT' };
  const guardrailArn = (id: string) => arn(`guardrail/${id}`);
  const local = (whole: string) => whole.split(':').slice(5).join(':');
  return {
    'bedrock:GetModelInvocationLoggingConfiguration': (call) =>
      ok(
        call.region === HOME
          ? {
              loggingConfig: {
                cloudWatchConfig: {
                  logGroupName: '/shop/web',
                  roleArn: `arn:aws:iam::${ACCOUNT}:role/assistants`,
                  largeDataDeliveryS3Config: { bucketName: 'saltmarsh-data-lake-scratch' },
                },
                textDataDeliveryEnabled: true,
              },
            }
          : {},
      ),
    'bedrock:ListGuardrails': (call) =>
      page(
        call,
        named(GUARDRAILS, 'id', { status: 'READY', ...made }).map((it) => ({
          ...it,
          arn: guardrailArn(String(it['id'])),
        })),
        'guardrails',
      ),
    'bedrock:GetGuardrail': (call) => {
      const id = text(call, 'guardrailIdentifier');
      const fixed = { guardrailId: id, guardrailArn: guardrailArn(id), status: 'READY', ...made };
      return found(GUARDRAILS, id, (it) => ({
        ...fixed,
        blockedInputMessaging: 'Sorry.',
        blockedOutputsMessaging: 'Sorry.',
        ...it,
      }));
    },
    'bedrock:ListCustomModels': (call) =>
      page(
        call,
        Object.entries(MODELS).map(([id, it]) => ({
          modelArn: arn(id),
          creationTime: calendar.daysAgo(60),
          ...it,
        })),
        'modelSummaries',
      ),
    'bedrock:GetCustomModel': (call) => {
      const whole = text(call, 'modelIdentifier');
      return found(MODELS, local(whole), (it) => ({
        modelArn: whole,
        creationTime: calendar.daysAgo(60),
        ...it,
      }));
    },
    'bedrock:GetModelCustomizationJob': (call) => {
      const jobArn = text(call, 'jobIdentifier');
      const vpcConfig = { subnetIds: [placeIn(HOME, 'b').subnet], securityGroupIds: ['sg-0'] };
      return ok({ jobArn, status: 'Completed', ...(jobArn.endsWith('size') ? { vpcConfig } : {}) });
    },
  };
}

function agents(calendar: Calendar): Responders {
  const made = { createdAt: calendar.daysAgo(80), updatedAt: calendar.daysAgo(10) };
  const role = { agentResourceRoleArn: `arn:aws:iam::${ACCOUNT}:role/assistants` };
  return {
    'bedrock-agent:ListAgents': (call) =>
      page(call, named(AGENTS, 'agentId', { agentStatus: 'PREPARED', ...made }), 'agentSummaries'),
    'bedrock-agent:GetAgent': (call) => {
      const agentId = text(call, 'agentId');
      return found(AGENTS, agentId, (it) => ({ agent: { agentId, ...it, ...role, ...made } }));
    },
    'bedrock-agent:ListAgentAliases': (call) =>
      page(
        call,
        ['DRAFT', ...(ALIASES[text(call, 'agentId')] ?? [])].map((agentVersion) => ({
          agentAliasId: agentVersion === 'DRAFT' ? 'TSTALIASID' : 'LIVE000001',
          agentAliasName: agentVersion === 'DRAFT' ? 'AgentTestAlias' : 'live',
          agentAliasStatus: 'PREPARED',
          routingConfiguration: [{ agentVersion }],
          ...made,
        })),
        'agentAliasSummaries',
      ),
    'bedrock-agent:GetAgentVersion': (call) => {
      const agentId = text(call, 'agentId');
      const version = text(call, 'agentVersion');
      return found(AGENTS, agentId, (it) => ({
        agentVersion: { agentId, version, ...it, ...role, ...made },
      }));
    },
    'bedrock-agent:ListKnowledgeBases': (call) =>
      page(
        call,
        named(KNOWLEDGE_BASES, 'knowledgeBaseId', { status: 'ACTIVE', ...made }),
        'knowledgeBaseSummaries',
      ),
    'bedrock-agent:ListDataSources': (call) =>
      page(
        call,
        named(DATA_SOURCES, 'dataSourceId', {
          knowledgeBaseId: text(call, 'knowledgeBaseId'),
          status: 'AVAILABLE',
          ...made,
        }),
        'dataSourceSummaries',
      ),
    'bedrock-agent:GetDataSource': (call) => {
      const dataSourceId = text(call, 'dataSourceId');
      const knowledgeBaseId = text(call, 'knowledgeBaseId');
      return found(DATA_SOURCES, dataSourceId, (it) => ({
        dataSource: { dataSourceId, knowledgeBaseId, status: 'AVAILABLE', ...it, ...made },
      }));
    },
    'bedrock-agent:ListPrompts': (call) =>
      page(
        call,
        named(PROMPTS, 'id', { version: 'DRAFT', ...made }).map((it) => ({
          ...it,
          arn: arn(`prompt/${String(it['id'])}`),
        })),
        'promptSummaries',
      ),
    'bedrock-agent:GetPrompt': (call) => {
      const id = text(call, 'promptIdentifier');
      return found(PROMPTS, id, (it) => ({
        id,
        arn: arn(`prompt/${id}`),
        version: 'DRAFT',
        ...it,
        ...made,
      }));
    },
  };
}

/** One for a trial that never ended, and one that was turned off. */
function keys(calendar: Calendar): Responders {
  const key = (UserName: string, Status: string, more: object) => ({
    UserName,
    Status,
    ServiceName: 'bedrock.amazonaws.com',
    ServiceCredentialAlias: `${UserName}-at-1`,
    ServiceSpecificCredentialId: `ACCA${UserName.toUpperCase()}EXAMPLE`,
    CreateDate: calendar.daysAgo(120),
    ...more,
  });
  return {
    'iam:ListServiceSpecificCredentials': () =>
      ok({
        ServiceSpecificCredentials: [
          key('marcus', 'Active', {}),
          key('tomasz', 'Inactive', { ExpirationDate: calendar.inDays(60) }),
        ],
        IsTruncated: false,
      }),
  };
}
