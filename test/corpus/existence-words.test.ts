import { expect, test } from 'vitest';
import { conferenceText, readFolder } from './folder.ts';

const body = (existence: string): string => `name: Ủy ban nhân dân xã Mẫu
short: UBND xã Mẫu
kind: government
level: commune
place: xa-mau
existence: ${existence}
successors: []
`;

async function messages(existence: string): Promise<string[]> {
  const { problems } = await readFolder({
    'bodies/ubnd-xa-mau.yaml': body(existence),
    'conferences/2099/hoi-nghi-thu.md': conferenceText(),
  });
  return problems.flatMap(({ rule, message }) => (rule === 'body-existence' ? [message] : []));
}

test('a body that had ended is told with its last day, apart from the day of the entry', async () => {
  expect(await messages('[{ to: 2080-06-30 }, { from: 2085-01-01, to: 2090-06-30 }]')).toEqual([
    'Ủy ban nhân dân xã Mẫu không tồn tại vào ngày 2099-03-01 của bài này (đã chấm dứt từ sau 2090-06-30).',
  ]);
});

test('a body that was still to be founded is told so', async () => {
  expect(await messages('[{ from: 2099-05-01 }]')).toEqual([
    'Ủy ban nhân dân xã Mẫu không tồn tại vào ngày 2099-03-01 của bài này (khi đó chưa lập).',
  ]);
});
