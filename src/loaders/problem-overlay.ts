import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ErrorPayload } from 'vite';
import { formatProblems } from '#corpus/format-problems.ts';
import type { Problem } from '#domain/problem.ts';
import { previewingWords } from '#i18n/previewing.ts';

/** How many lines of the file the overlay shows before and after the line at fault. */
const around = 3;

/** What Astro's overlay shows besides what Vite's error payload has. */
interface OverlayError {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  readonly highlightedCode: string;
  readonly stack: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
}

/** Astro words errors anew for its overlay unless they carry its mark. */
type OverlayPayload = ErrorPayload & { readonly __isEnhancedAstroErrorPayload: true };

/**
 * The message with which the development server shows the checker's findings over the page: the first
 * with its lines of the file, all of them below. The overlay takes message, hint and code as HTML.
 */
export function problemOverlay(
  problems: readonly [Problem, ...Problem[]],
  contentFolder: string,
  handbook: (rule: string) => string,
): OverlayPayload {
  const [{ file, line, column, message, hint, rule }] = problems;
  const absolute = path.join(contentFolder, file);
  const error: OverlayError = {
    name: previewingWords.name,
    title: previewingWords.title.replace('{count}', String(problems.length)),
    message: escapeHtml(`${file}:${line}:${column}\n${message}`),
    hint: previewingWords.hint
      .replace('{hint}', () => escapeHtml(hint))
      .replace('{rule}', rule)
      .replace(
        '{address}',
        `<a href="${escapeHtml(handbook(rule))}">${escapeHtml(handbook(rule))}</a>`,
      ),
    highlightedCode: quotedLines(absolute, line),
    stack: `${previewingWords.all}\n${formatProblems(problems)}`,
    loc: { file: absolute, line, column },
  };
  return { type: 'error', err: error, __isEnhancedAstroErrorPayload: true };
}

/** The line at fault and those around it, the way Astro's overlay expects highlighted code. */
function quotedLines(file: string, line: number): string {
  const first = Math.max(1, line - around);
  const lines = linesOf(file).slice(first - 1, line + around);
  const html = lines.map((text, index) => {
    const mark = first + index === line ? ' error-line' : '';
    return `<span class="line${mark}">${escapeHtml(text)}</span>`;
  });
  return `<pre><code>${html.join('\n')}</code></pre>`;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
