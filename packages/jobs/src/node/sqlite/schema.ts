/**
 * The table of the jobs in SQLite. A row changes its state; it is removed when its id need not be remembered any longer.
 *
 * | state | what | `at_ms` |
 * | --- | --- | --- |
 * | 0 waiting | may start at its time | when it may start |
 * | 1 running | a worker owns it | when the lease ends |
 * | 2 done | only the id is kept | when the id is forgotten |
 * | 3 dead | failed for the last time | when it failed |
 *
 * `seq` is the order of sending. `token` is the claim that counts.
 */
export const waiting = 0
export const running = 1
export const done = 2
export const dead = 3

export const schema = `
CREATE TABLE IF NOT EXISTS jobs (
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
  UNIQUE (queue, id)
) STRICT;
CREATE INDEX IF NOT EXISTS jobs_due ON jobs (queue, state, at_ms, seq);
CREATE INDEX IF NOT EXISTS jobs_key ON jobs (queue, key, seq) WHERE state < 2 AND key IS NOT NULL;
CREATE INDEX IF NOT EXISTS jobs_group ON jobs (queue, state, grp, at_ms, seq) WHERE state < 2;
CREATE TABLE IF NOT EXISTS turns (queue TEXT NOT NULL, grp TEXT NOT NULL, turn INTEGER NOT NULL, PRIMARY KEY (queue, grp)) STRICT;
`
