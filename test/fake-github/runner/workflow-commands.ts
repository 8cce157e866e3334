/** Something in a step's output that the runner takes for an order: `::error file=a.py::text`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: string;
  readonly message: string;
}

/** What the runner makes of an output, line by line, with its own way to be told not to look for a while. */
export function workflowCommands(output: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let resume: string | null = null;
  for (const line of output.split(/\r?\n|\r/)) {
    const command = commandOf(line);
    if (command === null) continue;
    if (resume !== null) {
      if (command.name === resume) resume = null;
    } else if (command.name === 'stop-commands') resume = command.message;
    else commands.push(command);
  }
  return commands;
}

/** `::name properties::message` begins a line; the older `##[name properties]message` stands anywhere in one. */
function commandOf(line: string): WorkflowCommand | null {
  const match =
    /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ??
    /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (match === null) return null;
  const [, name = '', properties = '', message = ''] = match;
  return { name, properties, message };
}
