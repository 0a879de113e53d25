/**
 * The rules of `pnpm lint`. Which package may import which comes from the table in scripts/workspace.ts.
 * test/houses/imports.test.ts checks what a lint rule cannot see: dynamic imports, sub-paths, missing dependencies.
 */
import { defineConfig } from "oxlint"
import type { OxlintOverride } from "oxlint"
import { nameOf, packages } from "./scripts/workspace.ts"

const all = packages.map(({ short }) => short)
const named = (shorts: ReadonlyArray<string>) => `^(?:${shorts.map(nameOf).join("|")})(?:/|$)`

/** The rule for one package: the packages that the table does not give it, and the barrel of effect. */
const restrictions = (short: string, imports: ReadonlyArray<string>, types: ReadonlyArray<string>) => {
  const never = all.filter((other) => ![...imports, ...types].includes(other))
  const patterns = [
    { regex: named(never), message: `The table in scripts/workspace.ts does not let ${short} import it.` },
  ]
  const typesOnly = types.map((other) => ({
    regex: named([other]),
    allowTypeImports: true,
    message: `The table in scripts/workspace.ts lets ${short} import its types alone.`,
  }))
  return {
    paths: [
      {
        name: "effect",
        message: 'Import the module, as in `import * as Effect from "effect/Effect"`: the barrel is slow and large.',
      },
    ],
    patterns: [...patterns, ...typesOnly],
  }
}

export default defineConfig({
  plugins: ["typescript", "unicorn", "oxc", "import", "node"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["**/dist", ".tmp"],
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/consistent-type-imports": "error",
    "import/no-cycle": "error",
    "no-var": "error",
    "prefer-const": "error",
    eqeqeq: "error",
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    // `_tag` is Effect's and this SDK's name.
    "no-underscore-dangle": "off",
    // Sorting an array that was just made is the normal case here.
    "unicorn/no-array-sort": "off",
    "no-shadow": "off",
    "unicorn/consistent-function-scoping": "off",
  },
  overrides: [
    { files: ["packages/*/src/**"], rules: { "no-console": "error" } },
    // Their types match operations and middleware of any type, which only `any` does in both directions.
    { files: ["packages/client/src/**", "test/types/**"], rules: { "typescript/no-explicit-any": "off" } },
    // Nest finds what to inject by the classes that decorators see at run time, and its modules are empty classes.
    {
      files: ["examples/nestjs/**"],
      rules: {
        "import/no-unassigned-import": ["error", { allow: ["reflect-metadata"] }],
        "typescript/consistent-type-imports": "off",
        "typescript/no-extraneous-class": "off",
      },
    },
    // Tests write numbers beyond 2^53 on purpose, to see them survive or be refused.
    { files: ["**/test/**"], rules: { "no-loss-of-precision": "off" } },
    ...packages.map(({ short, dir, rule }): OxlintOverride => ({
      files: [`${dir}/src/**`],
      rules: { "no-restricted-imports": ["error", restrictions(short, rule.imports, rule.types ?? [])] },
    })),
  ],
})
