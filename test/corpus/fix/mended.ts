import { classifyFile } from '#corpus/content-file.ts';
import { mendText, type MendedText } from '#corpus/fix/mend.ts';

/** What mending makes of the text of a file at a path of the content folder. */
export function mended(text: string, file = 'conferences/2099/hoi-nghi-thu.md'): MendedText {
  return mendText(text, classifyFile(file));
}

/** A conference with its fields in order, what a test adds to the last of them, and a text. */
export function ordered(extra = '', body = 'Nội dung.'): string {
  return `---
title: Hội nghị thử
summary: Tóm tắt thử.
body: ubnd-xa-mau
date: 2099-03-01
published: 2099-03-02
${extra}---

${body}
`;
}
