/**
 * One kind of document. `stateCode` is its code in numbers of the state (Nghị định 30/2020/NĐ-CP,
 * Appendix III, and the laws on normative texts), `partyCodes` those in numbers of the Party
 * (36-HD/VPTW of 2018 and 05-HD/VPTW of 2026). `normative` marks the codes that stand in numbers
 * with a year, such as 30/2020/NĐ-CP.
 */
export interface DocumentType {
  readonly id: DocumentTypeId;
  readonly word: string;
  readonly stateCode?: string;
  readonly partyCodes?: readonly string[];
  readonly normative?: true;
}

type Traits = Omit<DocumentType, 'id'>;

const traits = {
  constitution: { word: 'hiến pháp' },
  code: { word: 'bộ luật' },
  law: { word: 'luật' },
  ordinance: { word: 'pháp lệnh', stateCode: 'PL', normative: true },
  order: { word: 'lệnh', stateCode: 'L', normative: true },
  resolution: { word: 'nghị quyết', stateCode: 'NQ', partyCodes: ['NQ'], normative: true },
  'joint-resolution': { word: 'nghị quyết liên tịch', stateCode: 'NQLT', normative: true },
  decree: { word: 'nghị định', stateCode: 'NĐ', normative: true },
  decision: { word: 'quyết định', stateCode: 'QĐ', partyCodes: ['QĐ'], normative: true },
  circular: { word: 'thông tư', stateCode: 'TT', normative: true },
  'joint-circular': { word: 'thông tư liên tịch', stateCode: 'TTLT', normative: true },
  'party-circular': { word: 'thông tri', partyCodes: ['TT'] },
  directive: { word: 'chỉ thị', stateCode: 'CT', partyCodes: ['CT'], normative: true },
  conclusion: { word: 'kết luận', partyCodes: ['KL'] },
  // The Party wrote quy định as QĐi until 2026 and writes it as QĐ since (05-HD/VPTW).
  regulation: { word: 'quy định', stateCode: 'QyĐ', partyCodes: ['QĐi', 'QĐ'] },
  statute: { word: 'quy chế', stateCode: 'QC', partyCodes: ['QC'] },
  strategy: { word: 'chiến lược', partyCodes: ['CL'] },
  'master-plan': { word: 'quy hoạch', partyCodes: ['QH'] },
  plan: { word: 'kế hoạch', stateCode: 'KH', partyCodes: ['KH'] },
  programme: { word: 'chương trình', stateCode: 'CTr', partyCodes: ['CTr'] },
  'action-programme': { word: 'chương trình hành động', partyCodes: ['CTrHĐ'] },
  scheme: { word: 'đề án', stateCode: 'ĐA', partyCodes: ['ĐA'] },
  project: { word: 'dự án', stateCode: 'DA', partyCodes: ['DA'] },
  'option-plan': { word: 'phương án', stateCode: 'PA', partyCodes: ['PA'] },
  guidance: { word: 'hướng dẫn', stateCode: 'HD', partyCodes: ['HD'] },
  announcement: { word: 'thông báo', stateCode: 'TB', partyCodes: ['TB'] },
  communique: { word: 'thông cáo', stateCode: 'TC', partyCodes: ['TC'] },
  report: { word: 'báo cáo', stateCode: 'BC', partyCodes: ['BC'] },
  minutes: { word: 'biên bản', stateCode: 'BB', partyCodes: ['BB'] },
  submission: { word: 'tờ trình', stateCode: 'TTr', partyCodes: ['TTr'] },
  'official-letter': { word: 'công văn', partyCodes: ['CV'] },
  telegram: { word: 'công điện', stateCode: 'CĐ' },
  'consolidated-text': { word: 'văn bản hợp nhất', stateCode: 'VBHN' },
  contract: { word: 'hợp đồng', stateCode: 'HĐ' },
  memorandum: { word: 'bản ghi nhớ', stateCode: 'BGN' },
  agreement: { word: 'bản thỏa thuận', stateCode: 'BTT' },
  authorisation: { word: 'giấy ủy quyền', stateCode: 'GUQ' },
  invitation: { word: 'giấy mời', stateCode: 'GM', partyCodes: ['GM'] },
  'letter-of-introduction': { word: 'giấy giới thiệu', stateCode: 'GGT', partyCodes: ['GGT'] },
  'leave-permit': { word: 'giấy nghỉ phép', stateCode: 'GNP' },
  'dispatch-slip': { word: 'phiếu gửi', stateCode: 'PG' },
  'transfer-slip': { word: 'phiếu chuyển', stateCode: 'PC' },
  'notice-slip': { word: 'phiếu báo', stateCode: 'PB' },
  'true-copy': { word: 'sao y', stateCode: 'SY' },
  'certified-copy': { word: 'sao lục', stateCode: 'SL' },
  extract: { word: 'trích sao', stateCode: 'TrS' },
  'party-copy': { word: 'bản sao', partyCodes: ['BS'] },
  other: { word: 'văn bản khác' },
} as const satisfies Record<string, Traits>;

/** The value of `type` in front matter. */
export type DocumentTypeId = keyof typeof traits;

/** Every kind of document by its id, the weightier first. */
export const documentTypes: Readonly<Record<DocumentTypeId, DocumentType>> = withIds(traits);

/** The ids in the order of `documentTypes`. */
export const documentTypeIds = Object.keys(traits) as DocumentTypeId[];

function withIds(source: Record<DocumentTypeId, Traits>): Record<DocumentTypeId, DocumentType> {
  const entries = Object.entries(source).map(([id, type]) => [id, { id, ...type }]);
  return Object.fromEntries(entries) as Record<DocumentTypeId, DocumentType>;
}

/**
 * The kinds that a code may stand for: one or none in the state's system, and in the Party's also
 * two, because QĐ is a quyết định or, since 2026, a quy định.
 */
export function documentTypesOfCode(code: string, system: 'state' | 'party'): DocumentType[] {
  return Object.values(documentTypes).filter((type) =>
    system === 'state' ? type.stateCode === code : type.partyCodes?.includes(code) === true,
  );
}
