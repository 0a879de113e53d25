/**
 * 200 posts that are due within ten seconds, two processes that run schedulers over one file store, and kill -9 of each in turn
 * while they publish. The server answers a publication only 500 ms after it was done, so that most kills hit posts that are
 * published but not recorded.
 */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Jobs } from "@tiktok-shop-kit/jobs"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { createTikTokShop } from "tiktok-shop-kit"
import { expect } from "vitest"
import { contentServer } from "../../packages/kit/test/content/server.ts"
import { configOf, type JobsPlace, openJobs, type WorkerSetup } from "./setup.ts"

const worker = fileURLToPath(new URL("./worker.ts", import.meta.url))
const posts = 200
const creators = 50
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const start = async (setup: WorkerSetup): Promise<ChildProcess> => {
  const child = fork(worker, { execArgv: [] })
  const running = once(child, "message")
  child.send(setup)
  await running
  return child
}

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, "exit")
  child.kill("SIGKILL")
  await ended
}

export interface Crew {
  /** Where each of the two processes has its jobs; `undefined`: it works on the store alone. */
  readonly pair: readonly [JobsPlace | undefined, JobsPlace | undefined]
  /** The same of the process that schedules a post. */
  readonly scheduledOn: (n: number) => JobsPlace | undefined
  /** Posts that only their creator sees: whether one was published cannot be found out afterwards. */
  readonly isPrivate?: (n: number) => boolean
}

/** Each post is published once, as the server counts, and none is lost. Answers the posts whose answer was lost. */
export const runCrew = async ({ pair: places, scheduledOn, isPrivate = () => false }: Crew) => {
  const folder = await mkdtemp(join(tmpdir(), "scheduler-"))
  await using server = await contentServer({ publishMs: 400, answerMs: 500 })
  const store = makeFileStore({ folder })
  const opened = new Map<JobsPlace, Jobs>()
  const kits = new Map<JobsPlace | undefined, ReturnType<typeof createTikTokShop>>()
  const kitOn = (place: JobsPlace | undefined) => {
    if (!kits.has(place)) {
      const jobs = place === undefined ? undefined : openJobs(place, true)
      if (jobs !== undefined) opened.set(place!, jobs)
      kits.set(place, createTikTokShop(configOf(server, store, jobs)))
    }
    return kits.get(place)!
  }
  const tiktok = kitOn(undefined)
  for (let n = 0; n < creators; n++) await tiktok.content.connect(`code-of-creator-${n}`)

  // Time enough to write 200 posts on a busy machine; the schedulers start afterwards.
  const firstMs = Date.now() + 15_000
  const due = new Map<string, number>()
  await Promise.all(
    Array.from({ length: posts }, async (_, n) => {
      const atMs = firstMs + Math.floor((n / posts) * 10_000)
      const post = await kitOn(scheduledOn(n)).createPost(
        {
          content: `Post number ${n}`,
          mediaUrls: ["https://example.com/photo.jpg"],
          privacyLevel: isPrivate(n) ? "SELF_ONLY" : "PUBLIC_TO_EVERYONE",
          scheduledTime: new Date(atMs),
        },
        { account: `creator-${n % creators}` },
      )
      expect(post.status).toBe("SCHEDULED")
      due.set(`Post number ${n}`, atMs)
    }),
  )
  expect(server.publications.size).toBe(0)

  const setups = places.map((jobs) => ({ folder, url: server.url, jobs }))
  const pair = [await start(setups[0]!), await start(setups[1]!)]
  await sleep(firstMs - Date.now())
  for (let round = 0; round < 6; round++) {
    await sleep(1_500)
    const turn = round % 2
    await kill(pair[turn]!)
    pair[turn] = await start(setups[turn]!)
  }

  /** How many posts have each status, those that were found among the videos, and those that a person has to decide about. */
  const statuses = async () => {
    const counts: Record<string, number> = {}
    let confirmed = 0
    const unknown: Array<string> = []
    for (let n = 0; n < creators; n++) {
      const open = await tiktok.getPosts({ pageSize: 100 }, { account: `creator-${n}` })
      for (const { status, publishId, id, failReason, description } of open.posts) {
        if (!id.startsWith("post_")) continue
        const isUnknown = status === "FAILED" && failReason?.startsWith("outcome_unknown") === true
        if (isUnknown) unknown.push(description)
        const name = isUnknown ? "UNKNOWN" : status
        counts[name] = (counts[name] ?? 0) + 1
        if (status === "PUBLISHED" && publishId === null) confirmed++
      }
    }
    return { counts, confirmed, unknown }
  }
  const isOver = ({ counts }: Awaited<ReturnType<typeof statuses>>) =>
    (counts["PUBLISHED"] ?? 0) + (counts["UNKNOWN"] ?? 0) === posts
  const endMs = Date.now() + 60_000
  let found = await statuses()
  while (!isOver(found) && Date.now() < endMs) {
    await sleep(1_000)
    found = await statuses()
  }
  // Longer than a lost post is looked for: nothing comes late.
  await sleep(6_000)
  // Read again at rest: a post that moved on while it was listed may have been seen in both states.
  found = await statuses()

  const times = new Map<string, number>()
  for (const { caption } of server.publications.values()) times.set(caption, (times.get(caption) ?? 0) + 1)
  const latest = Math.max(...[...server.publications.values()].map(({ caption, atMs }) => atMs - due.get(caption)!))
  console.log({ published: server.publications.size, ...found, latestMs: latest })
  expect(isOver(found), JSON.stringify(found)).toBe(true)
  // Only of a private post may it be unknown whether it was published.
  const numberOf = (text: string) => Number(text.slice("Post number ".length))
  expect(found.unknown.filter((text) => !isPrivate(numberOf(text)))).toEqual([])
  const never = [...due.keys()].filter((text) => !times.has(text) && !found.unknown.includes(text))
  expect(never).toEqual([])
  expect([...times].filter(([, count]) => count !== 1)).toEqual([])
  for (const { caption, atMs } of server.publications.values()) expect(atMs).toBeGreaterThanOrEqual(due.get(caption)!)
  // The test shows something only if kills did lose answers.
  expect(found.confirmed).toBeGreaterThan(0)

  for (const child of pair) {
    const ended = once(child, "exit")
    child.send("stop")
    expect(await ended).toEqual([0, null])
  }
  for (const jobs of opened.values()) await jobs.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
