/**
 * Prints the tour: headings, one row for each call, notes, a summary. Only terminals get colour. `styleText` obeys NO_COLOR and
 * FORCE_COLOR.
 */
import { styleText } from "node:util"
import type { Row } from "./rows.ts"

const paint = (style: Parameters<typeof styleText>[0], text: string): string => styleText(style, text)

const write = (line = ""): void => {
  process.stdout.write(`${line}\n`)
}

export const title = (text: string, under: string): void => {
  write(paint("bold", text))
  write(paint("dim", under))
}

export const heading = (text: string): void => {
  write()
  write(paint(["bold", "cyan"], text))
}

/** Prints a sentence about what the rows do not show. */
export const note = (text: string): void => write(`    ${paint("dim", text)}`)

const widths = { call: 40, attempts: 26, time: 9 }

export const columns = (): void =>
  write(
    paint(
      "dim",
      `\n  ${"call".padEnd(widths.call)}${"attempts".padEnd(widths.attempts)}${"time".padStart(widths.time)}  outcome`,
    ),
  )

export const row = ({ call, attempts, ms, outcome, isFailed }: Row): void => {
  const count = attempts.length === 0 ? "none" : String(attempts.length)
  const story = attempts.length > 1 ? `  ${attempts.map(({ status, why }) => step(status, why)).join(" ")}` : ""
  const time = `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`
  write(
    `${paint(isFailed ? "red" : "green", isFailed ? "✗" : "✓")} ${call.padEnd(widths.call)}` +
      paint(attempts.length > 1 ? "yellow" : "dim", (count + story).padEnd(widths.attempts)) +
      paint("dim", time.padStart(widths.time)) +
      `  ${isFailed ? paint("red", outcome) : outcome}`,
  )
}

/** `429 → retry 200`: the status of each attempt, and the rule that made the next attempt. */
const step = (status: number | undefined, why: string): string =>
  `${why === "first" ? "" : `→ ${why} `}${status ?? "no answer"}`

export const summary = (text: string): void => {
  write()
  write(paint("bold", text))
}

export const failure = (text: string): void => {
  process.stderr.write(`\n${styleText("red", text, { stream: process.stderr })}\n`)
}
