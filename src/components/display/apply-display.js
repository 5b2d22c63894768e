// Runs in the head before anything is painted, so it is served as it stands here and kept small.
// Says that scripts run (`data-script`) and applies what the reader chose (`data-theme`, `data-size`,
// `data-spacing`; src/styles/tokens.css answers to them).
(() => {
  const root = document.documentElement;
  root.dataset.script = '';

  /** @param {Record<string, string>} chosen */
  function apply(chosen) {
    for (const name of ['theme', 'size', 'spacing']) {
      if (chosen[name]) root.setAttribute(`data-${name}`, chosen[name]);
      else root.removeAttribute(`data-${name}`);
    }
    for (const meta of document.querySelectorAll('meta[data-scheme]')) {
      const scheme = meta.dataset.scheme;
      meta.media = chosen.theme
        ? chosen.theme === scheme
          ? 'all'
          : 'not all'
        : `(prefers-color-scheme: ${scheme})`;
    }
  }

  function applyKept() {
    try {
      apply(JSON.parse(localStorage.getItem('display') ?? '{}'));
    } catch {
      // Storage is forbidden, or holds what nobody here wrote: the reader's system decides.
    }
  }

  applyKept();
  addEventListener('storage', applyKept);
  addEventListener('display', (event) => apply(event.detail));
})();
