const tag = '<img src=x onerror=RUN>';

/** Entries of a bibliography; the key is given. */
export const entries: readonly ((key: string) => string)[] = [
  (key) => `@misc{${key}, title = {${tag}}, author = {<script>RUN</script>, ${tag}}, year = {2026}}`,
  (key) => `@misc{${key}, title = {x}, url = {javascript:RUN}}`,
  (key) => `@misc{${key}, title = {x}, url = {https://evil.example/"onclick="RUN}}`,
  (key) => `@misc{${key}, title = {x}, doi = {"><script>RUN</script>}, eprint = {${tag}}}`,
  (key) => `@misc{${key}, title = {<span style="background:url(HOST/x.png)">x</span>}, note = {${tag}}}`,
  (key) => `@misc{${key}, title = {<i onclick=RUN>x</i> <b>y</b> <sup>z</sup>}, publisher = {${tag}}}`,
  (key) => `@article{${key}, title = {x}, journal = {${tag}}, volume = {<svg onload=RUN>}, pages = {"1"}}`,
  (key) =>
    `@misc{${key}, title = {\\href{javascript:RUN}{x} \\url{javascript:RUN}}, howpublished = {${tag}}}`,
  (key) => `@misc{${key}, title = {x}, file = {../../etc/passwd:/etc/passwd:pdf}}`,
  (key) =>
    `@misc{${key}, title = {x}, author = {{</i><svg onload=RUN>}}, editor = {"onclick=RUN}, booktitle = {${tag}}}`,
  (key) => `@misc{${key}, title = {x}, url = {data:text/html,<script>RUN</script>}, urldate = {${tag}}}`,
  (key) =>
    `@misc{${key}, title = {x}, doi = {javascript:RUN}, pages = {${tag}}, number = {<script>RUN</script>}}`,
  (key) => `@misc{${key}, title = {{$<script>RUN</script>$}}, date = {${tag}}}`,
];

/** Calls of citations in a note. */
export const citations: readonly string[] = [
  '[@known, p. <img src=x onerror=RUN>]',
  '[see <script>RUN</script> @known, "onclick=RUN]',
  '[@<script>RUN</script>] @nothing"onclick=RUN [@nothing<img]',
  '[-@known; @nothing; @known, <svg onload=RUN>] [1] [9999]',
  '[@known](javascript:RUN) [[@known|<img src=x onerror=RUN>]]',
];
