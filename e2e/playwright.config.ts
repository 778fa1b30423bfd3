import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  // Every test starts an app of its own, which takes most of a second on a small machine.
  timeout: 40_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  outputDir: '../test-results/e2e',
  reporter: 'list',
});
