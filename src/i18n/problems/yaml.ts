/**
 * What keeps YAML from being read, by the error codes of the npm package `yaml`; the package itself
 * tells it in English only.
 */
const errors: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'sau dấu "*" không được ghi thêm gì.',
  BAD_ALIAS: 'dấu "*" hoặc "&" đầu giá trị có nghĩa riêng; đặt giá trị trong nháy kép.',
  BAD_DIRECTIVE: 'dòng mở đầu bằng "%" có nghĩa riêng; đặt giá trị trong nháy kép.',
  BAD_DQ_ESCAPE: 'dấu "\\" trong nháy kép có nghĩa riêng; viết "\\\\" hoặc dùng nháy đơn.',
  BAD_INDENT: 'dòng thụt lề không khớp với các dòng quanh nó.',
  BAD_SCALAR_START: 'giá trị mở đầu bằng dấu có nghĩa riêng; đặt cả giá trị trong nháy kép.',
  BLOCK_AS_IMPLICIT_KEY:
    'một dòng có hai dấu ":" kèm dấu cách; đặt giá trị trong nháy kép, hoặc xuống dòng và thụt lề.',
  BLOCK_IN_FLOW: 'trong ngoặc không dùng được cách viết mỗi mục một dòng; xem lại dấu ngoặc đóng.',
  DUPLICATE_KEY: 'trường này đã ghi ở trên; mỗi trường chỉ ghi một lần.',
  KEY_OVER_1024_CHARS: 'tên trường quá dài; có thể thiếu dấu nháy hoặc dấu ":" ở chỗ khác.',
  MISSING_CHAR: 'thiếu dấu nháy hoặc dấu ngoặc đóng, dấu phẩy, dấu ":", hay dấu cách sau dấu câu.',
  MULTILINE_IMPLICIT_KEY:
    'dòng này không thành một trường: thiếu dấu ":" sau tên trường, hoặc thụt lề sai.',
  MULTIPLE_DOCS: 'dòng "---" hoặc "..." đứng giữa khai báo.',
  RESOURCE_EXHAUSTION: 'quá nhiều tầng lồng nhau; thường là thừa dấu ngoặc mở.',
  TAB_AS_INDENT: 'thụt lề bằng phím Tab; thay bằng dấu cách.',
  TAG_RESOLVE_FAILED: 'dấu "!" đầu giá trị có nghĩa riêng; đặt giá trị trong nháy kép.',
  UNEXPECTED_TOKEN: 'có dấu hoặc chữ đứng sai chỗ; thường là thừa hay thiếu dấu nháy, dấu ngoặc.',
};

/** Says in Vietnamese what an error code of the npm package `yaml` means. */
export function yamlErrorWords(code: string): string {
  return errors[code] ?? 'dòng này không đọc được.';
}
