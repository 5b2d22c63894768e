import { provisionKinds, type Provision } from '#domain/provision.ts';

interface OpenHeading {
  /** The depth in the source; a provision written as a paragraph is deeper than any heading. */
  readonly depth: number;
  readonly level: number;
  readonly provision: Provision | undefined;
}

/**
 * Gives each heading of a text its level in the page, where h1 is the title of the page: the first
 * is 2, none is more than one deeper than the one before, and provisions nest by their kind however
 * they were written.
 */
export class HeadingLevels {
  readonly #open: OpenHeading[] = [];

  heading(depth: number): number {
    this.#closeFrom(this.#open.findIndex((open) => open.depth >= depth));
    return this.#push({ depth, provision: undefined });
  }

  provision(provision: Provision, depth = Infinity): number {
    const rank = provisionKinds.indexOf(provision.kind);
    const parent = this.#open.findIndex(
      (o) => o.provision && o.provision.anchor === provision.parent,
    );
    const sibling = this.#open.findIndex(
      (o) => o.provision && provisionKinds.indexOf(o.provision.kind) >= rank,
    );
    if (parent >= 0) this.#closeFrom(parent + 1);
    else if (sibling >= 0) this.#closeFrom(sibling);
    else this.#closeFrom(this.#open.findIndex((o) => !o.provision && o.depth >= depth));
    return this.#push({ depth, provision });
  }

  #closeFrom(index: number): void {
    if (index >= 0) this.#open.length = Math.min(this.#open.length, index);
  }

  #push(heading: Omit<OpenHeading, 'level'>): number {
    const level = Math.min(6, (this.#open.at(-1)?.level ?? 1) + 1);
    this.#open.push({ ...heading, level });
    return level;
  }
}
