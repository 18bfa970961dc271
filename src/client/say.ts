const SAID_FOR = 2400;
let line: HTMLElement | undefined;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Says a few words for a moment, to eyes and to assistive technology, and takes no focus. */
export function say(words: string): void {
  if (!line) {
    line = document.createElement('p');
    line.className = 'said';
    line.role = 'status';
    document.body.append(line);
  }
  clearTimeout(clearing);
  const [said, text] = [line, words];
  // A status that is new to the page is read only if its words come after it.
  setTimeout(() => (said.textContent = text), 50);
  clearing = setTimeout(() => (said.textContent = ''), SAID_FOR);
}

/** Copies text and says what became of it. */
export async function copyAndSay(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say('The browser did not allow copying');
  }
}
