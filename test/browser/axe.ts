import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe-core in a page as it stands and says, one text for each element concerned, which rule of
 * WCAG 2.2 AA or of good practice it breaks, where, and what would mend it.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: a page's content security policy does not forbid that.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(runAxe, tags);
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact ?? 'unknown'}): ${help}\n  at ${target.join(' ')}\n  ${indent(failureSummary ?? '')}`,
    ),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Runs in the page. */
async function runAxe(values: string[]): Promise<axe.Result[]> {
  const { violations } = await window.axe.run(document, {
    runOnly: { type: 'tag', values },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations;
}

function indent(text: string): string {
  return text.trim().replaceAll('\n', '\n  ');
}
