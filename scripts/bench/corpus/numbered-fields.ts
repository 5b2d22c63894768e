import { isoDay } from './calendar.ts';
import type { People } from './people.ts';
import type { NumberedDocument, PlannedRelation } from './planned-document.ts';

/** The front matter of a document in writing. */
export function numberedFields(document: NumberedDocument, people: People): object {
  const { numbering, body, day, lastDay, matter, bases, relations } = document;
  const { person, office } = people.leaderOf(body, day);
  return {
    number: numbering.number,
    type: numbering.type,
    body: body.id,
    ...(numbering.term !== undefined && { term: numbering.term }),
    subject: matter.charAt(0).toUpperCase() + matter.slice(1),
    signed: isoDay(day),
    effective: isoDay(numbering.effective),
    ...(lastDay !== undefined && { ended: isoDay(lastDay) }),
    signer: { person: person.id, offices: [{ title: office.title, body: office.body }] },
    relations: [
      ...relations.map((relation) => relationFields(relation, numbering.effective)),
      ...bases.map(({ id }) => ({ kind: 'based-on', to: id })),
    ],
  };
}

function relationFields({ kind, to, article }: PlannedRelation, from: number): object {
  return {
    kind,
    to: to.id,
    ...(article !== undefined && { provisions: [`Điều ${article}`] }),
    ...(kind !== 'implements' && { from: isoDay(from) }),
  };
}
