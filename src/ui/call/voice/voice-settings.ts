/** What this device remembers about speaking. Everything is off until somebody turns it on. */
export interface VoiceSettings {
  /** Whether the trainee agreed that the browser may recognise speech. */
  speechAllowed(): Promise<boolean>;
  allowSpeech(allowed: boolean): Promise<void>;
  /** Whether the customer's lines are read aloud. */
  voiceOn(): Promise<boolean>;
  turnVoice(on: boolean): Promise<void>;
}
