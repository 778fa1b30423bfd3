import type { Explanations } from './index.ts';

export const zhCN = {
  S_FALSE: {
    meaning: '操作成功，但没有需要处理的内容，或者某个询问的答案为“否”。',
    action: '无需执行任何操作。',
  },
  S_OK: {
    meaning: '一切顺利完成。',
    action: '无需执行任何操作。',
  },
  MAPI_W_NO_SERVICE: {
    meaning: '任务已结束，但帐户的一项附加服务不可用。',
    action: '请检查帐户是否已完整设置。如果没有缺少什么，则无需处理。',
  },
  MAPI_W_ERRORS_RETURNED: {
    meaning: '大部分工作已完成，但项目的某些详细信息无法读取或保存。',
    action: '请查看受影响的项目，如有缺失，请重试该任务。',
  },
  MAPI_W_POSITION_CHANGED: {
    meaning: '列表在读取过程中发生了变化，因此从邻近的位置继续读取。',
    action: '无需处理。如果缺少项目，请重试该任务。',
  },
  MAPI_W_APPROX_COUNT: {
    meaning: '项目数只是估计值。',
    action: '无需处理。只是显示的进度可能不准确。',
  },
  MAPI_W_CANCEL_MESSAGE: {
    meaning: '一封邮件已从队列中移出，没有发送。',
    action: '请在发件箱或草稿中查找该邮件，如仍需要，请重新发送。',
  },
  MAPI_W_PARTIAL_COMPLETION: {
    meaning: '只处理了部分项目，其余项目已跳过。',
    action: '请重试该任务。如果相同的项目再次被跳过，请检查您是否有权访问它们。',
  },
  SYNC_W_PROGRESS: {
    meaning: '这只是其中一步，同步尚未完成。',
    action: '无需处理，其余部分将在下次完成。如需立即继续，请按 F9。',
  },
  SYNC_W_CLIENT_CHANGE_NEWER: {
    meaning: '本地版本较新，已保留。',
    action: '无需处理。如果其他人也处理过该项目，请查看一下。',
  },

  E_PENDING: {
    meaning: '任务所需的数据尚未准备好。',
    action: '请稍等片刻，然后重试该任务。',
  },
  E_FAIL: {
    meaning: '提供程序报告失败，但未说明原因。',
    action: '请重试该任务。如果仍然失败，请复制错误并咨询提供程序的开发者。',
  },
  E_UNEXPECTED: {
    meaning: '发生了提供程序未曾预料的情况。',
    action: '请重启应用并重试该任务。如果仍然失败，请复制错误并咨询提供程序的开发者。',
  },
  E_ACCESSDENIED: {
    meaning: '帐户无权打开或更改任务所需的内容。',
    action: '请检查您对该文件夹或文件的权限。如需访问权限，请联系服务器管理员。',
  },
  E_OUTOFMEMORY: {
    meaning: '任务运行时，计算机的内存或其他资源不足。',
    action: '请关闭不需要的程序，然后重试该任务。如果没有改善，请重启计算机。',
  },
  E_INVALIDARG: {
    meaning: '传入了无法使用的值，可能是程序编写有误。',
    action: '请检查帐户设置。如果设置无误，请复制错误并咨询提供程序的开发者。',
  },
  MAPI_E_NO_SUPPORT: {
    meaning: '提供程序或服务器不支持任务所需的功能。',
    action: '请安装最新版本的提供程序，或在帐户设置中关闭该功能。',
  },
  MAPI_E_NOT_INITIALIZED: {
    meaning: '提供程序的某个部分尚未就绪就被使用了。',
    action: '请重启应用并重试该任务。如果仍然失败，请复制错误并咨询提供程序的开发者。',
  },
  MAPI_E_VERSION: {
    meaning: '提供程序与服务器的版本不兼容。',
    action: '请更新提供程序和本应用，然后重试该任务。',
  },
  MAPI_E_TOO_COMPLEX: {
    meaning: '请求对帐户来说过于复杂，例如筛选条件非常多。',
    action: '请减少一次同步的文件夹数量或简化筛选条件，然后重试该任务。',
  },
  MAPI_E_EXTENDED_ERROR: {
    meaning: '提供程序遇到了自身特有的错误，它自己的说明会提供更多信息。',
    action: '请阅读错误文本。如果没有帮助，请复制它并咨询提供程序的开发者。',
  },
  MAPI_E_TIMEOUT: {
    meaning: '操作超过了允许的时间，已被放弃。',
    action: '请稍后在计算机和服务器不太繁忙时重试该任务。',
  },
  MAPI_E_BUSY: {
    meaning: '帐户或服务器目前正忙于其他工作。',
    action: '请等待一分钟，然后重试该任务。请关闭使用同一帐户的其他程序。',
  },
  MAPI_E_UNABLE_TO_COMPLETE: {
    meaning: '工作无法完成，可能是一次处理的内容过多。',
    action: '请重试该任务。如果仍然失败，请减少一次同步的文件夹数量。',
  },
  MAPI_E_USER_CANCEL: {
    meaning: '任务在完成之前已被取消。',
    action: '如果这不是您的本意，请重试该任务。',
  },
  MAPI_E_UNABLE_TO_ABORT: {
    meaning: '本应取消任务，但它已无法停止。',
    action: '请等待任务自行结束，然后检查已发送或接收的内容。',
  },

  RPC_E_SERVER_DIED: {
    meaning: '提供程序的进程在任务运行期间结束了。',
    action: '请重试该任务。如果进程再次结束，请复制错误并咨询提供程序的开发者。',
  },
  RPC_E_SERVERFAULT: {
    meaning: '提供程序因内部错误而无法完成工作。',
    action: '请重试该任务。如果仍然失败，请复制错误并咨询提供程序的开发者。',
  },
  RPC_E_DISCONNECTED: {
    meaning: '在任务完成之前，与提供程序进程的连接已断开。',
    action: '请重试该任务。如果连接再次断开，请重启应用。',
  },
  RPC_E_TIMEOUT: {
    meaning: '提供程序的进程没有及时响应。',
    action: '请重试该任务。如果再次停滞，请重启应用，并咨询提供程序的开发者。',
  },
  RPC_S_SERVER_UNAVAILABLE: {
    meaning: '任务所需的服务未运行或无法访问。',
    action: '请检查网络连接，稍后重试该任务。如果仍然失败，请联系服务器管理员。',
  },
  RPC_S_CALL_FAILED: {
    meaning: '服务器在处理请求的中途停止了响应。',
    action: '请检查网络连接，然后重试该任务。如果仍然失败，请联系服务器管理员。',
  },
  ERROR_PROCESS_ABORTED: {
    meaning: '该任务运行的程序报告了错误。',
    action: '请查看错误文本中程序给出的说明。如果仍不清楚，请在终端中运行该命令，查看它的全部输出。',
  },

  MAPI_E_NOT_FOUND: {
    meaning: '找不到任务所需的文件夹、邮件或其他项目。',
    action: '请检查它在本机或服务器上是否已被移动或删除，然后重试该任务。',
  },
  MAPI_E_OBJECT_CHANGED: {
    meaning: '任务处理某个项目时，该项目在别处被更改了。',
    action: '请重试该任务，届时将使用最新版本。',
  },
  MAPI_E_OBJECT_DELETED: {
    meaning: '任务仍需要的某个项目已被删除。',
    action: '如果是有意删除，则无需处理。否则，请在“已删除邮件”文件夹中查找。',
  },
  MAPI_E_COLLISION: {
    meaning: '该位置已有同名的内容。',
    action: '请重命名或删除其中之一，然后重试该任务。',
  },
  MAPI_E_TOO_BIG: {
    meaning: '数据量超过了帐户或服务器一次可接受的大小。',
    action: '请缩小较大的项目（例如移除附件），然后重试该任务。',
  },
  MAPI_E_FOLDER_CYCLE: {
    meaning: '试图将文件夹放入其自身或其子文件夹中。',
    action: '请在本机和服务器上检查该文件夹被移到了哪里，并将它移到其他位置。',
  },
  MAPI_E_CORRUPT_DATA: {
    meaning: '部分数据已损坏，无法读取。',
    action: '请重试该任务。如果仍然失败，请删除损坏的项目或从备份中恢复。',
  },
  MAPI_E_CORRUPT_STORE: {
    meaning: '帐户用来保存数据的文件已损坏。',
    action: '请先复制一份该文件，然后修复它或从备份中恢复。',
  },
  MAPI_E_DISK_ERROR: {
    meaning: '读取或写入磁盘失败。',
    action: '请检查磁盘是否已连接且状态正常，备份您的数据，然后重试该任务。',
  },
  MAPI_E_NOT_ENOUGH_DISK: {
    meaning: '磁盘上的可用空间不足。',
    action: '请释放一些磁盘空间（例如清空回收站），然后重试该任务。',
  },
  ERROR_FILE_NOT_FOUND: {
    meaning: '任务所需的文件不存在。',
    action: '请检查该文件是否已被移动、重命名或删除，以及其所在驱动器是否已连接。',
  },
  SYNC_E_IGNORE: {
    meaning: '某项更改不应在本机应用，因此已略过。',
    action: '无需处理。如果该项目与服务器上的不同，请重试该任务。',
  },
  SYNC_E_CONFLICT: {
    meaning: '同一项目在本机和服务器上都被更改了。',
    action: '请比较两个版本，保留正确的版本，然后重试该任务。',
  },
  SYNC_E_NO_PARENT: {
    meaning: '缺少某个项目所属的文件夹。',
    action: '请重试该任务，以便创建缺少的文件夹。如果仍然失败，请在服务器上查找该文件夹。',
  },
  SYNC_E_UNSYNCHRONIZED: {
    meaning: '某项更改所在的文件夹尚未同步，因此无法应用。',
    action: '请按 F9 同步整个帐户。',
  },

  MAPI_E_LOGON_FAILED: {
    meaning: '登录帐户失败。',
    action: '请在帐户设置中检查用户名和密码，然后重试该任务。',
  },
  OUTLOOK_E_LOGIN_FAILED: {
    meaning: '服务器未接受用户名或密码。',
    action: '请在帐户设置中检查这两项。某些服务器要求使用应用密码，而不是平常的密码。',
  },
  MAPI_E_PASSWORD_EXPIRED: {
    meaning: '帐户的密码已过期或必须更改。',
    action: '请在服务器上更改密码，在帐户设置中输入新密码，然后重试该任务。',
  },
  MAPI_E_ACCOUNT_DISABLED: {
    meaning: '该帐户在服务器上已被停用或锁定。',
    action: '请联系服务器管理员重新启用该帐户。',
  },
  MAPI_E_INVALID_WORKSTATION_ACCOUNT: {
    meaning: '该帐户不允许从此计算机登录。',
    action: '请使用其他计算机，或请服务器管理员允许此计算机。',
  },
  MAPI_E_INVALID_ACCESS_TIME: {
    meaning: '该帐户不允许在此时段登录。',
    action: '请在允许的时段重试该任务，或请服务器管理员更改时段。',
  },
  MAPI_E_SESSION_LIMIT: {
    meaning: '该帐户同时登录的次数过多。',
    action: '请关闭使用此帐户的其他程序和设备，等待几分钟，然后重试该任务。',
  },
  MAPI_E_END_OF_SESSION: {
    meaning: '帐户的登录已结束。',
    action: '请重启应用，如有提示请重新登录，然后重试该任务。',
  },
  MAPI_E_UNCONFIGURED: {
    meaning: '该帐户尚未完整设置。',
    action: '请在帐户设置中补充缺少的内容，然后重试该任务。',
  },
  MAPI_E_FAILONEPROVIDER: {
    meaning: '多个提供程序中有一个无法打开，其他的可能仍可使用。',
    action: '请检查相关帐户的设置，然后重试该任务。',
  },
  IXP_E_INVALID_ACCOUNT: {
    meaning: '该帐户的设置无效。',
    action: '请在帐户设置中检查服务器名称、端口、用户名和加密方式。',
  },

  MAPI_E_NETWORK_ERROR: {
    meaning: '网络出现问题，无法继续。',
    action: '请检查网络连接，然后重试该任务。',
  },
  ERROR_NETWORK_UNREACHABLE: {
    meaning: '此计算机未连接到服务器所在的网络。',
    action: '请检查网线、Wi-Fi 或 VPN，然后重试该任务。',
  },
  WSAEHOSTUNREACH: {
    meaning: '网络中没有通往服务器的路径。',
    action: '请检查网络、VPN 和防火墙。如果都正常，请向服务器管理员确认服务器是否已开机。',
  },
  WSAECONNREFUSED: {
    meaning: '已联系到对方计算机，但它拒绝了连接。',
    action: '请在帐户设置中检查服务器名称和端口，或向服务器管理员确认服务器是否正常运行。',
  },
  IXP_E_CANT_FIND_HOST: {
    meaning: '找不到使用此名称的服务器。',
    action: '请在帐户设置中检查服务器名称的拼写，并检查网络连接。',
  },
  IXP_E_FAILED_TO_CONNECT: {
    meaning: '无法连接到服务器。',
    action: '请检查网络连接和防火墙，以及帐户设置中的服务器名称和端口。',
  },
  IXP_E_CONNECTION_DROPPED: {
    meaning: '与服务器的连接过早中断。',
    action: '请重试该任务。如果经常发生，请检查网络连接以及扫描邮件的安全软件。',
  },
  IXP_E_CONN_SEND: {
    meaning: '向服务器发送数据时连接失败。',
    action: '请检查网络连接，然后重试该任务。',
  },
  IXP_E_CONN_RECV: {
    meaning: '从服务器接收数据时连接失败。',
    action: '请检查网络连接，然后重试该任务。',
  },
  IXP_E_TIMEOUT: {
    meaning: '服务器没有及时响应。',
    action: '请检查网络连接，稍后重试该任务。如果仍然失败，请联系服务器管理员。',
  },
  OUTLOOK_E_SERVER_NOT_FOUND: {
    meaning: '找不到或无法访问接收邮件服务器。',
    action: '请检查帐户设置中该服务器的名称和端口、网络连接以及防火墙。',
  },
  OUTLOOK_E_RECV_TIMEOUT: {
    meaning: '接收邮件服务器的响应时间过长。',
    action: '请稍后重试该任务。如果总是停在同一封邮件上，该邮件可能过大。',
  },
  OUTLOOK_E_SEND_TIMEOUT: {
    meaning: '发送邮件服务器的响应时间过长。',
    action: '请重试该任务。如果仍然失败，请缩小较大的附件，或在帐户设置中延长等待时间。',
  },
  WININET_E_INVALID_URL: {
    meaning: '服务器的网址书写不正确。',
    action: '请在帐户设置中更正该网址，它通常以 https:// 开头，且不含空格。',
  },

  SEC_E_CERT_EXPIRED: {
    meaning: '服务器的安全证书已过期或尚未生效。',
    action: '请检查此计算机的日期和时间。如果正确，请联系服务器管理员更新证书。',
  },
  CERT_E_CN_NO_MATCH: {
    meaning: '服务器的安全证书属于另一个服务器名称。',
    action: '请在帐户设置中检查服务器名称。如果正确，请在继续之前咨询服务器管理员。',
  },
  SEC_E_UNTRUSTED_ROOT: {
    meaning: '服务器的安全证书由此计算机不信任的机构颁发。',
    action: '请向服务器管理员确认证书是否真实。在公共网络中请格外小心。',
  },
  IXP_E_SECURE_CONNECT_FAILED: {
    meaning: '无法与服务器建立加密连接。',
    action: '请检查帐户设置中的端口和加密方式是否与服务器一致。',
  },
  IXP_E_SMTP_530_STARTTLS_REQUIRED: {
    meaning: '发送邮件服务器只接受通过加密连接传送的邮件。',
    action: '请在帐户设置中为发送邮件启用加密 (STARTTLS)，然后重试该任务。',
  },
  IXP_E_SMTP_NO_STARTTLS_SUPPORT: {
    meaning: '发送邮件服务器不支持帐户要求的加密方式 (STARTTLS)。',
    action: '请在帐户设置中选择其他加密方式或其他端口。',
  },
  IXP_E_SMTP_454_STARTTLS_FAILED: {
    meaning: '发送邮件服务器目前无法切换到加密连接。',
    action: '请在几分钟后重试该任务。如果仍然失败，请联系服务器管理员。',
  },

  IXP_E_SMTP_RESPONSE_ERROR: {
    meaning: '无法理解邮件服务器的答复。',
    action: '请在帐户设置中检查服务器名称和端口，然后重试该任务。',
  },
  IXP_E_SMTP_500_SYNTAX_ERROR: {
    meaning: '发送邮件服务器无法理解或不允许某个命令。',
    action: '请在帐户设置中检查发送邮件的端口、加密方式和登录设置。',
  },
  IXP_E_SMTP_421_NOT_AVAILABLE: {
    meaning: '发送邮件服务器目前不可用。',
    action: '请等待几分钟，然后重试该任务。如果仍然失败，请联系服务器管理员。',
  },
  IXP_E_SMTP_450_MAILBOX_BUSY: {
    meaning: '某个收件人的邮箱目前无法接收邮件。',
    action: '请在几分钟后重试该任务。',
  },
  IXP_E_SMTP_451_ERROR_PROCESSING: {
    meaning: '发送邮件服务器自身出现暂时问题，无法处理该邮件。',
    action: '请稍后重试该任务。如果仍然失败，请联系服务器管理员。',
  },
  IXP_E_SMTP_452_NO_SYSTEM_STORAGE: {
    meaning: '发送邮件服务器的空间不足，或邮件的收件人过多。',
    action: '请稍后重试该任务，或分批发送给较少的收件人。',
  },
  IXP_E_SMTP_550_MAILBOX_NOT_FOUND: {
    meaning: '某个收件人的邮箱不存在，或不接收您的邮件。',
    action: '请检查收件人的地址是否有误，然后重新发送邮件。',
  },
  IXP_E_SMTP_552_STORAGE_OVERFLOW: {
    meaning: '某个收件人的邮箱已满，或邮件对该邮箱来说过大。',
    action: '请缩小附件，或告知收件人其邮箱已满。',
  },
  IXP_E_SMTP_553_MAILBOX_NAME_SYNTAX: {
    meaning: '某个电子邮件地址书写不正确。',
    action: '请在邮件或帐户设置中更正该地址，然后重新发送邮件。',
  },
  IXP_E_SMTP_554_TRANSACT_FAILED: {
    meaning: '发送邮件服务器拒绝了该邮件，可能是因为它看起来像垃圾邮件。',
    action: '请阅读错误文本，其中通常会说明原因，并咨询服务器管理员。',
  },
  IXP_E_SMTP_REJECTED_SENDER: {
    meaning: '发送邮件服务器不接受您的地址作为发件人。',
    action: '请在帐户设置中检查您的电子邮件地址，并启用发送邮件的登录验证。',
  },
  IXP_E_SMTP_REJECTED_RECIPIENTS: {
    meaning: '发送邮件服务器不接受一个或多个收件人。',
    action: '请检查他们的地址。如果正确，请在帐户设置中启用发送邮件的登录验证。',
  },
  IXP_E_SMTP_NO_SENDER: {
    meaning: '该邮件没有发件人。',
    action: '请在帐户设置中输入您的电子邮件地址，然后重新发送邮件。',
  },
  MAPI_E_NO_RECIPIENTS: {
    meaning: '该邮件没有收件人。',
    action: '请在发件箱中打开该邮件，添加收件人，然后重新发送。',
  },
  MAPI_E_AMBIGUOUS_RECIP: {
    meaning: '某个收件人的姓名与通讯簿中的多个条目相符。',
    action: '请打开该邮件，选择正确的条目，然后重新发送。',
  },
  MAPI_E_SUBMITTED: {
    meaning: '该邮件已在发送中，无法再更改。',
    action: '请等待它发送完成。',
  },
} satisfies Explanations;
