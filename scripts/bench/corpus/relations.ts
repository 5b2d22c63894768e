import type { Body } from './administration.ts';
import type { NumberedDocument, Numbering, PlannedRelation } from './planned-document.ts';
import type { RandomStream } from './random.ts';

/** How far back a document reaches, counted in documents of the same body. */
const memory = 40;

/**
 * Draws relations between documents. They always lead to an earlier document, so that there is no
 * circle, and never to one that has been replaced.
 */
export class RelationSource {
  readonly #recent = new Map<string, NumberedDocument[]>();
  readonly #province: NumberedDocument[] = [];

  /** Makes a document known, so that later ones can refer to it. */
  add(document: NumberedDocument): void {
    const recent = this.#recent.get(document.body.id) ?? [];
    remember(recent, document);
    this.#recent.set(document.body.id, recent);
    if (document.body.level === 'province') remember(this.#province, document);
  }

  /** The relations of a new document of a body; ends what it replaces. */
  draw(body: Body, day: number, numbering: Numbering, random: RandomStream): PlannedRelation[] {
    const relations: PlannedRelation[] = [];
    const own = (this.#recent.get(body.id) ?? []).filter(
      (other) => other.lastDay === undefined && other.numbering.effective < day,
    );
    const chance = random.next();
    if (own.length > 0 && chance < 0.06) {
      const to = random.pick(own);
      to.lastDay = numbering.effective - 1;
      relations.push({ kind: 'replaces', to });
    } else if (own.length > 0 && chance < 0.18) {
      const to = random.pick(own);
      const { division, parts } = to.numbering;
      relations.push({
        kind: 'amends',
        to,
        ...(division === 'articles' && { article: random.between(1, parts) }),
      });
    }
    const above = this.#province.filter((other) => other.lastDay === undefined && other.day < day);
    if (body.level !== 'province' && above.length > 0 && random.happens(0.2)) {
      relations.push({ kind: 'implements', to: random.pick(above) });
    }
    return relations;
  }
}

function remember(list: NumberedDocument[], document: NumberedDocument): void {
  list.push(document);
  if (list.length > memory) list.shift();
}
