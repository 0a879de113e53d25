/** For those who write their own adapter: the checks that every adapter must pass. */
export { type BatteryCheck, type BatteryOptions, jobsBattery } from "./battery.ts"
