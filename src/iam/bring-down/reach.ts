import { actionNumber } from '../actions/actions.ts';
import { Asked } from '../escalation/asking.ts';
import type { Actor } from '../escalation/gains.ts';
import type { EscalationGraph } from '../escalation/graph.ts';
import type { Universe } from '../sets/access-map.ts';
import { countBits, hasBit, isEmpty } from '../sets/bits.ts';
import { DESTRUCTION_CLASSES } from './classes.ts';
import type { DestructionClass } from './classes.ts';
import { ThingsOfActions } from './things.ts';

export type ClassId = DestructionClass['id'];

/** Classes of which somebody can destroy everything: surely; and perhaps, the sure ones among them. */
export interface ClassReach {
  readonly sure: ReadonlySet<ClassId>;
  readonly perhaps: ReadonlySet<ClassId>;
}

interface Numbered {
  readonly id: ClassId;
  readonly actions: readonly { readonly name: string; readonly number: number }[];
}

const CLASSES: readonly Numbered[] = DESTRUCTION_CLASSES.map(({ id, actions }) => ({
  id,
  actions: actions.flatMap((name) => {
    const number = actionNumber(name);
    return number === undefined ? [] : [{ name, number }];
  }),
}));

/** What each actor of a graph can destroy by itself. */
export class OwnReach {
  readonly #graph: EscalationGraph;
  readonly #things: ThingsOfActions;

  constructor(graph: EscalationGraph) {
    this.#graph = graph;
    this.#things = new ThingsOfActions(graph.map.authorization);
  }

  /**
   * A class is reached where one of its actions is allowed on everything that it can be done to: on whatever there can
   * be, or on all that is known to be there. A Region that policies leave open is enough.
   */
  of(actor: Actor): ClassReach {
    const actions = actor.map.actionsOf(actor.number);
    const sure = new Set<ClassId>();
    const perhaps = new Set<ClassId>();
    if (isEmpty(actions.may)) return { sure, perhaps };
    const asked = new Asked(actor.map, actor.number, this.#graph.gains.requests);
    for (const { id, actions: all } of CLASSES) {
      const isPlain = all.some((it) => hasBit(actions.must, it.number));
      const value = isPlain
        ? 'sure'
        : this.#value(
            asked,
            all.filter((it) => hasBit(actions.may, it.number)),
          );
      if (value === 'sure') sure.add(id);
      if (value !== undefined) perhaps.add(id);
    }
    return { sure, perhaps };
  }

  #value(asked: Asked, actions: Numbered['actions']): 'sure' | 'perhaps' | undefined {
    let isOpen = false;
    for (const { name } of actions) {
      // What is not perhaps allowed on everything is not surely so either.
      if (!this.#perhaps(asked, name)) continue;
      if (this.#surely(asked, name)) return 'sure';
      isOpen = true;
    }
    return isOpen ? 'perhaps' : undefined;
  }

  #surely(asked: Asked, action: string): boolean {
    const all = (universe: Universe): boolean => isAll(asked.on(action, universe).must, universe);
    return this.#things
      .of(action)
      .some(({ every, known }) => all(every) || (known !== undefined && all(known)));
  }

  #perhaps(asked: Asked, action: string): boolean {
    const all = (universe: Universe): boolean => isAll(asked.on(action, universe).may, universe);
    return this.#things.of(action).some(({ known, sample }) => all(known ?? sample));
  }
}

function isAll(bits: Uint32Array, { arns }: Universe): boolean {
  return countBits(bits) === arns.length;
}
