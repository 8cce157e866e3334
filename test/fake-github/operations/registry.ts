import { downloadArtifact, getArtifact, listArtifacts } from './artifacts.ts';
import { createCheck, listAnnotations, listChecks, updateCheck } from './checks.ts';
import {
  createComment,
  deleteComment,
  getComment,
  listComments,
  updateComment,
} from './comments.ts';
import { compareCommits, getCommit, listCommits, listTags } from './commits.ts';
import { getContent } from './contents.ts';
import { listJobs, listJobsOfAttempt } from './jobs.ts';
import type { OperationHandler } from './operation.ts';
import { getPull, listFiles, listPulls } from './pulls.ts';
import { createReaction } from './reactions.ts';
import { getReleaseByTag, listReleases } from './releases.ts';
import {
  createStatus,
  getAuthenticated,
  getCombinedStatus,
  getPermission,
  getRepository,
  listStatuses,
} from './repository.ts';
import { getRun, getRunAttempt, listRuns, listRunsOfWorkflow, rerun } from './runs.ts';

/** By the `operationId` of GitHub's description; `script/vendor-openapi.ts` names the same ones. */
export const OPERATIONS: Readonly<Record<string, OperationHandler>> = {
  'actions/download-artifact': downloadArtifact,
  'actions/get-artifact': getArtifact,
  'actions/get-workflow-run': getRun,
  'actions/get-workflow-run-attempt': getRunAttempt,
  'actions/list-jobs-for-workflow-run': listJobs,
  'actions/list-jobs-for-workflow-run-attempt': listJobsOfAttempt,
  'actions/list-workflow-run-artifacts': listArtifacts,
  'actions/list-workflow-runs': listRunsOfWorkflow,
  'actions/list-workflow-runs-for-repo': listRuns,
  'actions/re-run-workflow': rerun,
  'actions/re-run-workflow-failed-jobs': rerun,
  'reactions/create-for-issue-comment': createReaction,
  'checks/create': createCheck,
  'checks/list-annotations': listAnnotations,
  'checks/list-for-ref': listChecks,
  'checks/update': updateCheck,
  'issues/create-comment': createComment,
  'issues/delete-comment': deleteComment,
  'issues/get-comment': getComment,
  'issues/list-comments': listComments,
  'issues/update-comment': updateComment,
  'pulls/get': getPull,
  'pulls/list': listPulls,
  'pulls/list-files': listFiles,
  'repos/compare-commits-with-basehead': compareCommits,
  'repos/create-commit-status': createStatus,
  'repos/get': getRepository,
  'repos/get-collaborator-permission-level': getPermission,
  'repos/get-combined-status-for-ref': getCombinedStatus,
  'repos/get-commit': getCommit,
  'repos/get-content': getContent,
  'repos/get-release-by-tag': getReleaseByTag,
  'repos/list-commit-statuses-for-ref': listStatuses,
  'repos/list-commits': listCommits,
  'repos/list-releases': listReleases,
  'repos/list-tags': listTags,
  'users/get-authenticated': getAuthenticated,
};
