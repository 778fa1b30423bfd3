import type { HresultName } from '../../mapi/hresult.ts';
import type { Explanation } from './index.ts';

/** The source of all keys: the first name of each value. Plain sentences, no ICU syntax. */
export const en = {
  S_FALSE: {
    meaning: 'All went well, but there was nothing to do, or the answer to a question is no.',
    action: 'There is nothing to do.',
  },
  S_OK: {
    meaning: 'Everything has gone well.',
    action: 'There is nothing to do.',
  },
  MAPI_W_NO_SERVICE: {
    meaning: 'The task finished, but an additional service of the account was not available.',
    action: 'Check that the account is set up completely. If nothing is missing, there is nothing to do.',
  },
  MAPI_W_ERRORS_RETURNED: {
    meaning: 'Most of the work was done, but some details of the items could not be read or saved.',
    action: 'Look through the affected items, and retry the task if something is missing.',
  },
  MAPI_W_POSITION_CHANGED: {
    meaning: 'A list changed while it was being read, so reading went on from a nearby place.',
    action: 'There is nothing to do. Retry the task if items are missing.',
  },
  MAPI_W_APPROX_COUNT: {
    meaning: 'The number of items is only an estimate.',
    action: 'There is nothing to do. Only the progress that is shown may be inexact.',
  },
  MAPI_W_CANCEL_MESSAGE: {
    meaning: 'A message was taken out of the queue and was not sent.',
    action: 'Look for it in the Outbox or among the drafts, and send it again if it is still needed.',
  },
  MAPI_W_PARTIAL_COMPLETION: {
    meaning: 'Only some of the items could be processed; the others were skipped.',
    action: 'Retry the task. If the same items are skipped again, check whether you have access to them.',
  },
  SYNC_W_PROGRESS: {
    meaning: 'This was only one step; the synchronization is not complete yet.',
    action: 'There is nothing to do: the rest follows in the next run. Press F9 to go on at once.',
  },
  SYNC_W_CLIENT_CHANGE_NEWER: {
    meaning: 'The local version was newer and was kept.',
    action: 'There is nothing to do. Check the item if somebody else has worked on it, too.',
  },

  E_PENDING: {
    meaning: 'The data that the task needs is not ready yet.',
    action: 'Wait a moment, then retry the task.',
  },
  E_FAIL: {
    meaning: 'The provider reported a failure without saying what caused it.',
    action: "Retry the task. If it fails again, copy the error and contact the provider's author.",
  },
  E_UNEXPECTED: {
    meaning: 'Something happened that the provider was not prepared for.',
    action: "Restart the app and retry the task. If it fails again, copy the error and contact the provider's author.",
  },
  E_ACCESSDENIED: {
    meaning: 'The account is not allowed to open or change something that the task needs.',
    action: 'Check your rights to the folder or file. If you need access, contact your server administrator.',
  },
  E_OUTOFMEMORY: {
    meaning: 'The computer ran out of memory or other resources while the task was running.',
    action: 'Close programs that you do not need, then retry the task. If that does not help, restart the computer.',
  },
  E_INVALIDARG: {
    meaning: 'An invalid value was passed, probably because of a programming mistake.',
    action: "Check the account settings. If they are right, copy the error and contact the provider's author.",
  },
  MAPI_E_NO_SUPPORT: {
    meaning: 'The provider or the server does not offer a function that the task needs.',
    action: 'Install the newest version of the provider, or turn the function off in the account settings.',
  },
  MAPI_E_NOT_INITIALIZED: {
    meaning: 'A part of the provider was used before it was ready.',
    action: "Restart the app and retry the task. If it fails again, copy the error and contact the provider's author.",
  },
  MAPI_E_VERSION: {
    meaning: 'The versions of the provider and the server do not work together.',
    action: 'Update the provider and this app, then retry the task.',
  },
  MAPI_E_TOO_COMPLEX: {
    meaning: 'The request was too complicated for the account, for example a filter with very many conditions.',
    action: 'Synchronize fewer folders at once or simplify the filter, then retry the task.',
  },
  MAPI_E_EXTENDED_ERROR: {
    meaning: 'The provider reported an error of its own; its text says more about it.',
    action: "Read the text of the error. If it does not help, copy it and contact the provider's author.",
  },
  MAPI_E_TIMEOUT: {
    meaning: 'The work took longer than allowed and was stopped.',
    action: 'Retry the task later, when the computer and the server have less to do.',
  },
  MAPI_E_BUSY: {
    meaning: 'The account or the server is busy with other work at the moment.',
    action: 'Wait a minute, then retry the task. Close other programs that use the same account.',
  },
  MAPI_E_UNABLE_TO_COMPLETE: {
    meaning: 'The work could not be finished, perhaps because it was too much at once.',
    action: 'Retry the task. If it fails again, synchronize fewer folders at once.',
  },
  MAPI_E_USER_CANCEL: {
    meaning: 'The task was cancelled before it was completed.',
    action: 'If that was not intended, retry the task.',
  },
  MAPI_E_UNABLE_TO_ABORT: {
    meaning: 'The task could no longer be stopped when it was cancelled.',
    action: 'Wait until it ends by itself, then check what it has sent or received.',
  },

  RPC_E_SERVER_DIED: {
    meaning: 'The process of the provider ended while the task was running.',
    action: "Retry the task. If the process ends again, copy the error and contact the provider's author.",
  },
  RPC_E_SERVERFAULT: {
    meaning: 'The provider could not finish the work because of an error inside it.',
    action: "Retry the task. If it fails again, copy the error and contact the provider's author.",
  },
  RPC_E_DISCONNECTED: {
    meaning: 'The connection to the process of the provider was lost before the task was completed.',
    action: 'Retry the task. If the connection is lost again, restart the app.',
  },
  RPC_E_TIMEOUT: {
    meaning: 'The process of the provider did not answer in time.',
    action: "Retry the task. If it hangs again, restart the app and contact the provider's author.",
  },
  RPC_S_SERVER_UNAVAILABLE: {
    meaning: 'The service that the task needs is not running or cannot be reached.',
    action:
      'Check the network connection and retry the task later. If it still fails, contact your server administrator.',
  },
  RPC_S_CALL_FAILED: {
    meaning: 'The server stopped answering in the middle of a request.',
    action: 'Check the network connection, then retry the task. If it fails again, contact your server administrator.',
  },
  ERROR_PROCESS_ABORTED: {
    meaning: 'The program that the task runs reported an error.',
    action:
      'Read its words in the error. If they do not help, run the command in a terminal, where you see all that it says.',
  },

  MAPI_E_NOT_FOUND: {
    meaning: 'A folder, a message or another item that the task needs could not be found.',
    action: 'Check whether it was moved or deleted, here or on the server, then retry the task.',
  },
  MAPI_E_OBJECT_CHANGED: {
    meaning: 'An item was changed from elsewhere while the task was working on it.',
    action: 'Retry the task; it then uses the newest version.',
  },
  MAPI_E_OBJECT_DELETED: {
    meaning: 'An item that the task still needed has been deleted.',
    action: 'If it was deleted on purpose, there is nothing to do. Otherwise look for it in the Deleted Items folder.',
  },
  MAPI_E_COLLISION: {
    meaning: 'There is already something with the same name in that place.',
    action: 'Rename or remove one of the two, then retry the task.',
  },
  MAPI_E_TOO_BIG: {
    meaning: 'There is more data than the account or the server accepts at once.',
    action: 'Make large items smaller, for example by removing attachments, then retry the task.',
  },
  MAPI_E_FOLDER_CYCLE: {
    meaning: 'A folder was to be put into itself or into one of its own subfolders.',
    action: 'Check where the folder was moved to, here and on the server, and move it to another place.',
  },
  MAPI_E_CORRUPT_DATA: {
    meaning: 'Some of the data is damaged and cannot be read.',
    action: 'Retry the task. If it fails again, look for the damaged item and delete it or restore it from a backup.',
  },
  MAPI_E_CORRUPT_STORE: {
    meaning: 'The file in which the account keeps its data is damaged.',
    action: 'Make a copy of the file first, then repair it or restore it from a backup.',
  },
  MAPI_E_DISK_ERROR: {
    meaning: 'Reading from the disk or writing to it failed.',
    action: 'Check that the disk is connected and healthy, back up your data, then retry the task.',
  },
  MAPI_E_NOT_ENOUGH_DISK: {
    meaning: 'There is not enough free space on the disk.',
    action: 'Free some disk space, for example by emptying the recycle bin, then retry the task.',
  },
  ERROR_FILE_NOT_FOUND: {
    meaning: 'A file that the task needs does not exist.',
    action: 'Check whether the file was moved, renamed or deleted, and whether its drive is connected.',
  },
  SYNC_E_IGNORE: {
    meaning: 'A change was left out because it was not to be applied here.',
    action: 'There is nothing to do. If the item differs from the one on the server, retry the task.',
  },
  SYNC_E_CONFLICT: {
    meaning: 'The same item was changed both here and on the server.',
    action: 'Compare the two versions, keep the right one, then retry the task.',
  },
  SYNC_E_NO_PARENT: {
    meaning: 'The folder that an item belongs to is missing.',
    action: 'Retry the task so that missing folders are created. If it fails again, look for the folder on the server.',
  },
  SYNC_E_UNSYNCHRONIZED: {
    meaning: 'A change could not be applied because its folder has not been synchronized yet.',
    action: 'Synchronize the whole account with F9.',
  },

  MAPI_E_LOGON_FAILED: {
    meaning: 'Signing in to the account failed.',
    action: 'Check the user name and the password in the account settings, then retry the task.',
  },
  OUTLOOK_E_LOGIN_FAILED: {
    meaning: 'The server did not accept the user name or the password.',
    action: 'Check both in the account settings. Some servers want an app password instead of the usual one.',
  },
  MAPI_E_PASSWORD_EXPIRED: {
    meaning: 'The password of the account has expired or must be changed.',
    action: 'Change the password on the server, enter the new one in the account settings, then retry the task.',
  },
  MAPI_E_ACCOUNT_DISABLED: {
    meaning: 'The account is disabled or locked on the server.',
    action: 'Ask your server administrator to enable the account again.',
  },
  MAPI_E_INVALID_WORKSTATION_ACCOUNT: {
    meaning: 'The account is not allowed to sign in from this computer.',
    action: 'Use another computer, or ask your server administrator to allow this one.',
  },
  MAPI_E_INVALID_ACCESS_TIME: {
    meaning: 'The account is not allowed to sign in at this time of day.',
    action: 'Retry the task at a permitted time, or ask your server administrator to change the hours.',
  },
  MAPI_E_SESSION_LIMIT: {
    meaning: 'The account is signed in too many times at once.',
    action: 'Close other programs and devices that use this account, wait a few minutes, then retry the task.',
  },
  MAPI_E_END_OF_SESSION: {
    meaning: 'The sign-in to the account has expired or was ended.',
    action: 'Restart the app, sign in again if you are asked to, then retry the task.',
  },
  MAPI_E_UNCONFIGURED: {
    meaning: 'The account is not set up completely.',
    action: 'Add what is missing in the account settings, then retry the task.',
  },
  MAPI_E_FAILONEPROVIDER: {
    meaning: 'One of several providers could not be opened; the others may still work.',
    action: 'Check the settings of the affected account, then retry the task.',
  },
  IXP_E_INVALID_ACCOUNT: {
    meaning: 'The settings of the account are not valid.',
    action: 'Check the server name, the port, the user name and the encryption in the account settings.',
  },

  MAPI_E_NETWORK_ERROR: {
    meaning: 'The task could not continue because of a network problem.',
    action: 'Check the network connection, then retry the task.',
  },
  ERROR_NETWORK_UNREACHABLE: {
    meaning: 'This computer has no connection to the network that the server is in.',
    action: 'Check the cable, the Wi-Fi or the VPN, then retry the task.',
  },
  WSAEHOSTUNREACH: {
    meaning: 'The server cannot be reached through the network.',
    action:
      'Check the network, the VPN and the firewall. If they are fine, ask your server administrator whether the server is on.',
  },
  WSAECONNREFUSED: {
    meaning: 'The other computer was reached, but it refused the connection.',
    action:
      'Check the server name and the port in the account settings, or ask your server administrator whether the server is working.',
  },
  IXP_E_CANT_FIND_HOST: {
    meaning: 'No server of this name could be found.',
    action: 'Check how the server name is spelled in the account settings, and check the network connection.',
  },
  IXP_E_FAILED_TO_CONNECT: {
    meaning: 'No connection to the server could be made.',
    action: 'Check the network connection and the firewall, and the server name and the port in the account settings.',
  },
  IXP_E_CONNECTION_DROPPED: {
    meaning: 'The connection to the server was closed too early.',
    action: 'Retry the task. If it happens often, check the network connection and security software that scans mail.',
  },
  IXP_E_CONN_SEND: {
    meaning: 'The connection failed while data was being sent to the server.',
    action: 'Check the network connection, then retry the task.',
  },
  IXP_E_CONN_RECV: {
    meaning: 'The connection failed while data was being received from the server.',
    action: 'Check the network connection, then retry the task.',
  },
  IXP_E_TIMEOUT: {
    meaning: 'The server did not answer in time.',
    action:
      'Check the network connection and retry the task later. If it still fails, contact your server administrator.',
  },
  OUTLOOK_E_SERVER_NOT_FOUND: {
    meaning: 'The incoming mail server could not be found or reached.',
    action: 'Check its name and port in the account settings, the network connection and the firewall.',
  },
  OUTLOOK_E_RECV_TIMEOUT: {
    meaning: 'The incoming mail server took too long to answer.',
    action: 'Retry the task later. If it always stops at the same message, that message may be too large.',
  },
  OUTLOOK_E_SEND_TIMEOUT: {
    meaning: 'The outgoing mail server took too long to answer.',
    action:
      'Retry the task. If it fails again, make large attachments smaller or allow more time in the account settings.',
  },
  WININET_E_INVALID_URL: {
    meaning: 'The web address of the server is not written correctly.',
    action: 'Correct the address in the account settings; it usually begins with https://, with no spaces in it.',
  },

  SEC_E_CERT_EXPIRED: {
    meaning: 'The security certificate of the server has expired or is not valid yet.',
    action:
      'Check the date and time of this computer. If they are right, ask your server administrator to renew the certificate.',
  },
  CERT_E_CN_NO_MATCH: {
    meaning: 'The security certificate of the server belongs to another server name.',
    action:
      'Check the server name in the account settings. If it is right, contact your server administrator before you go on.',
  },
  SEC_E_UNTRUSTED_ROOT: {
    meaning: 'The security certificate of the server was issued by somebody this computer does not trust.',
    action: 'Ask your server administrator whether the certificate is genuine. Be careful in public networks.',
  },
  IXP_E_SECURE_CONNECT_FAILED: {
    meaning: 'No encrypted connection to the server could be made.',
    action: 'Check that the port and the kind of encryption in the account settings are those of the server.',
  },
  IXP_E_SMTP_530_STARTTLS_REQUIRED: {
    meaning: 'The outgoing mail server accepts mail only over an encrypted connection.',
    action: 'Turn on encryption (STARTTLS) for outgoing mail in the account settings, then retry the task.',
  },
  IXP_E_SMTP_NO_STARTTLS_SUPPORT: {
    meaning: 'The outgoing mail server does not offer the encryption that the account asks for (STARTTLS).',
    action: 'Choose another kind of encryption or another port in the account settings.',
  },
  IXP_E_SMTP_454_STARTTLS_FAILED: {
    meaning: 'The outgoing mail server cannot switch to encryption at the moment.',
    action: 'Retry the task in a few minutes. If it fails again, contact your server administrator.',
  },

  IXP_E_SMTP_RESPONSE_ERROR: {
    meaning: 'The mail server answered in a way that could not be understood.',
    action: 'Check the server name and the port in the account settings, then retry the task.',
  },
  IXP_E_SMTP_500_SYNTAX_ERROR: {
    meaning: 'The outgoing mail server did not understand or did not allow a command.',
    action: 'Check the port, the encryption and the sign-in for outgoing mail in the account settings.',
  },
  IXP_E_SMTP_421_NOT_AVAILABLE: {
    meaning: 'The outgoing mail server is not available at the moment.',
    action: 'Wait a few minutes, then retry the task. If it still fails, contact your server administrator.',
  },
  IXP_E_SMTP_450_MAILBOX_BUSY: {
    meaning: 'The mailbox of a recipient cannot take mail at the moment.',
    action: 'Retry the task in a few minutes.',
  },
  IXP_E_SMTP_451_ERROR_PROCESSING: {
    meaning: 'The outgoing mail server had a passing problem of its own with the message.',
    action: 'Retry the task later. If it still fails, contact your server administrator.',
  },
  IXP_E_SMTP_452_NO_SYSTEM_STORAGE: {
    meaning: 'The outgoing mail server is short of space, or the message has too many recipients.',
    action: 'Retry the task later, or send the message to fewer recipients at a time.',
  },
  IXP_E_SMTP_550_MAILBOX_NOT_FOUND: {
    meaning: 'The mailbox of a recipient does not exist, or it takes no mail from you.',
    action: 'Check the address of the recipient for typing mistakes, then send the message again.',
  },
  IXP_E_SMTP_552_STORAGE_OVERFLOW: {
    meaning: 'The mailbox of a recipient is full, or the message is too large for it.',
    action: 'Make the attachments smaller, or tell the recipient that the mailbox is full.',
  },
  IXP_E_SMTP_553_MAILBOX_NAME_SYNTAX: {
    meaning: 'An e-mail address is not written correctly.',
    action: 'Correct the address in the message or in the account settings, then send the message again.',
  },
  IXP_E_SMTP_554_TRANSACT_FAILED: {
    meaning: 'The outgoing mail server refused the message, perhaps because it looked like spam.',
    action: 'Read the text of the error, which often gives the reason, and contact your server administrator.',
  },
  IXP_E_SMTP_REJECTED_SENDER: {
    meaning: 'The outgoing mail server does not accept your address as the sender.',
    action: 'Check your e-mail address in the account settings, and turn on the sign-in for outgoing mail.',
  },
  IXP_E_SMTP_REJECTED_RECIPIENTS: {
    meaning: 'The outgoing mail server does not accept one or more recipients.',
    action: 'Check their addresses. If they are right, turn on the sign-in for outgoing mail in the account settings.',
  },
  IXP_E_SMTP_NO_SENDER: {
    meaning: 'The message has no sender.',
    action: 'Enter your e-mail address in the account settings, then send the message again.',
  },
  MAPI_E_NO_RECIPIENTS: {
    meaning: 'The message has no recipient.',
    action: 'Open the message in the Outbox, add a recipient and send it again.',
  },
  MAPI_E_AMBIGUOUS_RECIP: {
    meaning: 'The name of a recipient fits more than one entry of the address book.',
    action: 'Open the message, choose the right entry and send it again.',
  },
  MAPI_E_SUBMITTED: {
    meaning: 'The message is already being sent and cannot be changed any more.',
    action: 'Wait until it has been sent.',
  },
} as const satisfies Partial<Record<HresultName, Explanation>>;
