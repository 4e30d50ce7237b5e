import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import { actionTable } from '../actions/actions.ts';
import { actionFacts } from '../evaluate/action-facts.ts';
import type { ActionFacts } from '../evaluate/action-facts.ts';
import { askedOf } from '../evaluate/asked.ts';
import type { Asked } from '../evaluate/asked.ts';
import type { AccessRequest, Caller } from '../evaluate/decision.ts';
import type { Context, ContextValue } from '../language/conditions.ts';
import type { Span } from './bits.ts';
import { callerContext, callerOf } from './callers.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import type { PolicyAnswer } from './policy-answer.ts';
import type { Universe } from './universe.ts';

/** Who asks to do what to which resources. */
export interface Question {
  readonly action: number;
  readonly facts: ActionFacts;
  readonly caller: Caller;
  readonly universe: Universe;
  readonly partition: string;
  /** What is known of every request, whatever it is about. */
  readonly context: Context;
  /** The request for the ARN in that place. */
  askedAt(place: number): Asked;
  /** By place; two with the same number hold resources of the same owner with the same tags. */
  readonly likenesses: readonly number[];
  /**
   * What the requests of the caller hold for the keys, as a text that tells callers apart; undefined where each would
   * be one of its own. Remembered by the very list.
   */
  told(keys: readonly string[]): string | undefined;
  readonly remembered: Remembered;
}

/** Answers to one question of several callers. */
export interface Remembered {
  /** Of policies that answer every caller alike. */
  readonly answers: Map<CompiledPolicy, PolicyAnswer>;
  /** Of the others, by what is told of the caller. */
  readonly answersToCallers: Map<CompiledPolicy, Map<string, PolicyAnswer>>;
  /** What the organization's service control policies leave. */
  readonly ceilings: Map<string, Span>;
}

const UNKNOWN: ContextValue = { state: 'unknown' };
const OF_OWNER = new Set([
  'aws:resourceaccount',
  's3:resourceaccount',
  'aws:resourceorgid',
  'aws:resourceorgpaths',
]);

/** Keys that have another value for nearly every caller. */
const OF_ONE_CALLER = new Set(['aws:principalarn', 'aws:userid', 'aws:username']);

/** Makes questions, and keeps what several of them share. */
export class Questions {
  readonly #authorization: Authorization;
  readonly #owned: ReadonlySet<string>;
  readonly #tellings = new WeakMap<Caller, Map<readonly string[], string>>();
  readonly #likenesses = new WeakMap<Universe, readonly number[]>();
  readonly #remembered = new WeakMap<Universe, Map<Context | undefined, Map<number, Remembered>>>();

  constructor(authorization: Authorization) {
    this.#authorization = authorization;
    this.#owned = new Set(authorization.resources.map((it) => it.arn));
  }

  of(principal: PrincipalEntity, action: number, universe: Universe, further?: Context): Question {
    const remembered = this.#rememberedOf(universe, further, action);
    const name = actionTable().lowerNames[action] ?? '';
    return new CallersQuestion(this, callerOf(this.#authorization, principal), {
      action,
      name,
      facts: actionFacts(name),
      universe,
      further,
      remembered,
      authorization: this.#authorization,
    });
  }

  told(
    keys: readonly string[],
    caller: Caller,
    further: Context | undefined,
    context: Context,
  ): string | undefined {
    if (keys.some((it) => OF_ONE_CALLER.has(it))) return undefined;
    if (further !== undefined && keys.some((it) => further(it).state !== 'unknown')) return undefined;
    const ofCaller = this.#tellings.get(caller) ?? new Map<readonly string[], string>();
    this.#tellings.set(caller, ofCaller);
    const known = ofCaller.get(keys) ?? JSON.stringify(keys.map(context));
    ofCaller.set(keys, known);
    return known;
  }

  likenessesIn(universe: Universe): readonly number[] {
    const known = this.#likenesses.get(universe);
    if (known !== undefined) return known;
    const numbers = new Map<string, number>();
    const found = universe.arns.map((arn) => {
      // The keys about access points have the ARN itself for their value.
      const own = arn.includes(':accesspoint/') ? arn : '';
      const id = JSON.stringify([this.ownerOf(arn), universe.tags?.get(arn), own]);
      numbers.set(id, numbers.get(id) ?? numbers.size);
      return numbers.get(id) ?? -1;
    });
    this.#likenesses.set(universe, found);
    return found;
  }

  /** The account of a resource; undefined where its ARN does not tell and it is none of the account's that are known. */
  ownerOf(arn: string): string | undefined {
    const account = arn.split(':', 5)[4] ?? '';
    if (/^\d{12}$/.test(account)) return account;
    const [bucket = ''] = arn.split('/', 1);
    return this.#owned.has(arn) || this.#owned.has(bucket) ? this.#authorization.accountId : undefined;
  }

  asked(
    caller: Caller,
    action: string,
    universe: Universe,
    place: number,
    further: Context | undefined,
  ): Asked {
    const { organization, accountId } = this.#authorization;
    const resource = universe.arns[place] ?? '*';
    const owner = this.ownerOf(resource);
    const tags = universe.tags?.get(resource);
    const told: Context = (key) => further?.(key) ?? UNKNOWN;
    const request: AccessRequest = {
      caller,
      action,
      resource,
      resourceAccountId: owner ?? accountId,
      ...(tags === undefined ? {} : { resourceTags: tags }),
      context: told,
    };
    const asked = askedOf(request, { organization, boundary: null });
    if (owner !== undefined) return asked;
    return { ...asked, context: (key) => (OF_OWNER.has(key) ? told(key) : asked.context(key)) };
  }

  #rememberedOf(universe: Universe, further: Context | undefined, action: number): Remembered {
    const ofUniverse =
      this.#remembered.get(universe) ?? new Map<Context | undefined, Map<number, Remembered>>();
    this.#remembered.set(universe, ofUniverse);
    const ofContext = ofUniverse.get(further) ?? new Map<number, Remembered>();
    ofUniverse.set(further, ofContext);
    const known = ofContext.get(action);
    if (known !== undefined) return known;
    const remembered = nothingRemembered();
    ofContext.set(action, remembered);
    return remembered;
  }
}

function nothingRemembered(): Remembered {
  return { answers: new Map(), answersToCallers: new Map(), ceilings: new Map() };
}

interface Subject {
  readonly authorization: Authorization;
  readonly action: number;
  /** In lower case. */
  readonly name: string;
  readonly facts: ActionFacts;
  readonly universe: Universe;
  readonly further: Context | undefined;
  readonly remembered: Remembered;
}

/** Very many are asked, so that each works out as little as it needs. */
class CallersQuestion implements Question {
  readonly caller: Caller;
  readonly #questions: Questions;
  readonly #subject: Subject;
  #context: Context | undefined;
  #asked: Map<number, Asked> | undefined;

  constructor(questions: Questions, caller: Caller, subject: Subject) {
    this.#questions = questions;
    this.caller = caller;
    this.#subject = subject;
  }

  get action(): number {
    return this.#subject.action;
  }

  get universe(): Universe {
    return this.#subject.universe;
  }

  get partition(): string {
    return this.#subject.authorization.partition;
  }

  get remembered(): Remembered {
    return this.#subject.remembered;
  }

  get facts(): ActionFacts {
    return this.#subject.facts;
  }

  get context(): Context {
    const { authorization, further, name } = this.#subject;
    this.#context ??= callerContext(authorization, this.caller, name, further);
    return this.#context;
  }

  askedAt(place: number): Asked {
    this.#asked ??= new Map();
    const { name, universe, further } = this.#subject;
    const known =
      this.#asked.get(place) ?? this.#questions.asked(this.caller, name, universe, place, further);
    this.#asked.set(place, known);
    return known;
  }

  get likenesses(): readonly number[] {
    return this.#questions.likenessesIn(this.universe);
  }

  told(keys: readonly string[]): string | undefined {
    if (keys.length === 0) return '';
    return this.#questions.told(keys, this.caller, this.#subject.further, this.context);
  }
}
