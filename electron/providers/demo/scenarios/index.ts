import cleanReceive from './clean-receive.json';
import cleanSend from './clean-send.json';
import sendRejected from './send-rejected.json';
import authenticationFailure from './authentication-failure.json';
import serverTimeOut from './server-time-out.json';
import slowThenStalled from './slow-then-stalled.json';
import hang from './hang.json';
import crash from './crash.json';
import neverDone from './never-done.json';
import doneTwice from './done-twice.json';
import indexMisuse from './index-misuse.json';
import noStepText from './no-step-text.json';
import unknownHresult from './unknown-hresult.json';
import warningsOnly from './warnings-only.json';
import tenThousandItems from './ten-thousand-items.json';
import flood from './flood.json';
import refusedStart from './refused-start.json';
import stubborn from './stubborn.json';

/** The scenarios that are always there, by the name that `settings.scenario` uses. */
export const builtInScenarios: Readonly<Record<string, unknown>> = {
  'clean-receive': cleanReceive,
  'clean-send': cleanSend,
  'send-rejected': sendRejected,
  'authentication-failure': authenticationFailure,
  'server-time-out': serverTimeOut,
  'slow-then-stalled': slowThenStalled,
  hang,
  crash,
  'never-done': neverDone,
  'done-twice': doneTwice,
  'index-misuse': indexMisuse,
  'no-step-text': noStepText,
  'unknown-hresult': unknownHresult,
  'warnings-only': warningsOnly,
  'ten-thousand-items': tenThousandItems,
  flood,
  'refused-start': refusedStart,
  stubborn,
};
