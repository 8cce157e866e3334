import { createReaction, listWorkflowRuns, rerunWorkflow } from './actions.ts';
import { createCheck, updateCheck } from './checks.ts';
import {
  createComment,
  deleteComment,
  getComment,
  listComments,
  updateComment,
} from './comments.ts';
import type { OperationHandler } from './operation.ts';
import { getPull, listFiles, listPulls } from './pulls.ts';
import { createStatus, getAuthenticated, getPermission, getRepository } from './repository.ts';

/** By the `operationId` of GitHub's description; `script/vendor-openapi.ts` names the same ones. */
export const OPERATIONS: Readonly<Record<string, OperationHandler>> = {
  'actions/list-workflow-runs-for-repo': listWorkflowRuns,
  'actions/re-run-workflow': rerunWorkflow,
  'reactions/create-for-issue-comment': createReaction,
  'checks/create': createCheck,
  'checks/update': updateCheck,
  'issues/create-comment': createComment,
  'issues/delete-comment': deleteComment,
  'issues/get-comment': getComment,
  'issues/list-comments': listComments,
  'issues/update-comment': updateComment,
  'pulls/get': getPull,
  'pulls/list': listPulls,
  'pulls/list-files': listFiles,
  'repos/create-commit-status': createStatus,
  'repos/get': getRepository,
  'repos/get-collaborator-permission-level': getPermission,
  'users/get-authenticated': getAuthenticated,
};
