/**
 * The script behind the shared limiter: the shared state of all processes, changed in one step, by Redis' clock.
 *
 * - A rate is a bucket that fills steadily, so no second has more than rate + burst, wherever it begins. A quota is the list of
 *   the times at which its requests were sent. Neither has fixed windows, so no two bursts meet at a window's edge.
 * - Waiting processes form a line, in the order in which they came. Each process ahead has a right to one token. A process that
 *   does not come back in time (crashed, or busy) loses its place.
 * - A throttled answer halves the rate, at most once a second, and empties the bucket. Each answer that was not throttled adds a
 *   hundredth of the rate again. A Retry-After stops all calls until it is over.
 * - State that equals the initial state expires by itself.
 */
import type { Limit } from "@tiktok-shop-kit/rate-limit"
import { script } from "./client.ts"

/** How long a process sleeps at most before it asks again, in milliseconds: the reason of its wait may have changed. */
export const longestSleepMs = 1_000

/**
 * KEYS: state (hash), line (sorted set of processes), went (list; quotas only).
 * ARGV: 1 "rate" or "quota"; 2 burst or requests; 3 tokens a millisecond or length of the window; 4 slowest rate, as a part of
 * the rate; 5 answers since the last time; 6 tokens of a rate that were not used; 7 Retry-After in milliseconds, 0 for a
 * throttled answer without it, -1 without a throttled answer, -2 to end a Retry-After; 8 name of the process; 9 tokens that its
 * first call needs; 10 tokens that all its calls need, 0 if no call waits any longer, -1 if it does not ask; from 11: times of a
 * quota's requests that were not sent.
 * Returns: tokens granted, milliseconds until it may ask again, 1 while the rate is slowed down, Redis' time in milliseconds,
 * milliseconds that a Retry-After still lasts.
 */
export const limiterScript = script(`
local isRate, capacity, speed, slowest = ARGV[1] == 'rate', tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local answered, back, retryAfter = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local me, first, wanted = ARGV[8], tonumber(ARGV[9]), tonumber(ARGV[10])
local holdMs, forgetMs, graceMs, sleepMs, epsilon = 1000, 600000, 100, ${longestSleepMs}, 1e-6

local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local text = function(number) return string.format('%.17g', number) end
local stored = redis.call('HMGET', KEYS[1], 'tokens', 'filled', 'slow', 'slowed', 'stopped')
local tokens = tonumber(stored[1]) or capacity
local filled = tonumber(stored[2]) or now
local slow = tonumber(stored[3]) or 1
local slowed = tonumber(stored[4]) or 0
local stopped = tonumber(stored[5]) or 0

if retryAfter == -2 then stopped = 0 end

-- The tokens now.
if isRate then
  -- Only a stop sets it in the future; otherwise the clock was set back.
  if filled > now and filled > stopped then filled = now end
  if now > filled then
    tokens = math.min(capacity, tokens + (now - filled) * speed * slow)
    filled = now
  end
  if now - slowed >= forgetMs then slow = 1 end
  slow = math.min(1, slow + answered / 100)
  tokens = math.min(capacity, tokens + back)
else
  -- Removes exactly their times: without a later time, the next window would begin too early.
  for at = 11, #ARGV do redis.call('LREM', KEYS[3], -1, text(tonumber(ARGV[at]))) end
  local oldest = tonumber(redis.call('LINDEX', KEYS[3], 0))
  while oldest and oldest <= now - speed + epsilon do
    redis.call('LPOP', KEYS[3])
    oldest = tonumber(redis.call('LINDEX', KEYS[3], 0))
  end
  tokens = capacity - redis.call('LLEN', KEYS[3])
end

if retryAfter >= 0 then
  if isRate then
    if now - slowed >= holdMs then
      slow = math.max(slowest, slow / 2)
      slowed = now
    end
    -- The platform does not grant the saved tokens. After a stop, one request finds out whether calls may continue.
    tokens = math.min(tokens, retryAfter > 0 and 1 or 0)
  end
  stopped = math.max(stopped, now + retryAfter)
  filled = math.max(filled, stopped)
end

-- How long until the bucket has so many tokens.
local untilThere = function(needed)
  local stop = math.max(0, stopped - now)
  if needed <= tokens + epsilon then return stop end
  if isRate then return stop + (needed - tokens) / (speed * slow) end
  local count = capacity - tokens
  local freed = math.ceil(needed - tokens)
  local last = tonumber(redis.call('LINDEX', KEYS[3], math.min(freed, count) - 1)) or now
  return math.max(stop, last + speed - now + (freed > count and speed or 0))
end

local granted, wait = 0, 0
if wanted == 0 then
  redis.call('ZREM', KEYS[2], me)
  redis.call('HDEL', KEYS[1], 'due:' .. me)
elseif wanted > 0 then
  local ahead, others, isInLine = 0, 0, false
  for _, process in ipairs(redis.call('ZRANGE', KEYS[2], 0, -1)) do
    if process == me then
      isInLine = true
    elseif (tonumber(redis.call('HGET', KEYS[1], 'due:' .. process)) or 0) + graceMs < now then
      redis.call('ZREM', KEYS[2], process)
      redis.call('HDEL', KEYS[1], 'due:' .. process)
    else
      others = others + 1
      if not isInLine then ahead = ahead + 1 end
    end
  end
  -- A call that costs more than the capacity is sent once the bucket is full, and paid off afterwards.
  local needed = math.min(first, capacity)
  local free = tokens - ahead
  if stopped <= now and free >= needed - epsilon then
    granted = math.max(first, math.min(wanted, math.floor(free / (others + 1) + epsilon)))
    tokens = tokens - granted
    for _ = 1, isRate and 0 or math.ceil(granted) do redis.call('RPUSH', KEYS[3], text(now)) end
    if isInLine then
      redis.call('ZREM', KEYS[2], me)
      redis.call('HDEL', KEYS[1], 'due:' .. me)
    end
  else
    wait = math.min(sleepMs, math.max(1, math.ceil(untilThere(ahead + needed) - epsilon)))
    if not isInLine then redis.call('ZADD', KEYS[2], text(now), me) end
    redis.call('HSET', KEYS[1], 'due:' .. me, text(now + wait))
    redis.call('PEXPIRE', KEYS[2], 10 * sleepMs)
  end
end

redis.call('HSET', KEYS[1], 'tokens', text(tokens), 'filled', text(filled), 'slow', text(slow),
  'slowed', text(slowed), 'stopped', text(stopped))
local keep = math.max(0, stopped - now) + 10 * sleepMs
if isRate then
  keep = keep + (capacity - tokens) / (speed * slow)
  if slow < 1 then keep = math.max(keep, forgetMs) end
else
  redis.call('PEXPIRE', KEYS[3], math.ceil(speed))
end
redis.call('PEXPIRE', KEYS[1], math.ceil(math.min(keep, 30 * 86400000)))
return { text(granted), wait, slow < 1 and 1 or 0, text(now), text(math.max(0, stopped - now)) }`)

/** Each key has its own hash tag: a Cluster spreads the keys, and keeps the parts of one key together. */
export const keysOf = (namespace: string, key: string): Array<string> => {
  const root = `${namespace}:limit:{${key.replaceAll(/[{}]/g, encodeURIComponent)}}`
  return [`${root}:state`, `${root}:line`, `${root}:went`]
}

/** The first four arguments of the script. */
export const numbersOf = (limit: Limit, minRatePerSecond: number | undefined): ReadonlyArray<string | number> => {
  if ("perMs" in limit) return ["quota", limit.requests, limit.perMs, 1]
  const { ratePerSecond } = limit
  const slowest = Math.min(1, (minRatePerSecond ?? ratePerSecond / 20) / ratePerSecond)
  return ["rate", Math.max(1, limit.burst ?? ratePerSecond * 2), ratePerSecond / 1000, slowest]
}
