const names = ['theme', 'size', 'spacing'] as const;

/** What a reader chose; what is left out is as the publisher, or the reader's system, has it. */
type Chosen = Partial<Record<(typeof names)[number], string>>;

const form = document.querySelector<HTMLFormElement>('#display form');
if (form) {
  showChosen(form);
  form.addEventListener('change', () => keep(readChosen(form)));
  addEventListener('storage', () => showChosen(form));
}

function readChosen(form: HTMLFormElement): Chosen {
  const data = new FormData(form);
  const chosen = names.map((name) => [name, data.get(name)] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value));
}

/** apply-display.js, which every page runs in its head, listens for the event. */
function keep(chosen: Chosen): void {
  dispatchEvent(new CustomEvent('display', { detail: chosen }));
  try {
    localStorage.setItem('display', JSON.stringify(chosen));
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
}

function showChosen(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll('input'))
    input.checked = input.value === (document.documentElement.dataset[input.name] ?? '');
}
