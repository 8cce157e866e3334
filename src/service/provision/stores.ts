import { fillPlaceholders, uses } from './placeholders.ts';

/** A place for data that is made for one revision and taken away afterwards. */
export type Store =
  | {
      readonly kind: 'postgres';
      /** A database of the same server that exists, to ask for others from. */
      readonly server: string;
      readonly name: string;
    }
  /** The path is the number. */
  | { readonly kind: 'redis'; readonly url: string };

type Environment = Readonly<Record<string, string>>;
type Values = Parameters<typeof fillPlaceholders>[1];

/**
 * The stores that the values of `env` speak of: PostgreSQL by an address that ends in `{database}`, by PGDATABASE and its
 * like, or at `postgres`; Redis by an address that ends in `{number}`.
 */
export function storesOf(env: Environment, postgres: string | null, values: Values): Store[] {
  const texts = Object.values(env);
  const redis = texts
    .filter((text) => REDIS.test(text))
    .map((text): Store => ({ kind: 'redis', url: fillPlaceholders(text, values) }));
  return distinct([...databases(env, postgres, values), ...redis]);
}

const REDIS = /^(?:rediss?|valkeys?):\/\/[^\s]*\/\{number\}(?:\?|$)/;
const POSTGRES = /^(?:postgres(?:ql)?|postgis|psql|pgsql)(?:\+\w+)?(:\/\/[^\s]*)$/;

function databases(env: Environment, postgres: string | null, values: Values): Store[] {
  const texts = Object.values(env);
  if (!uses(texts, 'database')) return [];
  if (postgres !== null) return [{ kind: 'postgres', server: postgres, name: values.database }];
  const addressed = texts.flatMap((text): Store[] => {
    const [, rest] = POSTGRES.exec(text) ?? [];
    if (rest === undefined || !URL.canParse(`postgresql${rest}`)) return [];
    const url = new URL(`postgresql${rest}`);
    const path = decodeURIComponent(url.pathname.slice(1));
    if (!path.includes('{database}')) return [];
    url.pathname = '/postgres';
    return [{ kind: 'postgres', server: url.href, name: fillPlaceholders(path, values) }];
  });
  return addressed.length > 0 ? addressed : byVariables(env, values);
}

/** As libpq reads them. */
function byVariables(env: Environment, values: Values): Store[] {
  const { PGDATABASE = '', PGHOST = '', PGPORT = '5432', PGUSER, PGPASSWORD } = env;
  if (!PGDATABASE.includes('{database}')) return [];
  const url = new URL('postgresql://localhost/postgres');
  url.port = PGPORT;
  if (PGHOST.startsWith('/')) url.searchParams.set('host', PGHOST);
  else if (PGHOST !== '') url.hostname = PGHOST;
  if (PGUSER !== undefined) url.username = encodeURIComponent(PGUSER);
  if (PGPASSWORD !== undefined) url.password = encodeURIComponent(PGPASSWORD);
  return [{ kind: 'postgres', server: url.href, name: fillPlaceholders(PGDATABASE, values) }];
}

function distinct(stores: readonly Store[]): Store[] {
  return [...new Map(stores.map((store) => [JSON.stringify(store), store])).values()];
}
