import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { watchConnections } from './connections.ts';

test('the tests of capture reach nothing but this machine, whatever they are told', async () => {
  const seen = watchConnections();
  expect(() => connect({ host: '192.0.2.1', port: 80 })).toThrow('keeps 192.0.2.1 from being reached');
  expect(() => connect({ host: 'desk.example', port: 80 })).toThrow('keeps desk.example from being reached');
  const socket = connect({
    host: 'desk.example',
    port: 80,
    lookup: (_, options, callback) =>
      options.all === true ? callback(null, [{ address: '192.0.2.2', family: 4 }]) : callback(null, '192.0.2.2', 4),
  });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toContain('keeps 192.0.2.2 from being reached');
  expect(seen).toEqual(['192.0.2.1', 'desk.example', '192.0.2.2']);
});
