import { RandomStream } from './random.ts';

/*
 * Syllables put together from their parts by the rules of Vietnamese spelling. They stand for the
 * long tail of a vocabulary: names, dialect, borrowed words. Some of them mean nothing.
 */
const onsets = ' b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const openRimes =
  `a e ê i o ô ơ u ư ai ao au ay âu ây eo êu ia iu oa oai oe oi ôi ơi ua uê ui uy ưa ươi ưu
  an am ang anh ăn ăm ăng ân âm âng en em ên em inh in im iên iêm iêng iêu on om ong ôn ôm ông ơn
  ơm un um ung uân uôn uôm uông uyên ương ươn ươm ưng oan oang oăn`.split(/\s+/);
const stoppedRimes =
  `ac ach ăc ăt ăp at ap âc ât âp ec et ep êch êt êp ich it ip iêc iêt iêp oc ot op ôc ôt ôp ơt ơp
  uc ut up uôc uôt ươc ươt ưc ưt oac oat uât uyêt`.split(/\s+/);

const grave = '\u0300';
const acute = '\u0301';
const hook = '\u0309';
const tilde = '\u0303';
const dotBelow = '\u0323';

/** All possible syllables, in an order that looks like none but never changes. */
export function possibleSyllables(): string[] {
  const found = new Set<string>();
  for (const onset of onsets) {
    for (const rime of openRimes) {
      for (const tone of ['', grave, acute, hook, tilde, dotBelow]) add(found, onset, rime, tone);
    }
    for (const rime of stoppedRimes) {
      for (const tone of [acute, dotBelow]) add(found, onset, rime, tone);
    }
  }
  return shuffle([...found]);
}

function add(found: Set<string>, onset: string, rime: string, tone: string): void {
  const spelled = spell(onset, rime);
  if (spelled !== undefined) found.add((spelled + withTone(rime, tone)).normalize('NFC'));
}

/** The onset as it is written before a rime; undefined where the two do not meet. */
function spell(onset: string, rime: string): string | undefined {
  const beforeFront = /^[eêi]/.test(rime);
  const rounded = /^(?:oa|oă|oe|uâ|uê|uy)/.test(rime);
  if (onset === 'qu') return /^[aăâeêơ]/.test(rime) ? onset : undefined;
  if (onset === 'gi') return rime.startsWith('i') || rounded ? undefined : onset;
  if (rounded && /^(?:b|m|ph|v|đ|r|n)$/.test(onset)) return undefined;
  if (!beforeFront) return onset;
  return { c: 'k', g: 'gh', ng: 'ngh' }[onset] ?? onset;
}

/** Puts the tone on the vowel that carries it: hóa, khoái, tiếng, thủy. */
function withTone(rime: string, tone: string): string {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? '';
  const marked = /.*([ăâêôơ])/.exec(vowels)?.[0].length;
  const closed = rime.length > vowels.length;
  const at = marked ?? (closed ? vowels.length : Math.ceil(vowels.length / 2));
  return rime.slice(0, at) + tone + rime.slice(at);
}

function shuffle(items: string[]): string[] {
  const random = new RandomStream(1, 'possible syllables');
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    const [a = '', b = ''] = [items[last], items[other]];
    items[last] = b;
    items[other] = a;
  }
  return items;
}
