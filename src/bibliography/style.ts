/**
 * The house style in CSL 1.0.2: who, what, where, when. Three authors or more are shortened; addresses are left to the page,
 * which links them by host.
 */
export const houseStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="en-GB">
  <info><title>Thinking Models</title><id>thinking-models</id><updated>2026-11-23T00:00:00+00:00</updated></info>
  <macro name="who">
    <names variable="author"><name and="text" et-al-min="3" et-al-use-first="1" form="short" delimiter=", "/></names>
  </macro>
  <macro name="where">
    <group delimiter=", ">
      <group delimiter=" ">
        <choose>
          <if variable="container-title"><text variable="container-title"/></if>
          <else><text variable="publisher"/></else>
        </choose>
        <text variable="volume"/>
        <text variable="issue" prefix="(" suffix=")"/>
      </group>
      <text variable="page"/>
      <choose>
        <if variable="container-title publisher" match="none"><text variable="number" prefix="arXiv "/></if>
      </choose>
    </group>
  </macro>
  <macro name="when">
    <date variable="issued" form="text" date-parts="year-month"/>
  </macro>
  <citation><layout><text macro="who"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="who"/>
        <text variable="title" font-style="italic"/>
        <group delimiter=", "><text macro="where"/><text macro="when"/></group>
      </group>
    </layout>
  </bibliography>
</style>`;
