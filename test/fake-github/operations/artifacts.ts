import { renderArtifact } from '../render/actions.ts';
import type { Artifact, World } from '../world.ts';
import { type OperationHandler, ok, refused } from './operation.ts';
import { findRun } from './runs.ts';

/** Those of all attempts, the newest first. */
export const listArtifacts: OperationHandler = {
  needs: ['actions:read'],
  run({ world, params, query }) {
    const run = findRun(world, params.run_id);
    if (run === undefined) return refused(404, 'Not Found');
    const name = query.get('name');
    const list = world.artifacts
      .filter((one) => one.run === run.id && (name === null || one.name === name))
      .toReversed()
      .map((one) => renderArtifact(world.render, one, run));
    return { status: 200, list, listAs: 'artifacts' };
  },
};

export const getArtifact: OperationHandler = {
  needs: ['actions:read'],
  run({ world, params }) {
    const artifact = findArtifact(world, params.artifact_id);
    const run = artifact && findRun(world, artifact.run);
    return artifact && run
      ? ok(renderArtifact(world.render, artifact, run))
      : refused(404, 'Not Found');
  },
};

export const downloadArtifact: OperationHandler = {
  needs: ['actions:read'],
  run({ world, params }) {
    const artifact = findArtifact(world, params.artifact_id);
    if (artifact === undefined || params.archive_format !== 'zip') return refused(404, 'Not Found');
    if (artifact.expired) return refused(410, 'Artifact has expired');
    return { status: 302, headers: { location: world.storage.signedUrl(artifact.content) } };
  },
};

function findArtifact(world: World, id: string | undefined): Artifact | undefined {
  return world.artifacts.find((artifact) => artifact.id === Number(id));
}
