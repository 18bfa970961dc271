const hole = JSON.stringify({ kind: 'html', html: '<img src=x onerror=RUN>' }).replaceAll('"', '&quot;');
const embed = JSON.stringify({ kind: 'embed', target: '../../x', block: true }).replaceAll('"', '&quot;');

/** Raw HTML that speaks the compiler's own language. */
export const compiler: readonly string[] = [
  `<vault-hole data-hole="${hole}"></vault-hole>`,
  `<VAULT-HOLE DATA-HOLE="${hole}"></VAULT-HOLE>`,
  `[a](https://example.org) <vault-hole data-vault="0" data-hole="${hole}"></vault-hole>`,
  `[[x]] <div data-vault="0">x</div> <div data--vault="0">y</div> <div data---vault="0">z</div>`,
  `## Twice\n\n<div data--vault="0" onclick=RUN>x</div> <p data--vault="0">y</p>`,
  `<a href="javascript:RUN" data--vault="999" onclick=RUN>x</a>`,
  `<iframe src="javascript:RUN" data--vault="__proto__"></iframe>`,
  `<vault-\n\nhole data-hole="${hole}">`,
  `<vault-hole data-hole="${embed}">`,
  `<div data-hole="${hole}" data-block="x" data-footnotes data-footnote-ref data-colour="x onclick=RUN">x</div>`,
  `<span data-colour="red&quot; onclick=&quot;RUN" style="color: red">x</span>`,
  `<span style="color: red;" data-colour='x"><img src=x onerror=RUN>'>x</span>`,
];
