import { ADMINISTRATOR } from '../../scripts/wordpress.mjs';
import { Session } from './session.ts';

export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Logs in one user of each role. Their names belong to one test file, so that two files can do
 * this.
 */
export async function people(url: string, file: string): Promise<Record<Role, Session>> {
  const administrator = await Session.login(url, ADMINISTRATOR.name, ADMINISTRATOR.password);
  const password = 'not-a-secret-1';
  const others = await Promise.all(
    ROLES.slice(1).map(async (role) => {
      const username = `${role}-${file}`;
      const email = `${username}@example.org`;
      await administrator.rest('POST', '/wp/v2/users', { username, email, password, roles: [role] });
      return [role, await Session.login(url, username, password)] as const;
    }),
  );
  return { administrator, ...Object.fromEntries(others) } as Record<Role, Session>;
}
