import type { Commit, Comparison } from '../hosting/history.ts';
import type { Renderer } from '../render.ts';
import type { ChangedFile } from '../world.ts';

type Json = Record<string, unknown>;

export function renderCommit(render: Renderer, commit: Commit): Json {
  const { sha, author, committer, message } = commit;
  const { files: _files, stats: _stats, ...example } = render.example('commit');
  const url = render.api(`/commits/${sha}`);
  const tree = { sha: commit.tree, url: render.api(`/git/trees/${commit.tree}`) };
  return {
    ...example,
    ...{ sha, url, html_url: render.page(`/commit/${sha}`), comments_url: `${url}/comments` },
    commit: {
      ...(example.commit as Json),
      ...{ url: render.api(`/git/commits/${sha}`), author, committer, message, tree },
    },
    // Git's names are no logins: GitHub knows somebody by the address, and here nobody's.
    ...{ author: null, committer: null },
    parents: commit.parents.map((parent) => ({
      ...{ sha: parent, url: render.api(`/commits/${parent}`) },
      html_url: render.page(`/commit/${parent}`),
    })),
  };
}

export function renderDetailedCommit(
  render: Renderer,
  commit: Commit,
  files: readonly ChangedFile[],
): Json {
  const sum = (key: 'additions' | 'deletions') =>
    files.reduce((total, file) => total + (file[key] ?? 0), 0);
  const [additions, deletions] = [sum('additions'), sum('deletions')];
  return {
    ...renderCommit(render, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => render.file(commit.sha, file)),
  };
}

export function renderComparison(
  render: Renderer,
  comparison: Comparison,
  base: Commit,
  mergeBase: Commit,
): Json {
  const { ahead, behind, head, files } = comparison;
  const path = `/compare/${comparison.base}...${head}`;
  const page = render.page(path);
  return {
    ...{ url: render.api(path), html_url: page, permalink_url: page },
    ...{ diff_url: `${page}.diff`, patch_url: `${page}.patch` },
    base_commit: renderCommit(render, base),
    merge_base_commit: renderCommit(render, mergeBase),
    status: statusOf(ahead.length, behind),
    ...{ ahead_by: ahead.length, behind_by: behind, total_commits: ahead.length },
    commits: ahead.map((commit) => renderCommit(render, commit)),
    files: files.map((file) => render.file(head, file)),
  };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
