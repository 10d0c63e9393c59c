/*
 * What version 0.1.0 left behind, of the small scan, exactly as it wrote it: by this every later version is held to read
 * what people kept, saved and shared. Never change it; of a version that writes something else, add what that writes.
 */

/** What somebody filled in, under the key `quick-scan:small-scan` of a browser's storage. */
export const KEPT = `{"response":{"scan":{"id":"small-scan","version":"1.0.0"},"answers":{"listening":2,"language":"unknown","plan":3},"notes":{"listening":"Eén training,\\nin april."},"priorities":["listening"],"startedAt":"2026-11-30T09:00:00.595Z","updatedAt":"2026-11-30T09:00:01.618Z","group":"Uitvoering","completedAt":"2026-11-30T09:00:01.329Z","plan":[{"statement":"listening","goal":"Done: listening.","action":"Agenderen","who":"Amina"}]},"place":{"view":"report"}}`;

/** The scan file and the result code of the same; the code is read with `GROUPS`. */
export const SCAN_FILE = `{"scan":{"id":"small-scan","version":"1.0.0"},"answers":{"listening":2,"language":"unknown","plan":3},"notes":{"listening":"Eén training,\\nin april."},"priorities":["listening"],"startedAt":"2026-11-30T09:00:00.595Z","updatedAt":"2026-11-30T09:00:01.618Z","group":"Uitvoering","completedAt":"2026-11-30T09:00:01.329Z","plan":[{"statement":"listening","goal":"Done: listening.","action":"Agenderen","who":"Amina"}]}`;
export const CODE = 'QQXW-294N-PD';
export const GROUPS = ['Leiding', 'Uitvoering'];

/** A team, under the key `quick-scan-team:small-scan`, and what it agreed on, under that with `:outcome` behind it. */
export const KEPT_TEAM = `{"name":"Team Noord","collection":{"scan":{"id":"small-scan","version":"1.0.0"},"statements":["listening","language","plan"],"entries":[["code …4NPD","2,unknown,3","Uitvoering",null],["twee.json","2,unknown,1","Uitvoering","2026-11-30T09:30:00.595Z"]],"twins":[]},"taken":[]}`;
export const KEPT_OUTCOME = `{"response":{"scan":{"id":"small-scan","version":"1.0.0"},"answers":{"plan":2},"notes":{},"priorities":[],"startedAt":"2026-11-30T09:00:00.600Z","updatedAt":"2026-11-30T09:00:02.621Z","plan":[{"statement":"plan","who":"Bas"}]},"place":{"view":"introduction"}}`;

/** The team file of the same. */
export const TEAM_FILE = `{"scan":{"id":"small-scan","version":"1.0.0"},"groups":[{"responses":2,"statements":{"listening":{"counts":[0,2,0],"unknown":0,"open":0},"language":{"counts":[0,0,0],"unknown":2,"open":0},"plan":{"counts":[1,0,1],"unknown":0,"open":0}}}],"name":"Team Noord","date":"2026-11-30"}`;
