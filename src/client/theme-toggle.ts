type Theme = 'system' | 'light' | 'dark';

const papers = { light: '#faf7f1', dark: '#161412' };
const names: Record<Theme, string> = { system: 'the system’s', light: 'light', dark: 'dark' };
const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** The first step from the system's theme shows the other one, so that every press changes something. */
function order(): readonly Theme[] {
  return systemDark.matches ? ['system', 'light', 'dark'] : ['system', 'dark', 'light'];
}

function kept(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function after(theme: Theme): Theme {
  const themes = order();
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
}

function keep(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be blocked: the choice then lasts for this page.
  }
}

/** Colours the browser's own bar like the paper in force. */
function paintBrowser(): void {
  const theme = kept();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = papers[theme === 'system' ? own : theme];
  }
}

/** `<theme-toggle>`: its button walks through system, light and dark; the choice stays on the device. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      keep(after(kept()));
      this.#show();
    });
    this.#show();
  }

  #show(): void {
    const label = `Theme: ${names[kept()]}. Switch to ${names[after(kept())]}`;
    this.querySelector('button')?.setAttribute('aria-label', label);
    this.querySelector('button')?.setAttribute('title', label);
    paintBrowser();
  }
}

customElements.define('theme-toggle', ThemeToggle);
