import { slugify } from '#domain/vietnamese.ts';
import { lastDayOfDistricts } from './calendar.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly level: 'country' | 'province' | 'district' | 'commune';
  readonly parent?: string;
  readonly successors: readonly string[];
}

export type BodyKind = 'party' | 'assembly' | 'government';

export interface Body {
  readonly id: string;
  readonly name: string;
  /** 'UBND xã Mẫu 12' */
  readonly short: string;
  readonly kind: BodyKind;
  readonly level: 'province' | 'district' | 'commune';
  readonly place: Place;
  readonly parent?: string;
  /** The last day of its existence, for bodies that ended. */
  readonly lastDay?: number;
  readonly successors: readonly string[];
}

/** An invented province with everything in it, smaller or larger after the number of documents. */
export interface Administration {
  readonly places: readonly Place[];
  /** Those with the most documents first. */
  readonly bodies: readonly Body[];
}

const mostCommunes = 150;

export function makeAdministration(documents: number): Administration {
  const count = Math.min(mostCommunes, Math.max(3, Math.round(Math.sqrt(documents))));
  const province: Place = {
    id: 'tinh-thi-du',
    name: 'Tỉnh Thí Dụ',
    level: 'province',
    parent: 'viet-nam',
    successors: [],
  };
  const communes = Array.from({ length: count }, (_, index) => communeOf(index + 1, province));
  const districts = districtsOf(communes, province);
  const country: Place = { id: 'viet-nam', name: 'Việt Nam', level: 'country', successors: [] };
  return {
    places: [country, province, ...districts, ...communes],
    bodies: [
      ...bodiesOf(province),
      ...communes.flatMap((commune) => bodiesOf(commune)),
      ...districts.flatMap((district) => bodiesOf(district)),
    ],
  };
}

function communeOf(number: number, province: Place): Place {
  const name = number % 4 === 0 ? `Phường Thí Dụ ${number}` : `Xã Mẫu ${number}`;
  return { id: slugify(name), name, level: 'commune', parent: province.id, successors: [] };
}

/** Districts that have ended, each succeeded by ten communes. */
function districtsOf(communes: readonly Place[], province: Place): Place[] {
  return Array.from({ length: Math.ceil(communes.length / 10) }, (_, index) => {
    const name = `Huyện Ví Dụ ${index + 1}`;
    const successors = communes.slice(index * 10, index * 10 + 10).map(({ id }) => id);
    return { id: slugify(name), name, level: 'district', parent: province.id, successors };
  });
}

const kinds = [
  { kind: 'government', id: 'ubnd', name: 'Ủy ban nhân dân', short: 'UBND' },
  { kind: 'party', id: 'dang', name: 'Ban Chấp hành Đảng bộ', short: '' },
  { kind: 'assembly', id: 'hdnd', name: 'Hội đồng nhân dân', short: 'HĐND' },
] as const;

const partyWords = { province: 'Tỉnh ủy', district: 'Huyện ủy', commune: 'Đảng ủy' } as const;

function bodiesOf(place: Place): Body[] {
  const { level } = place;
  if (level === 'country') return [];
  const lower = place.name.charAt(0).toLowerCase() + place.name.slice(1);
  return kinds.map(({ kind, id, name, short }) => ({
    id: `${id}-${place.id}`,
    name: `${name} ${lower}`,
    short: kind === 'party' ? partyName(level, lower) : `${short} ${lower}`,
    kind,
    level,
    place,
    ...(level !== 'province' && { parent: `${id}-tinh-thi-du` }),
    ...(level === 'district' && { lastDay: lastDayOfDistricts }),
    successors: place.successors.map((commune) => `${id}-${commune}`),
  }));
}

/** 'Tỉnh ủy Thí Dụ', 'Huyện ủy Ví Dụ 1', 'Đảng ủy xã Mẫu 12' */
function partyName(level: Body['level'], place: string): string {
  const own = level === 'commune' ? place : place.slice(place.indexOf(' ') + 1);
  return `${partyWords[level]} ${own}`;
}
