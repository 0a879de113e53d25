/** Gives the seed of the run to fast-check. vitest loads this before each test file. */
import * as fc from "fast-check"
import { seedFrom } from "./seed.ts"

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedFrom(process.env["TEST_SEED"]) })
