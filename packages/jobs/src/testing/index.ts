/** For tests of adapters. */
export {}
