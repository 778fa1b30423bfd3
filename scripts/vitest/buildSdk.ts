import type { TestProject } from 'vitest/node';
import { buildBundle } from '../vite/buildBundle.ts';
import { SDK } from '../vite/nodeBundle.ts';

/** Examples import the SDK as other people's programs do: by the name of the package. */
export default async function setup(project: TestProject): Promise<void> {
  await build();
  project.onTestsRerun(build);
}

function build(): Promise<void> {
  return buildBundle(SDK);
}
