import type { Translation } from '../catalogue.ts';
import type { ownWords as source } from '../zh-CN/own-words.ts';

/** Own words in English. */
export const ownWords: Translation<typeof source> = {
  head: 'How do you put it?',
  hint: 'Enter says it, Shift + Enter starts a new line.',
  say: 'Say it',
  understoodAs: 'Understood as:',
  unsure: 'That was not quite clear. Did you mean one of these?',
  yes: 'Yes, say that',
  no: 'That is not what I mean',
  whichMeaning: 'What do you mean? One correction a turn; it is recorded.',
  noneOfThese: 'None of these, say it anyway',
  notFollowed: 'The customer did not follow that. Try to put it another way.',
  shows: 'It shows: {acts}',
  speak: 'Speak',
  listening: 'Listening. Pause when you have finished.',
  stopListening: 'Stop listening',
  heardNothing: 'Nothing was heard. Say it again, or type.',
  microphoneRefused: 'The browser does not let this page use the microphone. Allow it beside the address bar, or type.',
  speechFailed: 'Speech recognition does not work right now ({reason}). Please type.',
  consentTitle: 'Before you speak',
  consentText:
    'Speech recognition belongs to the browser, not to this site. Some browsers send your voice to their maker to recognise it, and then it leaves this device. This site records nothing; it only gets the words.',
  consentYes: 'I agree, start',
  consentNo: 'No, I will type',
  consentTakeBack: 'Stop using speech',
  voiceOn: 'Read the customer aloud',
  voiceHint: 'Captions are always there. The voice is one of this device.',
};
