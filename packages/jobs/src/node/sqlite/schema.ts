/**
 * The table of the jobs in SQLite. A row changes its state; it is removed when its id need not be remembered any longer.
 *
 * | state | what | `at_ms` |
 * | --- | --- | --- |
 * | 0 waiting | may start at its time | when it may start |
 * | 1 behind | waits behind another job of its key | when it may start |
 * | 2 running | a worker owns it | when the lease ends |
 * | 3 done | only the id is kept | when the id is forgotten |
 * | 4 dead | failed for the last time | when it failed |
 *
 * `seq` is the order of sending. `token` is the claim that counts. A row with `forget` is deleted instead of done. In the modes `coalesce` and `ordered`, only the first row of a
 * key below state 3 waits or runs; the others are behind it. So a claim never has to look for the other jobs of a key.
 */
export const waiting = 0
export const behind = 1
export const running = 2
export const done = 3
export const dead = 4

/** The `user_version` of a file. A later release that changes the tables raises it and adds the statements for older files. */
export const version = 1

export const schema = `
CREATE TABLE jobs (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  queue TEXT NOT NULL,
  id TEXT NOT NULL,
  state INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  key TEXT,
  grp TEXT,
  payload TEXT,
  attempt INTEGER NOT NULL,
  sent_ms INTEGER NOT NULL,
  token TEXT,
  error TEXT,
  forget INTEGER NOT NULL,
  UNIQUE (queue, id)
) STRICT;
CREATE INDEX jobs_due ON jobs (queue, state, at_ms, seq);
CREATE INDEX jobs_key ON jobs (queue, key, seq) WHERE state < ${done} AND key IS NOT NULL;
CREATE INDEX jobs_group ON jobs (queue, grp, at_ms, seq) WHERE state = ${waiting} AND grp IS NOT NULL;
CREATE TABLE turns (queue TEXT NOT NULL, grp TEXT NOT NULL, turn INTEGER NOT NULL, PRIMARY KEY (queue, grp)) STRICT;
CREATE TABLE modes (queue TEXT PRIMARY KEY, mode TEXT NOT NULL) STRICT;
PRAGMA user_version = ${version};
`
