/** Names of notes and attachments, without extension, as a disk can have them. */
export const names: readonly string[] = [
  '<img src=x onerror=RUN>',
  '"><script>RUN<script>',
  "x' onclick='RUN",
  '{{constructor.constructor`RUN`()}}',
  '${RUN}',
  'javascript:RUN',
  '&lt;script&gt;RUN&lt;',
  'x]](javascript:RUN)[[',
  '-->RUN',
  'x..',
  '%2e%2e%2f%2e%2e%2fRUN',
  'con\u202Egpj.RUN',
  'a\nb RUN',
  '__proto__',
];
