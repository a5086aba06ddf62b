import { serveSite } from '../../preview/serve-site.ts';
import type { Examined } from '../../workspace/doctor/examined.ts';
import { codeOf } from '../../workspace/files/read-regular.ts';
import { USUAL_PORT } from '../preview/listening.ts';

/** Whether the preview gets its usual port: it is opened for a moment, on this computer alone. */
export async function examinePort(port: number = USUAL_PORT): Promise<Examined> {
  const thing = { id: 'port', name: `Port ${port}`, isNeeded: false, purpose: '`preview` shows the site there.' };
  try {
    const server = await serveSite({ site: { file: () => undefined, isFolder: () => false }, base: '/' }, port);
    await server.close();
    return { ...thing, state: 'ok', message: 'It is free.' };
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return {
      ...thing,
      state: 'problem',
      message: code === 'EACCES' ? 'You may not use it.' : 'Another program uses it, perhaps a preview that runs.',
      hint: '`preview` takes a free one by itself, or that of --port.',
    };
  }
}
