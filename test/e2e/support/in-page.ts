/** Runs in a page, before a script that uses it: finds and presses what a person sees of the importer. */
export const hands = `
  const all = (selector) => [...(document.querySelector('contact-importer')?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const found = async (what, find) => {
    for (let tries = 0; tries < 1200; tries += 1) {
      const one = find();
      if (one) return one;
      await new Promise((next) => setTimeout(next, 25));
    }
    throw new Error('did not see ' + what + ', but: ' + all('.root').map((one) => one.innerText).join(' ').slice(0, 300));
  };
  const heading = (text) => found(text, () => all('h2').find((one) => one.textContent === text));
  const words = (text) => found(text, () => all('.root').find((one) => one.innerText.includes(text)));
  const press = async (name) =>
    (await found(name, () => all('button').find((one) => name.test((one.ariaLabel ?? one.textContent).trim()) && !one.disabled && one.ariaDisabled !== 'true'))).click();
  /** From the first screen to the press that starts the import. */
  const startImport = async (name, text, mode) => {
    await heading('What would you like to import?');
    await document.querySelector('contact-importer').importFile(new File([text], name, { type: 'text/csv' }));
    await found('the file', () => all('[part=file-card][aria-busy=false]').length > 0);
    if (mode) (await found('the mode', () => all('input[value=' + mode + ']')[0])).click();
    await press(/^Next$/);
    await heading('Map columns to fields');
    await press(/^Next$/);
    await heading('Review and confirm');
    (await found('consent', () => all('[part=confirm] input[type=checkbox]').find((one) => /I confirm/.test(one.closest('label')?.textContent ?? '')))).click();
    await press(/^Import \\d+ rows?$/);
  };
`;
