import { slugify } from '#domain/vietnamese.ts';
import type { Body } from './administration.ts';
import { dayOf, firstYear } from './calendar.ts';
import { RandomStream } from './random.ts';

export interface Office {
  readonly title: string;
  readonly body: string;
  /** The years that it was held in, both included; the last open. */
  readonly fromYear: number;
  readonly toYear?: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly Office[];
}

/** Who led each body: one after the other, ten years each. */
export interface People {
  readonly all: readonly Person[];
  leaderOf(body: Body, day: number): { readonly person: Person; readonly office: Office };
}

const titles = { party: 'Bí thư', assembly: 'Chủ tịch', government: 'Chủ tịch' } as const;
const secondYear = firstYear + 10;

export function makePeople(bodies: readonly Body[], seed: number): People {
  const names = new NameSource(seed);
  const leaders = new Map<string, readonly [Person, Person]>();
  for (const { id, kind } of bodies) {
    const office = { title: titles[kind], body: id };
    const first = { ...office, fromYear: firstYear, toYear: secondYear - 1 };
    const second = { ...office, fromYear: secondYear };
    leaders.set(id, [names.person(first), names.person(second)]);
  }
  const change = dayOf(`${secondYear}-01-01`);
  return {
    all: [...leaders.values()].flat(),
    leaderOf: ({ id }, day) => {
      const person = leaders.get(id)?.[day < change ? 0 : 1];
      const [office] = person?.offices ?? [];
      if (!person || !office) throw new Error(`nobody led ${id}`);
      return { person, office };
    },
  };
}

const families = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(
  ' ',
);
const middles = ['Văn', 'Thị', 'Đình', 'Ngọc', 'Hữu', 'Thanh', 'Minh', 'Kim', 'Xuân', 'Thu'];
const given =
  'Mẫu Thử Tạm Giả Ví_Dụ Thí_Dụ Thử_Nghiệm Giả_Định Tưởng_Tượng Bịa Mô_Phỏng Minh_Họa Bản_Mẫu'.split(
    ' ',
  );

/** Names that look invented, none twice. */
class NameSource {
  readonly #random: RandomStream;
  readonly #taken = new Map<string, number>();

  constructor(seed: number) {
    this.#random = new RandomStream(seed, 'names');
  }

  person(office: Office): Person {
    const own = [families, middles, given].map((parts) => this.#random.pick(parts)).join(' ');
    const name = own.replaceAll('_', ' ');
    const count = (this.#taken.get(name) ?? 0) + 1;
    this.#taken.set(name, count);
    const unique = count === 1 ? name : `${name} ${count}`;
    return { id: slugify(unique), name: unique, offices: [office] };
  }
}
