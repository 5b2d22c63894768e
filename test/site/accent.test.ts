import { expect, test } from 'vitest';
import { accentStyles, contrastOf, parseColour } from '#site/accent.ts';

test('a colour that can be read on both papers is kept on the one where it can', () => {
  expect(accentStyles('#9a1b1e')).toMatch(/light-dark\(#9a1b1e,#[\da-f]{6}\)/);
});

test.each(['#ffff00', '#ffffff', '#000000', '#0f766e', '#808080'])(
  '%s becomes legible on light and on dark paper',
  (accent) => {
    const [, light = '', dark = ''] = /\((#\w+),(#\w+)\)/.exec(accentStyles(accent)) ?? [];
    expect(contrastOf(parseColour(light), parseColour('#fbfaf7'))).toBeGreaterThanOrEqual(7);
    expect(contrastOf(parseColour(dark), parseColour('#161311'))).toBeGreaterThanOrEqual(7);
  },
);

test('contrast is that of WCAG', () => {
  expect(contrastOf(parseColour('#000000'), parseColour('#ffffff'))).toBeCloseTo(21, 5);
  expect(contrastOf(parseColour('#777777'), parseColour('#ffffff'))).toBeCloseTo(4.478, 3);
});
