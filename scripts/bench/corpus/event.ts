import type { Administration, Body } from './administration.ts';
import { firstDay, lastDay } from './calendar.ts';
import type { PlannedDocument } from './planned-document.ts';
import type { RandomStream } from './random.ts';
import { ZipfChoice } from './zipf.ts';

/** Documents that come into being together: a conference with what it led to, or one alone. */
export interface Event {
  readonly day: number;
  readonly body: Body;
  /** The first one is the conference, if there is one. */
  readonly kinds: readonly PlannedDocument['kind'][];
}

/** Of 100 documents about 10 are conferences, 10 speeches, 20 directives in writing, 60 resolutions. */
const conferenceShare = 0.14;
const directiveShare = 0.24;

/** The events of twenty years that make so many documents, in the order of their days. */
export function makeEvents(
  { bodies }: Administration,
  documents: number,
  random: RandomStream,
): Event[] {
  const choice = new BodyChoice(bodies);
  const events: Event[] = [];
  let left = documents;
  while (left > 0) {
    const kinds = drawKinds(random).slice(0, left);
    const day = drawDay(random);
    const body = choice.draw(random, day, kinds[0] === 'written');
    events.push({ day, body, kinds });
    left -= kinds.length;
  }
  return events.toSorted((a, b) => a.day - b.day);
}

function drawKinds(random: RandomStream): PlannedDocument['kind'][] {
  const chance = random.next();
  if (chance < conferenceShare) {
    const resolutions = random.between(0, 2);
    return ['conference', 'spoken', ...Array<'resolution'>(resolutions).fill('resolution')];
  }
  return chance < conferenceShare + directiveShare ? ['written'] : ['resolution'];
}

/** Later years have more documents: the density grows threefold from the first day to the last. */
function drawDay(random: RandomStream): number {
  const part = (Math.sqrt(1 + 8 * random.next()) - 1) / 2;
  return firstDay + Math.floor(part * (lastDay - firstDay));
}

/** The province publishes most, communes the rest, districts as long as they were there. */
class BodyChoice {
  readonly #all: ZipfChoice<Body>;

  constructor(bodies: readonly Body[]) {
    this.#all = new ZipfChoice(bodies, 0.6);
  }

  draw(random: RandomStream, day: number, directs: boolean): Body {
    for (;;) {
      const body = this.#all.draw(random);
      const gone = body.lastDay !== undefined && body.lastDay < day;
      if (!gone && !(directs && body.kind === 'assembly')) return body;
    }
  }
}
