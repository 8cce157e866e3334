import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';

/** One operation of GitHub's published description, found by a request's method and path. */
export interface Operation {
  readonly id: string;
  /** Values of the `{…}` in the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly pointer: string;
  readonly definition: OperationDefinition;
}

interface OperationDefinition {
  readonly operationId: string;
  readonly parameters?: readonly (Reference | Parameter)[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: object };
  readonly responses: Readonly<Record<string, Reference | Response>>;
}

interface Reference {
  readonly $ref: string;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

interface Response {
  readonly content?: Readonly<Record<string, object>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDefinition>>>>;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const description = JSON.parse(
  readFileSync(new URL('openapi.json', import.meta.url), 'utf8'),
) as Description;

export const examples = description.examples;

const ajv = validator(false);
/** Parameters arrive as text. */
const coercingAjv = validator(true);

/** @returns null for what GitHub does not have, or `script/vendor-openapi.ts` did not take. */
export function findOperation(method: string, path: string): Operation | null {
  for (const [template, methods] of Object.entries(description.paths)) {
    const definition = methods[method.toLowerCase()];
    const match = definition && pattern(template).exec(path);
    if (!match) continue;
    return {
      id: definition.operationId,
      params: Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([key, value]) => [
          key,
          decodeURIComponent(value ?? ''),
        ]),
      ),
      pointer: `#/paths/${escapePointer(template)}/${method.toLowerCase()}`,
      definition,
    };
  }
  return null;
}

/** Everything in a request that does not fit the description, in words. */
export function requestErrors(
  operation: Operation,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  return [...parameterErrors(operation, query), ...bodyErrors(operation, body)];
}

/** The same of an answer. A status that the description leaves out must be an ordinary error. */
export function answerErrors(
  operation: Operation,
  status: number,
  body: unknown,
): readonly string[] {
  const described = operation.definition.responses[status];
  if (described === undefined) {
    return status < 400
      ? [`${operation.id} does not answer ${status}`]
      : check(ajv, '#/components/schemas/basic-error', body);
  }
  const { content } = resolve<Response>(described);
  if (content === undefined) return body === undefined ? [] : [`${status} has no body`];
  const base = '$ref' in described ? described.$ref : `${operation.pointer}/responses/${status}`;
  return check(ajv, `${base}/content/application~1json/schema`, body);
}

/** What in a webhook's payload (`push`, `workflow-run-completed`) is not as GitHub describes it. */
export function webhookErrors(name: string, payload: unknown): readonly string[] {
  return check(ajv, `#/webhooks/${name}`, payload);
}

function parameterErrors(operation: Operation, query: URLSearchParams): string[] {
  const parameters = (operation.definition.parameters ?? []).map((one) => resolve<Parameter>(one));
  const known = parameters.filter((one) => one.in === 'query');
  const unknown = [...query.keys()].filter((key) => !known.some(({ name }) => name === key));
  const values = { ...operation.params, ...Object.fromEntries(query) };
  const schema = {
    type: 'object',
    required: parameters.filter((one) => one.required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map((one) => [one.name, absolute(one.schema)])),
  };
  const validate = cached(`${operation.id} parameters`, () => coercingAjv.compile(schema));
  return [...unknown.map((key) => `unknown query parameter ${key}`), ...errorsOf(validate, values)];
}

/** A key that the description does not know is a misspelt one: GitHub would quietly ignore it. */
function bodyErrors(operation: Operation, body: unknown): readonly string[] {
  const { requestBody } = operation.definition;
  if (requestBody === undefined) return body === undefined ? [] : ['a body where there is none'];
  if (body === undefined) return requestBody.required ? ['no body'] : [];
  const pointer = `${operation.pointer}/requestBody/content/application~1json/schema`;
  const { properties } = resolve<{ properties?: object }>({ $ref: pointer });
  const unknown = Object.keys(body as object).filter((key) => !(key in (properties ?? {})));
  return [...unknown.map((key) => `unknown property ${key}`), ...check(ajv, pointer, body)];
}

const compiled = new Map<string, ValidateFunction>();

function cached(key: string, compile: () => ValidateFunction): ValidateFunction {
  const validate = compiled.get(key) ?? compile();
  compiled.set(key, validate);
  return validate;
}

function check(with_: Ajv, pointer: string, value: unknown): readonly string[] {
  return errorsOf(
    cached(pointer, () => with_.compile({ $ref: `github${pointer}` })),
    value,
  );
}

function errorsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || 'it'} ${error.message}`);
}

function validator(coerceTypes: boolean): Ajv {
  const made = new Ajv({ strict: false, allErrors: true, coerceTypes, logger: false });
  ajvFormats.default(made);
  // `uri` in the description also names templates and empty strings.
  made.addFormat('uri', true);
  // As a schema, `examples` would have to be a list.
  const { examples: _examples, ...schemas } = description;
  made.addSchema(nullAsAlternative(schemas), 'github');
  return made;
}

/** Ajv wants a `type` beside `nullable`, and null in the `enum`; OpenAPI 3.0 neither. */
function nullAsAlternative(node: unknown): object {
  return JSON.parse(JSON.stringify(node), (_key, value) => {
    const readable = value?.type !== undefined && value.enum === undefined;
    if (value?.nullable !== true || readable) return value;
    const { nullable: _nullable, ...schema } = value;
    return { anyOf: [schema, { type: 'null' }] };
  });
}

function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' ? `github${value}` : value,
  );
}

function resolve<T>(node: T | Reference): T {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return node as T;
  let found: unknown = description;
  for (const key of node.$ref.split('/').slice(1)) {
    found = (found as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return resolve(found as T | Reference);
}

function pattern(template: string): RegExp {
  // A file's path is the one parameter that may hold slashes as they are; the root has none at all.
  const parameter = (_: string, slash: string, name: string): string =>
    name === 'path' ? `(?:${slash}(?<path>.*))?` : `${slash}(?<${name}>[^/]+)`;
  return new RegExp(`^${template.replaceAll(/(\/?)\{(\w+)\}/g, parameter)}$`);
}

function escapePointer(path: string): string {
  return path.replaceAll('~', '~0').replaceAll('/', '~1');
}
