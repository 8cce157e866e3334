import { z } from 'zod';
import type { Tool } from './driver.ts';
import { toolFailed } from './run-tool.ts';

/** Reads what a tool wrote. @throws GaitkeeperError `driver-failed` where it is not what the tool's documentation says */
export function readToolJson<T>(tool: Tool, text: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw toolFailed(tool, 'wrote no JSON');
    if (error instanceof z.ZodError) {
      throw toolFailed(tool, `wrote figures of another form (${z.prettifyError(error)})`);
    }
    throw error;
  }
}
