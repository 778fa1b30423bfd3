import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  // Patience costs nothing while tests pass, and a machine may be busy with other things.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  outputDir: '../test-results/e2e',
  reporter: 'list',
});
