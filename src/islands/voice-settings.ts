import { deviceOwner } from '#core/records/record-names.ts';
import { openRecords } from '#storage/open.ts';
import type { VoiceSettings } from '#ui/call/voice/voice-settings.ts';

async function known(name: string): Promise<boolean> {
  const opened = await openRecords();
  return opened.ok && (await opened.value.settings.get(deviceOwner, name)) === true;
}

async function remember(name: string, value: boolean): Promise<void> {
  const opened = await openRecords();
  if (opened.ok) await opened.value.settings.set(deviceOwner, name, value);
}

/** Keeps what was agreed about speaking with the settings of this device: a microphone belongs to a device, not to a learner. */
export const voiceSettings: VoiceSettings = {
  speechAllowed: () => known('speech-input'),
  allowSpeech: (allowed) => remember('speech-input', allowed),
  voiceOn: () => known('customer-voice'),
  turnVoice: (on) => remember('customer-voice', on),
};
