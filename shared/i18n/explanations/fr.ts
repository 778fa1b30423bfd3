import type { Explanations } from './index.ts';

export const fr = {
  S_FALSE: {
    meaning: 'Tout s’est bien passé, mais il n’y avait rien à faire, ou la réponse à une question est non.',
    action: 'Il n’y a rien à faire.',
  },
  S_OK: {
    meaning: 'Tout s’est bien passé.',
    action: 'Il n’y a rien à faire.',
  },
  MAPI_W_NO_SERVICE: {
    meaning: 'La tâche s’est terminée, mais un service complémentaire du compte n’était pas disponible.',
    action: 'Vérifiez que le compte est entièrement configuré. S’il ne manque rien, vous n’avez rien à faire.',
  },
  MAPI_W_ERRORS_RETURNED: {
    meaning: 'L’essentiel a été fait, mais certains détails des éléments n’ont pas pu être lus ou enregistrés.',
    action: 'Parcourez les éléments concernés et relancez la tâche s’il manque quelque chose.',
  },
  MAPI_W_POSITION_CHANGED: {
    meaning: 'Une liste a changé pendant sa lecture, qui s’est poursuivie à un endroit voisin.',
    action: 'Vous n’avez rien à faire. Relancez la tâche s’il manque des éléments.',
  },
  MAPI_W_APPROX_COUNT: {
    meaning: 'Le nombre d’éléments n’est qu’une estimation.',
    action: 'Vous n’avez rien à faire. Seule la progression affichée peut être inexacte.',
  },
  MAPI_W_CANCEL_MESSAGE: {
    meaning: 'Un message a été retiré de la file d’attente et n’a pas été envoyé.',
    action: 'Cherchez-le dans la boîte d’envoi ou les brouillons, et renvoyez-le s’il est encore utile.',
  },
  MAPI_W_PARTIAL_COMPLETION: {
    meaning: 'Seule une partie des éléments a pu être traitée ; les autres ont été ignorés.',
    action: 'Relancez la tâche. Si les mêmes éléments sont de nouveau ignorés, vérifiez que vous y avez accès.',
  },
  SYNC_W_PROGRESS: {
    meaning: 'Ce n’était qu’une étape ; la synchronisation n’est pas encore terminée.',
    action:
      'Vous n’avez rien à faire : la suite viendra la prochaine fois. Appuyez sur F9 pour continuer tout de suite.',
  },
  SYNC_W_CLIENT_CHANGE_NEWER: {
    meaning: 'La version locale était plus récente et a été conservée.',
    action: 'Vous n’avez rien à faire. Vérifiez l’élément si une autre personne y a aussi travaillé.',
  },

  E_PENDING: {
    meaning: 'Les données dont la tâche a besoin ne sont pas encore prêtes.',
    action: 'Patientez un instant, puis relancez la tâche.',
  },
  E_FAIL: {
    meaning: 'Le fournisseur a signalé un échec sans en donner la cause.',
    action: 'Relancez la tâche. Si elle échoue encore, copiez l’erreur et contactez l’éditeur du fournisseur.',
  },
  E_UNEXPECTED: {
    meaning: 'Il s’est produit quelque chose que le fournisseur n’avait pas prévu.',
    action:
      'Redémarrez l’application et relancez la tâche. Si elle échoue encore, envoyez l’erreur à l’éditeur du fournisseur.',
  },
  E_ACCESSDENIED: {
    meaning: 'Le compte n’a pas le droit d’ouvrir ou de modifier quelque chose dont la tâche a besoin.',
    action:
      'Vérifiez vos droits sur le dossier ou le fichier. S’ils manquent, demandez-les à l’administrateur du serveur.',
  },
  E_OUTOFMEMORY: {
    meaning: 'L’ordinateur a manqué de mémoire ou d’autres ressources pendant la tâche.',
    action: 'Fermez les programmes inutiles, puis relancez la tâche. Si cela ne suffit pas, redémarrez l’ordinateur.',
  },
  E_INVALIDARG: {
    meaning: 'Une valeur inutilisable a été transmise, sans doute à cause d’une erreur de programmation.',
    action: 'Vérifiez les paramètres du compte. S’ils sont corrects, envoyez l’erreur à l’éditeur du fournisseur.',
  },
  MAPI_E_NO_SUPPORT: {
    meaning: 'Le fournisseur ou le serveur n’offre pas une fonction dont la tâche a besoin.',
    action: 'Installez la dernière version du fournisseur ou désactivez la fonction dans les paramètres du compte.',
  },
  MAPI_E_NOT_INITIALIZED: {
    meaning: 'Une partie du fournisseur a été utilisée avant d’être prête.',
    action:
      'Redémarrez l’application et relancez la tâche. Si elle échoue encore, envoyez l’erreur à l’éditeur du fournisseur.',
  },
  MAPI_E_VERSION: {
    meaning: 'Les versions du fournisseur et du serveur ne sont pas compatibles.',
    action: 'Mettez à jour le fournisseur et cette application, puis relancez la tâche.',
  },
  MAPI_E_TOO_COMPLEX: {
    meaning:
      'La demande était trop compliquée pour le compte, par exemple un filtre avec de très nombreuses conditions.',
    action: 'Synchronisez moins de dossiers à la fois ou simplifiez le filtre, puis relancez la tâche.',
  },
  MAPI_E_EXTENDED_ERROR: {
    meaning: 'Le fournisseur a rencontré une erreur que lui seul connaît ; son propre message en dit plus.',
    action: 'Lisez le texte de l’erreur. S’il ne vous aide pas, copiez-le et contactez l’éditeur du fournisseur.',
  },
  MAPI_E_TIMEOUT: {
    meaning: 'L’opération a dépassé le temps autorisé et a été abandonnée.',
    action: 'Relancez la tâche plus tard, quand l’ordinateur et le serveur seront moins occupés.',
  },
  MAPI_E_BUSY: {
    meaning: 'Le compte ou le serveur est occupé à autre chose en ce moment.',
    action: 'Attendez une minute, puis relancez la tâche. Fermez les autres programmes qui utilisent le même compte.',
  },
  MAPI_E_UNABLE_TO_COMPLETE: {
    meaning: 'Le travail n’a pas pu être terminé, peut-être parce qu’il y en avait trop à la fois.',
    action: 'Relancez la tâche. Si elle échoue encore, synchronisez moins de dossiers à la fois.',
  },
  MAPI_E_USER_CANCEL: {
    meaning: 'La tâche a été annulée avant d’être terminée.',
    action: 'Si ce n’était pas voulu, relancez la tâche.',
  },
  MAPI_E_UNABLE_TO_ABORT: {
    meaning: 'La tâche devait être annulée, mais elle ne pouvait plus être arrêtée.',
    action: 'Attendez qu’elle se termine d’elle-même, puis vérifiez ce qu’elle a envoyé ou reçu.',
  },

  RPC_E_SERVER_DIED: {
    meaning: 'Le processus du fournisseur s’est arrêté pendant la tâche.',
    action: 'Relancez la tâche. S’il s’arrête encore, copiez l’erreur et contactez l’éditeur du fournisseur.',
  },
  RPC_E_SERVERFAULT: {
    meaning: 'Le fournisseur n’a pas pu terminer le travail à cause d’une erreur interne.',
    action: 'Relancez la tâche. Si elle échoue encore, copiez l’erreur et contactez l’éditeur du fournisseur.',
  },
  RPC_E_DISCONNECTED: {
    meaning: 'La liaison avec le processus du fournisseur a été perdue avant la fin de la tâche.',
    action: 'Relancez la tâche. Si la liaison est de nouveau perdue, redémarrez l’application.',
  },
  RPC_E_TIMEOUT: {
    meaning: 'Le processus du fournisseur n’a pas répondu à temps.',
    action: 'Relancez la tâche. Si elle reste bloquée, redémarrez l’application et contactez l’éditeur du fournisseur.',
  },
  RPC_S_SERVER_UNAVAILABLE: {
    meaning: 'Le service dont la tâche a besoin ne fonctionne pas ou est injoignable.',
    action:
      'Vérifiez la connexion réseau et relancez la tâche plus tard. Si elle échoue encore, contactez l’administrateur du serveur.',
  },
  RPC_S_CALL_FAILED: {
    meaning: 'Le serveur a cessé de répondre au milieu d’une demande.',
    action:
      'Vérifiez la connexion réseau, puis relancez la tâche. Si elle échoue encore, contactez l’administrateur du serveur.',
  },
  ERROR_PROCESS_ABORTED: {
    meaning: 'Le programme exécuté par la tâche a signalé une erreur.',
    action:
      'Lisez son message dans le texte de l’erreur. S’il ne suffit pas, exécutez la commande dans un terminal pour voir toute sa sortie.',
  },

  MAPI_E_NOT_FOUND: {
    meaning: 'Un dossier, un message ou un autre élément dont la tâche a besoin est introuvable.',
    action: 'Vérifiez s’il a été déplacé ou supprimé, ici ou sur le serveur, puis relancez la tâche.',
  },
  MAPI_E_OBJECT_CHANGED: {
    meaning: 'Un élément a été modifié ailleurs pendant que la tâche le traitait.',
    action: 'Relancez la tâche ; elle utilisera alors la version la plus récente.',
  },
  MAPI_E_OBJECT_DELETED: {
    meaning: 'Un élément dont la tâche avait encore besoin a été supprimé.',
    action: 'Si c’était voulu, vous n’avez rien à faire. Sinon, cherchez-le dans le dossier Éléments supprimés.',
  },
  MAPI_E_COLLISION: {
    meaning: 'Il existe déjà quelque chose du même nom à cet endroit.',
    action: 'Renommez ou retirez l’un des deux, puis relancez la tâche.',
  },
  MAPI_E_TOO_BIG: {
    meaning: 'Il y a plus de données que le compte ou le serveur n’en accepte à la fois.',
    action: 'Allégez les éléments volumineux, par exemple en retirant des pièces jointes, puis relancez la tâche.',
  },
  MAPI_E_FOLDER_CYCLE: {
    meaning: 'Un dossier devait être placé dans lui-même ou dans l’un de ses propres sous-dossiers.',
    action: 'Vérifiez, ici et sur le serveur, où le dossier a été déplacé, et mettez-le à un autre endroit.',
  },
  MAPI_E_CORRUPT_DATA: {
    meaning: 'Une partie des données est endommagée et illisible.',
    action:
      'Relancez la tâche. Si elle échoue encore, supprimez l’élément endommagé ou restaurez-le depuis une sauvegarde.',
  },
  MAPI_E_CORRUPT_STORE: {
    meaning: 'Le fichier où le compte conserve ses données est endommagé.',
    action: 'Faites d’abord une copie du fichier, puis réparez-le ou restaurez-le depuis une sauvegarde.',
  },
  MAPI_E_DISK_ERROR: {
    meaning: 'La lecture du disque ou l’écriture sur le disque a échoué.',
    action: 'Vérifiez que le disque est branché et en bon état, sauvegardez vos données, puis relancez la tâche.',
  },
  MAPI_E_NOT_ENOUGH_DISK: {
    meaning: 'Il n’y a pas assez d’espace libre sur le disque.',
    action: 'Libérez de l’espace, par exemple en vidant la corbeille, puis relancez la tâche.',
  },
  ERROR_FILE_NOT_FOUND: {
    meaning: 'Un fichier dont la tâche a besoin n’existe pas.',
    action: 'Vérifiez si le fichier a été déplacé, renommé ou supprimé, et si son lecteur est branché.',
  },
  SYNC_E_IGNORE: {
    meaning: 'Une modification a été laissée de côté, car elle ne devait pas être appliquée ici.',
    action: 'Vous n’avez rien à faire. Si l’élément diffère de celui du serveur, relancez la tâche.',
  },
  SYNC_E_CONFLICT: {
    meaning: 'Le même élément a été modifié à la fois ici et sur le serveur.',
    action: 'Comparez les deux versions, gardez la bonne, puis relancez la tâche.',
  },
  SYNC_E_NO_PARENT: {
    meaning: 'Le dossier auquel un élément appartient est absent.',
    action:
      'Relancez la tâche pour que les dossiers absents soient créés. Si elle échoue encore, cherchez le dossier sur le serveur.',
  },
  SYNC_E_UNSYNCHRONIZED: {
    meaning: 'Une modification n’a pas pu être appliquée, car son dossier n’est pas encore synchronisé.',
    action: 'Synchronisez tout le compte avec F9.',
  },

  MAPI_E_LOGON_FAILED: {
    meaning: 'La connexion au compte a échoué.',
    action: 'Vérifiez le nom d’utilisateur et le mot de passe dans les paramètres du compte, puis relancez la tâche.',
  },
  OUTLOOK_E_LOGIN_FAILED: {
    meaning: 'Le serveur n’a pas accepté le nom d’utilisateur ou le mot de passe.',
    action: 'Vérifiez-les dans les paramètres du compte. Certains serveurs exigent un mot de passe d’application.',
  },
  MAPI_E_PASSWORD_EXPIRED: {
    meaning: 'Le mot de passe du compte a expiré ou doit être changé.',
    action: 'Changez-le sur le serveur, saisissez le nouveau dans les paramètres du compte, puis relancez la tâche.',
  },
  MAPI_E_ACCOUNT_DISABLED: {
    meaning: 'Le compte est désactivé ou verrouillé sur le serveur.',
    action: 'Demandez à l’administrateur du serveur de réactiver le compte.',
  },
  MAPI_E_INVALID_WORKSTATION_ACCOUNT: {
    meaning: 'Le compte n’a pas le droit d’ouvrir une session depuis cet ordinateur.',
    action: 'Utilisez un autre ordinateur ou demandez à l’administrateur du serveur d’autoriser celui-ci.',
  },
  MAPI_E_INVALID_ACCESS_TIME: {
    meaning: 'Le compte n’a pas le droit d’ouvrir une session à cette heure.',
    action:
      'Relancez la tâche à une heure autorisée ou demandez à l’administrateur du serveur de changer les horaires.',
  },
  MAPI_E_SESSION_LIMIT: {
    meaning: 'Le compte a trop de sessions ouvertes en même temps.',
    action:
      'Fermez les autres programmes et appareils qui utilisent ce compte, patientez quelques minutes, puis relancez la tâche.',
  },
  MAPI_E_END_OF_SESSION: {
    meaning: 'La session du compte a pris fin.',
    action: 'Redémarrez l’application, identifiez-vous si on vous le demande, puis relancez la tâche.',
  },
  MAPI_E_UNCONFIGURED: {
    meaning: 'Le compte n’est pas entièrement configuré.',
    action: 'Complétez les paramètres du compte, puis relancez la tâche.',
  },
  MAPI_E_FAILONEPROVIDER: {
    meaning: 'L’un des fournisseurs n’a pas pu être ouvert ; les autres fonctionnent peut-être.',
    action: 'Vérifiez les paramètres du compte concerné, puis relancez la tâche.',
  },
  IXP_E_INVALID_ACCOUNT: {
    meaning: 'Les paramètres du compte ne sont pas valides.',
    action:
      'Vérifiez le nom du serveur, le port, le nom d’utilisateur et le chiffrement dans les paramètres du compte.',
  },

  MAPI_E_NETWORK_ERROR: {
    meaning: 'Un problème de réseau a empêché de continuer.',
    action: 'Vérifiez la connexion réseau, puis relancez la tâche.',
  },
  ERROR_NETWORK_UNREACHABLE: {
    meaning: 'Cet ordinateur n’est pas relié au réseau où se trouve le serveur.',
    action: 'Vérifiez le câble, le Wi-Fi ou le VPN, puis relancez la tâche.',
  },
  WSAEHOSTUNREACH: {
    meaning: 'Aucun chemin du réseau ne mène au serveur.',
    action:
      'Vérifiez le réseau, le VPN et le pare-feu. Si tout va bien, demandez à l’administrateur si le serveur est allumé.',
  },
  WSAECONNREFUSED: {
    meaning: 'L’autre ordinateur a été joint, mais il a refusé la connexion.',
    action:
      'Vérifiez le nom du serveur et le port dans les paramètres du compte, ou demandez à l’administrateur si le serveur fonctionne.',
  },
  IXP_E_CANT_FIND_HOST: {
    meaning: 'Aucun serveur de ce nom n’a été trouvé.',
    action: 'Vérifiez l’orthographe du nom du serveur dans les paramètres du compte, ainsi que la connexion réseau.',
  },
  IXP_E_FAILED_TO_CONNECT: {
    meaning: 'Aucune connexion au serveur n’a pu être établie.',
    action:
      'Vérifiez la connexion réseau et le pare-feu, ainsi que le nom du serveur et le port dans les paramètres du compte.',
  },
  IXP_E_CONNECTION_DROPPED: {
    meaning: 'La connexion au serveur a été coupée trop tôt.',
    action:
      'Relancez la tâche. Si cela arrive souvent, vérifiez le réseau et les logiciels de sécurité qui analysent le courrier.',
  },
  IXP_E_CONN_SEND: {
    meaning: 'La connexion a échoué pendant l’envoi de données au serveur.',
    action: 'Vérifiez la connexion réseau, puis relancez la tâche.',
  },
  IXP_E_CONN_RECV: {
    meaning: 'La connexion a échoué pendant la réception de données du serveur.',
    action: 'Vérifiez la connexion réseau, puis relancez la tâche.',
  },
  IXP_E_TIMEOUT: {
    meaning: 'Le serveur n’a pas répondu à temps.',
    action:
      'Vérifiez la connexion réseau et relancez la tâche plus tard. Si elle échoue encore, contactez l’administrateur du serveur.',
  },
  OUTLOOK_E_SERVER_NOT_FOUND: {
    meaning: 'Le serveur de courrier entrant est introuvable ou injoignable.',
    action: 'Vérifiez son nom et son port dans les paramètres du compte, la connexion réseau et le pare-feu.',
  },
  OUTLOOK_E_RECV_TIMEOUT: {
    meaning: 'Le serveur de courrier entrant a mis trop de temps à répondre.',
    action:
      'Relancez la tâche plus tard. Si elle s’arrête toujours au même message, celui-ci est peut-être trop volumineux.',
  },
  OUTLOOK_E_SEND_TIMEOUT: {
    meaning: 'Le serveur de courrier sortant a mis trop de temps à répondre.',
    action:
      'Relancez la tâche. Si elle échoue encore, réduisez les pièces jointes ou allongez le délai dans les paramètres du compte.',
  },
  WININET_E_INVALID_URL: {
    meaning: 'L’adresse web du serveur n’est pas écrite correctement.',
    action:
      'Corrigez-la dans les paramètres du compte ; elle commence en général par https:// et ne contient pas d’espace.',
  },

  SEC_E_CERT_EXPIRED: {
    meaning: 'Le certificat de sécurité du serveur a expiré ou n’est pas encore valable.',
    action:
      'Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, demandez à l’administrateur du serveur de le renouveler.',
  },
  CERT_E_CN_NO_MATCH: {
    meaning: 'Le certificat de sécurité du serveur appartient à un autre nom de serveur.',
    action:
      'Vérifiez le nom du serveur dans les paramètres du compte. S’il est juste, contactez l’administrateur avant de continuer.',
  },
  SEC_E_UNTRUSTED_ROOT: {
    meaning: 'Le certificat de sécurité du serveur vient d’un organisme auquel cet ordinateur ne fait pas confiance.',
    action:
      'Demandez à l’administrateur du serveur si le certificat est authentique. Soyez prudent sur les réseaux publics.',
  },
  IXP_E_SECURE_CONNECT_FAILED: {
    meaning: 'Aucune connexion chiffrée au serveur n’a pu être établie.',
    action: 'Vérifiez que le port et le type de chiffrement dans les paramètres du compte sont ceux du serveur.',
  },
  IXP_E_SMTP_530_STARTTLS_REQUIRED: {
    meaning: 'Le serveur de courrier sortant n’accepte le courrier que par une connexion chiffrée.',
    action:
      'Activez le chiffrement (STARTTLS) du courrier sortant dans les paramètres du compte, puis relancez la tâche.',
  },
  IXP_E_SMTP_NO_STARTTLS_SUPPORT: {
    meaning: 'Le serveur de courrier sortant n’offre pas le chiffrement que le compte demande (STARTTLS).',
    action: 'Choisissez un autre type de chiffrement ou un autre port dans les paramètres du compte.',
  },
  IXP_E_SMTP_454_STARTTLS_FAILED: {
    meaning: 'Le serveur de courrier sortant ne peut pas passer au chiffrement en ce moment.',
    action: 'Relancez la tâche dans quelques minutes. Si elle échoue encore, contactez l’administrateur du serveur.',
  },

  IXP_E_SMTP_RESPONSE_ERROR: {
    meaning: 'Le serveur de messagerie a donné une réponse incompréhensible.',
    action: 'Vérifiez le nom du serveur et le port dans les paramètres du compte, puis relancez la tâche.',
  },
  IXP_E_SMTP_500_SYNTAX_ERROR: {
    meaning: 'Le serveur de courrier sortant n’a pas compris ou n’a pas permis une commande.',
    action: 'Vérifiez le port, le chiffrement et l’authentification du courrier sortant dans les paramètres du compte.',
  },
  IXP_E_SMTP_421_NOT_AVAILABLE: {
    meaning: 'Le serveur de courrier sortant n’est pas disponible en ce moment.',
    action:
      'Patientez quelques minutes, puis relancez la tâche. Si elle échoue encore, contactez l’administrateur du serveur.',
  },
  IXP_E_SMTP_450_MAILBOX_BUSY: {
    meaning: 'La boîte aux lettres d’un destinataire ne peut pas recevoir de courrier en ce moment.',
    action: 'Relancez la tâche dans quelques minutes.',
  },
  IXP_E_SMTP_451_ERROR_PROCESSING: {
    meaning: 'Le serveur de courrier sortant a eu un problème passager avec le message.',
    action: 'Relancez la tâche plus tard. Si elle échoue encore, contactez l’administrateur du serveur.',
  },
  IXP_E_SMTP_452_NO_SYSTEM_STORAGE: {
    meaning: 'Le serveur de courrier sortant manque de place, ou le message a trop de destinataires.',
    action: 'Relancez la tâche plus tard ou envoyez le message à moins de destinataires à la fois.',
  },
  IXP_E_SMTP_550_MAILBOX_NOT_FOUND: {
    meaning: 'La boîte aux lettres d’un destinataire n’existe pas ou refuse votre courrier.',
    action: 'Vérifiez l’adresse du destinataire, puis renvoyez le message.',
  },
  IXP_E_SMTP_552_STORAGE_OVERFLOW: {
    meaning: 'La boîte aux lettres d’un destinataire est pleine, ou le message est trop volumineux pour elle.',
    action: 'Réduisez les pièces jointes ou prévenez le destinataire que sa boîte est pleine.',
  },
  IXP_E_SMTP_553_MAILBOX_NAME_SYNTAX: {
    meaning: 'Une adresse e-mail n’est pas écrite correctement.',
    action: 'Corrigez l’adresse dans le message ou dans les paramètres du compte, puis renvoyez le message.',
  },
  IXP_E_SMTP_554_TRANSACT_FAILED: {
    meaning: 'Le serveur de courrier sortant a refusé le message, peut-être parce qu’il ressemblait à du spam.',
    action: 'Lisez le texte de l’erreur, qui en donne souvent la raison, et contactez l’administrateur du serveur.',
  },
  IXP_E_SMTP_REJECTED_SENDER: {
    meaning: 'Le serveur de courrier sortant n’accepte pas votre adresse comme expéditeur.',
    action:
      'Vérifiez votre adresse e-mail dans les paramètres du compte et activez l’authentification du courrier sortant.',
  },
  IXP_E_SMTP_REJECTED_RECIPIENTS: {
    meaning: 'Le serveur de courrier sortant n’accepte pas un ou plusieurs destinataires.',
    action:
      'Vérifiez leurs adresses. Si elles sont justes, activez l’authentification du courrier sortant dans les paramètres du compte.',
  },
  IXP_E_SMTP_NO_SENDER: {
    meaning: 'Le message n’a pas d’expéditeur.',
    action: 'Saisissez votre adresse e-mail dans les paramètres du compte, puis renvoyez le message.',
  },
  MAPI_E_NO_RECIPIENTS: {
    meaning: 'Le message n’a pas de destinataire.',
    action: 'Ouvrez le message dans la boîte d’envoi, ajoutez un destinataire et renvoyez-le.',
  },
  MAPI_E_AMBIGUOUS_RECIP: {
    meaning: 'Le nom d’un destinataire correspond à plusieurs entrées du carnet d’adresses.',
    action: 'Ouvrez le message, choisissez la bonne entrée et renvoyez-le.',
  },
  MAPI_E_SUBMITTED: {
    meaning: 'Le message est déjà en cours d’envoi et ne peut plus être modifié.',
    action: 'Attendez qu’il soit envoyé.',
  },
} satisfies Explanations;
