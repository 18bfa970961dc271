const tag = '<img src=x onerror=RUN>';
const text = JSON.stringify(`"><script>RUN</script>${tag}`);

/** Properties, as the YAML of a note. */
export const properties: readonly string[] = [
  `title: ${text}`,
  `description: ${text}`,
  `aliases: [${text}, "${tag}"]`,
  `tags: ["<script>", "x\\" onclick=\\"RUN", "../../x", "${tag}"]`,
  'permalink: ../../../etc/passwd',
  'permalink: javascript:RUN',
  'permalink: //evil.example/x',
  `permalink: '"><script>RUN</script>'`,
  `lang: 'en" onload="RUN'`,
  `cssclasses: ['x" onload="RUN', "${tag}"]`,
  'image: javascript:RUN',
  'image: HOST/x.png',
  `question: ${text}\nanswer: ${text}\nteaches: [${text}]`,
  `unit: ${text}\norder: 1`,
  `requires: ["[[${tag}]]", "[[nothing|<script>RUN</script>]]"]`,
  `created: ${text}\nupdated: ${text}`,
  'source: javascript:RUN\nlink: "[x](javascript:RUN)"\nsite: https:HOST/',
  `up: "[[nothing|${tag}]]"\n'<script>RUN</script>': ${text}`,
  `site: 'https://evil.example/"onclick="RUN'`,
  `__proto__: { x: 1 }\nconstructor: ${text}\ntoString: x\nhasOwnProperty: y`,
  'x: { __proto__: { y: 1 }, z: [{ __proto__: 2 }] }',
  `facts: [${text}]\nrole: glossary`,
  `x: !!js/function "function () { RUN }"\ny: !!js/undefined ''`,
  `broken: [${tag}\n  <script>RUN</script>`,
];
