export const README_FILE = 'README.md';
export const README_TITLE = "# Gaitkeeper's records\n";

/** What the data branch says of itself, to whoever looks at it. */
export const README = `${README_TITLE}
This branch is written by Gaitkeeper. It shares no history with the other branches, is never merged,
and holds what was measured, as one JSON file a run:

    runs/YYYY/MM/<time>-<commit>-<run>-<attempt>.json
    runs/YYYY/MM/DD/…            the same, of a month of very many

Pull requests are compared with these records. Deleting the branch loses the history, nothing else;
deleting a file takes that run out of it.

Beside them, as one JSON file each:

    accepted/<id>.json           a regression that a maintainer accepted
    accepted/<id>.revoked.json   its end, where it was taken back
    requests/<run>.json          what a workflow run was asked to measure again

What is made of the runs, and made anew with the next of them:

    index/                       which runs there are of a commit

And what is made of the runs, which \`gaitkeeper history --rebuild\` makes anew:

    history/index.json               the services, and what there is of each
    history/<service>/<month>.jsonl  what every run said, in a line
    history/<service>/latest.json    the newest of these, and the releases
    badges/<service>/                pictures for a README, and the same for shields.io
    index.html, page/                the trend page: switch on GitHub Pages for this branch to see it
`;
