import { registerHooks } from 'node:module';

// GitHub's package imports JSON without the attribute that Node wants.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await import(
  '@actions/workflow-parser'
);
const { ErrorPolicy } = await import('@actions/workflow-parser/model/convert');

/** What GitHub's own parser has against a workflow: its syntax, its keys, its expressions. */
export async function parseErrors(text: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow(
    { name: 'workflow.yml', content: text },
    new NoOperationTraceWriter(),
  );
  if (value === undefined) return context.errors.getErrors().map(({ message }) => message);
  const policy = { errorPolicy: ErrorPolicy.TryConversion };
  const { errors = [] } = await convertWorkflowTemplate(context, value, undefined, policy);
  return errors.map(({ Message }) => Message);
}
