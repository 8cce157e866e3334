import type { Preset } from './preset.ts';
import { webSocketScenario } from './websocket.ts';

export const chat: Preset = {
  scenario: webSocketScenario('chat', '/chat', 'chat'),
  contract:
    'Accepts WebSockets, and sends each text that one of them sends to all of them that are connected, its sender too.',
  summary: 'WebSocket: each message reaches every member of a room.',
};
