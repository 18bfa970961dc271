import type { Chance } from './chance.ts';
import type { Words } from './words.ts';

type Snippet = (a: string, b: string, n: number) => string;

/** A few lines in each language, with two names and a number to fill in. */
const snippets: Readonly<Record<string, Snippet>> = {
  python: (a, b, n) =>
    `def ${a}(${b}, limit=${n}):\n    """Counts ${b}."""\n    total = [x for x in ${b} if x % ${n} == 0]\n    return {"${a}": sum(total), "limit": limit}`,
  js: (a, b, n) =>
    `export async function ${a}(${b}) {\n  const found = await fetch(\`/${b}/\${${n}}\`);\n  return found.ok ? found.json() : null; // ${n}\n}`,
  ts: (a, b, n) =>
    `interface ${a} {\n  readonly ${b}: string;\n  readonly size?: number;\n}\nconst ${b}: readonly ${a}[] = [{ ${b}: '${n}' }];`,
  rust: (a, b, n) =>
    `pub fn ${a}(${b}: &[u64]) -> Option<u64> {\n    ${b}.iter().filter(|x| **x > ${n}).max().copied()\n}`,
  go: (a, b, n) =>
    `func ${a}(${b} []int) (int, error) {\n\tfor i, v := range ${b} {\n\t\tif v > ${n} {\n\t\t\treturn i, nil\n\t\t}\n\t}\n\treturn 0, errors.New("${a}")\n}`,
  java: (a, b, n) =>
    `public final class ${a} {\n    private static final int MAX = ${n};\n    public String ${b}() { return "${b}" + MAX; }\n}`,
  c: (a, b, n) =>
    `#include <stdio.h>\nint ${a}(const char *${b}) {\n    for (int i = 0; i < ${n}; i++) printf("%s\\n", ${b});\n    return 0;\n}`,
  cpp: (a, b, n) =>
    `template <typename T>\nauto ${a}(std::vector<T> const& ${b}) {\n    return std::accumulate(${b}.begin(), ${b}.end(), T{${n}});\n}`,
  bash: (a, b, n) =>
    `for ${a} in *.${b}; do\n  if [ -s "$${a}" ]; then head -n ${n} "$${a}" | sort -u; fi\ndone`,
  json: (a, b, n) => `{\n  "${a}": { "${b}": [${n}, true, null] },\n  "name": "${a}-${b}"\n}`,
  yaml: (a, b, n) => `${a}:\n  - ${b}: ${n}\n    when: always\n  - name: "${a} ${b}" # ${n}`,
  html: (a, b, n) =>
    `<section id="${a}">\n  <h2 class="${b}">${a}</h2>\n  <p data-n="${n}">${b}</p>\n</section>`,
  css: (a, b, n) =>
    `.${a} > .${b}:hover {\n  margin: ${n}px auto;\n  color: color-mix(in oklab, red, blue);\n}`,
  sql: (a, b, n) =>
    `SELECT ${a}.id, COUNT(*) AS ${b}\nFROM ${a}\nLEFT JOIN other USING (id)\nWHERE ${a}.size > ${n}\nGROUP BY 1;`,
  ruby: (a, b, n) => `def ${a}(${b})\n  ${b}.select { |x| x > ${n} }.map(&:to_s).join(', ')\nend`,
  kotlin: (a, b, n) => `data class Of(val ${b}: Int)\nfun ${a}(x: Of) = listOf(x).filter { it.${b} > ${n} }`,
  swift: (a, b, n) =>
    `func ${a}(_ ${b}: [Int]) -> Int? {\n    guard !${b}.isEmpty else { return nil }\n    return ${b}.first { $0 > ${n} }\n}`,
  haskell: (a, b, n) => `${a} :: [Int] -> Int\n${a} ${b} = sum $ takeWhile (< ${n}) (map (* 2) ${b})`,
  lua: (a, b, n) =>
    `local function ${a}(${b})\n  for i, v in ipairs(${b}) do\n    if v > ${n} then return i end\n  end\nend`,
  diff: (a, b, n) => `@@ -${n},2 +${n},2 @@\n-const ${a} = 1;\n+const ${b} = 1;`,
  toml: (a, b, n) => `[${a}.${b}]\nsize = ${n}\nnames = ["${a}", "${b}"]`,
  dockerfile: (a, b, n) => `FROM node:${n}\nWORKDIR /${a}\nCOPY . .\nRUN npm ci && npm run ${b}`,
  text: (a, b, n) => `${a} ........ ${n}\n${b} ........ ${n}`,
};

/** Languages by how often notes hold them: the first of these are common. */
const languages = Object.keys(snippets);

/** Calls of every vault's favourites come again and again; one fence in so many is one of them. */
const REPEATED = 0.1;

/** A fenced block of a handful to some forty lines. */
export function codeBlock(chance: Chance, words: Words): string {
  if (chance.hit(REPEATED))
    return fence('bash', `npm install\nnpm run build -- --mode=${chance.pick(['dev', 'ci'])}`);
  const language = languages[Math.floor(languages.length * chance.unit() ** 1.7)]!;
  const write = snippets[language]!;
  const name = (): string => words.topic(chance);
  const parts = Array.from({ length: chance.between(1, 6) }, () =>
    write(name(), name(), chance.between(2, 999)),
  );
  return fence(language, parts.join('\n\n'));
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
