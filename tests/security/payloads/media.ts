const hole = 'data-src="https:HOST/x.html" data-host="<img src=x onerror=RUN>"';

/** Films and sounds of other hosts and of the vault. */
export const media: readonly string[] = [
  '![<img src=x onerror=RUN>](https://youtu.be/abc)',
  '![x" onclick="RUN](https://www.youtube.com/watch?v=abc&t=1"onload="RUN)',
  '![](https://www.youtube.com/watch?v=abc%22%20onload=%22RUN)',
  '![](https://www.youtube.com.evil.example/embed/abc)',
  '![](https://www.youtube.com@evil.example/embed/abc)',
  '![](https://evil.example/embed/abc#www.youtube.com)',
  '![](https://www.youtube.com/embed/../redirect?q=https:HOST/)',
  '![](https://www.youtube.com/embed/abc/../../redirect?q=https:HOST/)',
  '![](https://vimeo.com/123?h=abc"><script>RUN</script>)',
  '<iframe src="https://www.youtube.com/embed/abc" onload=RUN srcdoc="<script>parent.RUN</script>" title="<img src=x onerror=RUN>" sandbox="" allow="camera; microphone" name="main" id="main"></iframe>',
  '<iframe src="https://www.youtube.com/embed/abc?autoplay=1&origin=javascript:RUN"><script>RUN</script></iframe>',
  '<p><iframe src="https://player.vimeo.com/video/123" width="9999" style="position:fixed"></iframe></p>',
  '<a href="javascript:RUN"><iframe src="https://youtu.be/abc"></iframe></a>',
  '[![](https://youtu.be/abc)](javascript:RUN)',
  `<click-frame ${hole}><a href="javascript:RUN">x</a></click-frame>`,
  `<div is="click-frame" class="file-card" ${hole}>x</div>`,
  '<video src="shown.svg" onerror=RUN></video> <video src="active.html"></video> <audio src="../../etc/passwd"></audio>',
  '<video src="film.mp4" poster="HOST/x.png" onloadstart=RUN autoplay loop><track src="HOST/x.vtt" default><source src="HOST/x.mp4"></video>',
  '<video src="film.mp4#t=1&quot; onerror=&quot;RUN" title="x&quot; onerror=&quot;RUN"></video>',
  '![[film.mp4#t=1" onerror="RUN|<script>RUN</script>]] ![[film.mp4|x" onerror="RUN|100]]',
  '<video><source src="javascript:RUN"><source src="HOST/x.mp4" onerror=RUN><img src=x onerror=RUN></video>',
  '<audio src="https:HOST/x.mp3" controls autoplay oncanplay=RUN></audio>',
];
