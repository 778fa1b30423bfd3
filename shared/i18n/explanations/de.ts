import type { Explanations } from './index.ts';

export const de = {
  S_FALSE: {
    meaning: 'Alles ist gut gegangen, aber es gab nichts zu tun, oder die Antwort auf eine Frage ist Nein.',
    action: 'Sie müssen nichts tun.',
  },
  S_OK: {
    meaning: 'Alles ist gut gegangen.',
    action: 'Sie müssen nichts tun.',
  },
  MAPI_W_NO_SERVICE: {
    meaning: 'Die Aufgabe wurde beendet, aber ein zusätzlicher Dienst des Kontos war nicht verfügbar.',
    action: 'Prüfen Sie, ob das Konto vollständig eingerichtet ist. Wenn nichts fehlt, ist nichts zu tun.',
  },
  MAPI_W_ERRORS_RETURNED: {
    meaning: 'Das meiste wurde erledigt, aber einige Angaben zu den Elementen ließen sich nicht lesen oder speichern.',
    action: 'Sehen Sie die betroffenen Elemente durch, und wiederholen Sie die Aufgabe, wenn etwas fehlt.',
  },
  MAPI_W_POSITION_CHANGED: {
    meaning: 'Eine Liste hat sich beim Lesen geändert; es wurde an einer benachbarten Stelle weitergelesen.',
    action: 'Es ist nichts zu tun. Wiederholen Sie die Aufgabe, wenn Elemente fehlen.',
  },
  MAPI_W_APPROX_COUNT: {
    meaning: 'Die Anzahl der Elemente ist nur geschätzt.',
    action: 'Es ist nichts zu tun. Nur der angezeigte Fortschritt kann ungenau sein.',
  },
  MAPI_W_CANCEL_MESSAGE: {
    meaning: 'Eine Nachricht wurde aus der Warteschlange genommen und nicht gesendet.',
    action: 'Suchen Sie sie im Postausgang oder in den Entwürfen, und senden Sie sie bei Bedarf erneut.',
  },
  MAPI_W_PARTIAL_COMPLETION: {
    meaning: 'Nur ein Teil der Elemente konnte verarbeitet werden; die übrigen wurden ausgelassen.',
    action:
      'Wiederholen Sie die Aufgabe. Fehlen dieselben Elemente wieder, prüfen Sie, ob Sie darauf zugreifen dürfen.',
  },
  SYNC_W_PROGRESS: {
    meaning: 'Das war nur ein Schritt; die Synchronisierung ist noch nicht abgeschlossen.',
    action: 'Es ist nichts zu tun: Der Rest folgt beim nächsten Mal. Mit F9 geht es sofort weiter.',
  },
  SYNC_W_CLIENT_CHANGE_NEWER: {
    meaning: 'Die lokale Version war neuer und wurde beibehalten.',
    action: 'Es ist nichts zu tun. Sehen Sie sich das Element an, falls auch jemand anders daran gearbeitet hat.',
  },

  E_PENDING: {
    meaning: 'Die Daten, die die Aufgabe braucht, liegen noch nicht bereit.',
    action: 'Warten Sie einen Moment, und wiederholen Sie dann die Aufgabe.',
  },
  E_FAIL: {
    meaning: 'Der Anbieter hat einen Fehler gemeldet, ohne die Ursache zu nennen.',
    action:
      'Wiederholen Sie die Aufgabe. Hilft das nicht, kopieren Sie den Fehler, und wenden Sie sich an den Hersteller des Anbieters.',
  },
  E_UNEXPECTED: {
    meaning: 'Es ist etwas geschehen, worauf der Anbieter nicht vorbereitet war.',
    action:
      'Starten Sie die App neu, und wiederholen Sie die Aufgabe. Hilft das nicht, senden Sie den Fehler dem Hersteller des Anbieters.',
  },
  E_ACCESSDENIED: {
    meaning: 'Das Konto darf etwas nicht öffnen oder ändern, das die Aufgabe braucht.',
    action:
      'Prüfen Sie Ihre Rechte an dem Ordner oder der Datei. Fehlen Ihnen Rechte, wenden Sie sich an Ihren Serveradministrator.',
  },
  E_OUTOFMEMORY: {
    meaning: 'Dem Computer fehlte es an Arbeitsspeicher oder anderen Ressourcen, während die Aufgabe lief.',
    action:
      'Schließen Sie Programme, die Sie nicht brauchen, und wiederholen Sie die Aufgabe. Hilft das nicht, starten Sie den Computer neu.',
  },
  E_INVALIDARG: {
    meaning: 'Es wurde ein unbrauchbarer Wert übergeben, wahrscheinlich wegen eines Programmierfehlers.',
    action: 'Prüfen Sie die Kontoeinstellungen. Stimmen sie, senden Sie den Fehler dem Hersteller des Anbieters.',
  },
  MAPI_E_NO_SUPPORT: {
    meaning: 'Der Anbieter oder der Server bietet eine Funktion nicht an, die die Aufgabe braucht.',
    action:
      'Installieren Sie die neueste Version des Anbieters, oder schalten Sie die Funktion in den Kontoeinstellungen aus.',
  },
  MAPI_E_NOT_INITIALIZED: {
    meaning: 'Ein Teil des Anbieters wurde benutzt, bevor er bereit war.',
    action:
      'Starten Sie die App neu, und wiederholen Sie die Aufgabe. Hilft das nicht, senden Sie den Fehler dem Hersteller des Anbieters.',
  },
  MAPI_E_VERSION: {
    meaning: 'Die Versionen des Anbieters und des Servers passen nicht zusammen.',
    action: 'Aktualisieren Sie den Anbieter und diese App, und wiederholen Sie dann die Aufgabe.',
  },
  MAPI_E_TOO_COMPLEX: {
    meaning: 'Die Anfrage war für das Konto zu kompliziert, zum Beispiel ein Filter mit sehr vielen Bedingungen.',
    action:
      'Synchronisieren Sie weniger Ordner auf einmal, oder vereinfachen Sie den Filter, und wiederholen Sie die Aufgabe.',
  },
  MAPI_E_EXTENDED_ERROR: {
    meaning: 'Der Anbieter hat einen eigenen Fehler gemeldet; der Text sagt mehr darüber.',
    action:
      'Lesen Sie den Text des Fehlers. Hilft er nicht, kopieren Sie ihn, und wenden Sie sich an den Hersteller des Anbieters.',
  },
  MAPI_E_TIMEOUT: {
    meaning: 'Der Vorgang dauerte länger als erlaubt und wurde beendet.',
    action: 'Wiederholen Sie die Aufgabe später, wenn Computer und Server weniger zu tun haben.',
  },
  MAPI_E_BUSY: {
    meaning: 'Das Konto oder der Server ist gerade mit anderer Arbeit beschäftigt.',
    action:
      'Warten Sie eine Minute, und wiederholen Sie die Aufgabe. Schließen Sie andere Programme, die dasselbe Konto benutzen.',
  },
  MAPI_E_UNABLE_TO_COMPLETE: {
    meaning: 'Der Vorgang konnte nicht abgeschlossen werden, vielleicht weil es zu viel auf einmal war.',
    action: 'Wiederholen Sie die Aufgabe. Hilft das nicht, synchronisieren Sie weniger Ordner auf einmal.',
  },
  MAPI_E_USER_CANCEL: {
    meaning: 'Die Aufgabe wurde abgebrochen, bevor sie abgeschlossen war.',
    action: 'War das nicht beabsichtigt, wiederholen Sie die Aufgabe.',
  },
  MAPI_E_UNABLE_TO_ABORT: {
    meaning: 'Die Aufgabe sollte abgebrochen werden, ließ sich aber nicht mehr anhalten.',
    action: 'Warten Sie, bis sie von selbst endet, und prüfen Sie dann, was sie gesendet oder empfangen hat.',
  },

  RPC_E_SERVER_DIED: {
    meaning: 'Der Prozess des Anbieters endete, während die Aufgabe lief.',
    action:
      'Wiederholen Sie die Aufgabe. Endet er wieder, kopieren Sie den Fehler, und wenden Sie sich an den Hersteller des Anbieters.',
  },
  RPC_E_SERVERFAULT: {
    meaning: 'Der Anbieter konnte den Vorgang wegen eines internen Fehlers nicht abschließen.',
    action:
      'Wiederholen Sie die Aufgabe. Hilft das nicht, kopieren Sie den Fehler, und wenden Sie sich an den Hersteller des Anbieters.',
  },
  RPC_E_DISCONNECTED: {
    meaning: 'Die Verbindung zum Prozess des Anbieters ging verloren, bevor die Aufgabe abgeschlossen war.',
    action: 'Wiederholen Sie die Aufgabe. Geht die Verbindung wieder verloren, starten Sie die App neu.',
  },
  RPC_E_TIMEOUT: {
    meaning: 'Der Prozess des Anbieters hat nicht rechtzeitig geantwortet.',
    action:
      'Wiederholen Sie die Aufgabe. Hängt sie wieder, starten Sie die App neu, und wenden Sie sich an den Hersteller des Anbieters.',
  },
  RPC_S_SERVER_UNAVAILABLE: {
    meaning: 'Der Dienst, den die Aufgabe braucht, läuft nicht oder ist nicht erreichbar.',
    action:
      'Prüfen Sie die Netzwerkverbindung, und wiederholen Sie die Aufgabe später. Hilft das nicht, wenden Sie sich an Ihren Serveradministrator.',
  },
  RPC_S_CALL_FAILED: {
    meaning: 'Der Server hat mitten in einer Anfrage aufgehört zu antworten.',
    action:
      'Prüfen Sie die Netzwerkverbindung, und wiederholen Sie die Aufgabe. Hilft das nicht, wenden Sie sich an Ihren Serveradministrator.',
  },
  ERROR_PROCESS_ABORTED: {
    meaning: 'Das Programm, das die Aufgabe ausführt, hat einen Fehler gemeldet.',
    action:
      'Lesen Sie seine Meldung im Fehlertext. Hilft sie nicht weiter, führen Sie den Befehl in einem Terminal aus, um alle Ausgaben zu sehen.',
  },

  MAPI_E_NOT_FOUND: {
    meaning: 'Ein Ordner, eine Nachricht oder ein anderes Element, das die Aufgabe braucht, wurde nicht gefunden.',
    action:
      'Prüfen Sie, ob es hier oder auf dem Server verschoben oder gelöscht wurde, und wiederholen Sie die Aufgabe.',
  },
  MAPI_E_OBJECT_CHANGED: {
    meaning: 'Ein Element wurde von anderer Stelle geändert, während die Aufgabe daran arbeitete.',
    action: 'Wiederholen Sie die Aufgabe; sie verwendet dann die neueste Fassung.',
  },
  MAPI_E_OBJECT_DELETED: {
    meaning: 'Ein Element, das die Aufgabe noch brauchte, wurde gelöscht.',
    action: 'War das beabsichtigt, ist nichts zu tun. Suchen Sie es andernfalls im Ordner „Gelöschte Elemente“.',
  },
  MAPI_E_COLLISION: {
    meaning: 'Es gibt an dieser Stelle schon etwas mit demselben Namen.',
    action: 'Benennen Sie eines von beiden um, oder entfernen Sie es, und wiederholen Sie dann die Aufgabe.',
  },
  MAPI_E_TOO_BIG: {
    meaning: 'Es sind mehr Daten, als das Konto oder der Server auf einmal annimmt.',
    action: 'Verkleinern Sie große Elemente, indem Sie etwa Anlagen entfernen, und wiederholen Sie dann die Aufgabe.',
  },
  MAPI_E_FOLDER_CYCLE: {
    meaning: 'Ein Ordner sollte in sich selbst oder in einen seiner eigenen Unterordner verschoben werden.',
    action:
      'Prüfen Sie hier und auf dem Server, wohin der Ordner verschoben wurde, und verschieben Sie ihn an eine andere Stelle.',
  },
  MAPI_E_CORRUPT_DATA: {
    meaning: 'Ein Teil der Daten ist beschädigt und nicht lesbar.',
    action:
      'Wiederholen Sie die Aufgabe. Hilft das nicht, löschen Sie das beschädigte Element, oder stellen Sie es aus einer Sicherung wieder her.',
  },
  MAPI_E_CORRUPT_STORE: {
    meaning: 'Die Datei, in der das Konto seine Daten speichert, ist beschädigt.',
    action:
      'Kopieren Sie die Datei zuerst. Reparieren Sie sie dann, oder stellen Sie sie aus einer Sicherung wieder her.',
  },
  MAPI_E_DISK_ERROR: {
    meaning: 'Das Lesen vom Datenträger oder das Schreiben darauf ist fehlgeschlagen.',
    action:
      'Prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist, sichern Sie Ihre Daten, und wiederholen Sie die Aufgabe.',
  },
  MAPI_E_NOT_ENOUGH_DISK: {
    meaning: 'Auf dem Datenträger ist nicht genug Platz frei.',
    action: 'Schaffen Sie Platz, indem Sie etwa den Papierkorb leeren, und wiederholen Sie dann die Aufgabe.',
  },
  ERROR_FILE_NOT_FOUND: {
    meaning: 'Eine Datei, die die Aufgabe braucht, ist nicht vorhanden.',
    action: 'Prüfen Sie, ob die Datei verschoben, umbenannt oder gelöscht wurde und ob ihr Laufwerk angeschlossen ist.',
  },
  SYNC_E_IGNORE: {
    meaning: 'Eine Änderung wurde ausgelassen, weil sie hier nicht übernommen werden sollte.',
    action: 'Es ist nichts zu tun. Weicht das Element von dem auf dem Server ab, wiederholen Sie die Aufgabe.',
  },
  SYNC_E_CONFLICT: {
    meaning: 'Dasselbe Element wurde sowohl hier als auch auf dem Server geändert.',
    action: 'Vergleichen Sie beide Fassungen, behalten Sie die richtige, und wiederholen Sie dann die Aufgabe.',
  },
  SYNC_E_NO_PARENT: {
    meaning: 'Der Ordner, in den ein Element gehört, fehlt.',
    action:
      'Wiederholen Sie die Aufgabe, damit fehlende Ordner angelegt werden. Hilft das nicht, suchen Sie den Ordner auf dem Server.',
  },
  SYNC_E_UNSYNCHRONIZED: {
    meaning: 'Eine Änderung konnte nicht übernommen werden, weil ihr Ordner noch nicht synchronisiert ist.',
    action: 'Synchronisieren Sie das ganze Konto mit F9.',
  },

  MAPI_E_LOGON_FAILED: {
    meaning: 'Die Anmeldung am Konto ist fehlgeschlagen.',
    action: 'Prüfen Sie Benutzername und Kennwort in den Kontoeinstellungen, und wiederholen Sie dann die Aufgabe.',
  },
  OUTLOOK_E_LOGIN_FAILED: {
    meaning: 'Der Server hat den Benutzernamen oder das Kennwort nicht angenommen.',
    action: 'Prüfen Sie beides in den Kontoeinstellungen. Manche Server verlangen ein App-Kennwort statt des üblichen.',
  },
  MAPI_E_PASSWORD_EXPIRED: {
    meaning: 'Das Kennwort des Kontos ist abgelaufen oder muss geändert werden.',
    action:
      'Ändern Sie das Kennwort auf dem Server, tragen Sie es in den Kontoeinstellungen ein, und wiederholen Sie die Aufgabe.',
  },
  MAPI_E_ACCOUNT_DISABLED: {
    meaning: 'Das Konto ist auf dem Server deaktiviert oder gesperrt.',
    action: 'Bitten Sie Ihren Serveradministrator, das Konto wieder freizugeben.',
  },
  MAPI_E_INVALID_WORKSTATION_ACCOUNT: {
    meaning: 'Das Konto darf sich von diesem Computer aus nicht anmelden.',
    action: 'Benutzen Sie einen anderen Computer, oder bitten Sie Ihren Serveradministrator, diesen zuzulassen.',
  },
  MAPI_E_INVALID_ACCESS_TIME: {
    meaning: 'Das Konto darf sich um diese Uhrzeit nicht anmelden.',
    action:
      'Wiederholen Sie die Aufgabe zu einer erlaubten Zeit, oder bitten Sie Ihren Serveradministrator, die Zeiten zu ändern.',
  },
  MAPI_E_SESSION_LIMIT: {
    meaning: 'Das Konto ist zu oft gleichzeitig angemeldet.',
    action:
      'Schließen Sie andere Programme und Geräte mit diesem Konto, warten Sie einige Minuten, und wiederholen Sie die Aufgabe.',
  },
  MAPI_E_END_OF_SESSION: {
    meaning: 'Die Anmeldung am Konto ist abgelaufen oder wurde beendet.',
    action: 'Starten Sie die App neu, melden Sie sich an, wenn Sie gefragt werden, und wiederholen Sie die Aufgabe.',
  },
  MAPI_E_UNCONFIGURED: {
    meaning: 'Das Konto ist nicht vollständig eingerichtet.',
    action: 'Ergänzen Sie in den Kontoeinstellungen, was fehlt, und wiederholen Sie dann die Aufgabe.',
  },
  MAPI_E_FAILONEPROVIDER: {
    meaning: 'Einer von mehreren Anbietern konnte nicht geöffnet werden; die anderen funktionieren vielleicht.',
    action: 'Prüfen Sie die Einstellungen des betroffenen Kontos, und wiederholen Sie dann die Aufgabe.',
  },
  IXP_E_INVALID_ACCOUNT: {
    meaning: 'Die Einstellungen des Kontos sind ungültig.',
    action: 'Prüfen Sie Servername, Port, Benutzername und Verschlüsselung in den Kontoeinstellungen.',
  },

  MAPI_E_NETWORK_ERROR: {
    meaning: 'Die Aufgabe konnte wegen eines Netzwerkproblems nicht fortgesetzt werden.',
    action: 'Prüfen Sie die Netzwerkverbindung, und wiederholen Sie dann die Aufgabe.',
  },
  ERROR_NETWORK_UNREACHABLE: {
    meaning: 'Dieser Computer hat keine Verbindung zu dem Netzwerk, in dem der Server ist.',
    action: 'Prüfen Sie das Kabel, das WLAN oder das VPN, und wiederholen Sie dann die Aufgabe.',
  },
  WSAEHOSTUNREACH: {
    meaning: 'Der Server ist über das Netzwerk nicht erreichbar.',
    action:
      'Prüfen Sie Netzwerk, VPN und Firewall. Ist alles in Ordnung, fragen Sie Ihren Serveradministrator, ob der Server läuft.',
  },
  WSAECONNREFUSED: {
    meaning: 'Der andere Computer war erreichbar, hat die Verbindung aber abgelehnt.',
    action:
      'Prüfen Sie Servername und Port in den Kontoeinstellungen, oder fragen Sie Ihren Serveradministrator, ob der Server läuft.',
  },
  IXP_E_CANT_FIND_HOST: {
    meaning: 'Es wurde kein Server mit diesem Namen gefunden.',
    action: 'Prüfen Sie die Schreibweise des Servernamens in den Kontoeinstellungen sowie die Netzwerkverbindung.',
  },
  IXP_E_FAILED_TO_CONNECT: {
    meaning: 'Es konnte keine Verbindung zum Server hergestellt werden.',
    action: 'Prüfen Sie Netzwerkverbindung und Firewall sowie Servername und Port in den Kontoeinstellungen.',
  },
  IXP_E_CONNECTION_DROPPED: {
    meaning: 'Die Verbindung zum Server wurde zu früh getrennt.',
    action:
      'Wiederholen Sie die Aufgabe. Geschieht das oft, prüfen Sie das Netzwerk und Schutzprogramme, die E-Mails untersuchen.',
  },
  IXP_E_CONN_SEND: {
    meaning: 'Die Verbindung ist ausgefallen, während Daten an den Server gesendet wurden.',
    action: 'Prüfen Sie die Netzwerkverbindung, und wiederholen Sie dann die Aufgabe.',
  },
  IXP_E_CONN_RECV: {
    meaning: 'Die Verbindung ist ausgefallen, während Daten vom Server empfangen wurden.',
    action: 'Prüfen Sie die Netzwerkverbindung, und wiederholen Sie dann die Aufgabe.',
  },
  IXP_E_TIMEOUT: {
    meaning: 'Der Server hat nicht rechtzeitig geantwortet.',
    action:
      'Prüfen Sie die Netzwerkverbindung, und wiederholen Sie die Aufgabe später. Hilft das nicht, wenden Sie sich an Ihren Serveradministrator.',
  },
  OUTLOOK_E_SERVER_NOT_FOUND: {
    meaning: 'Der Posteingangsserver wurde nicht gefunden oder war nicht erreichbar.',
    action: 'Prüfen Sie seinen Namen und Port in den Kontoeinstellungen, die Netzwerkverbindung und die Firewall.',
  },
  OUTLOOK_E_RECV_TIMEOUT: {
    meaning: 'Der Posteingangsserver brauchte zu lange für seine Antwort.',
    action:
      'Wiederholen Sie die Aufgabe später. Hält sie immer bei derselben Nachricht an, ist diese vielleicht zu groß.',
  },
  OUTLOOK_E_SEND_TIMEOUT: {
    meaning: 'Der Postausgangsserver brauchte zu lange für seine Antwort.',
    action:
      'Wiederholen Sie die Aufgabe. Hilft das nicht, verkleinern Sie große Anlagen, oder erlauben Sie in den Kontoeinstellungen mehr Zeit.',
  },
  WININET_E_INVALID_URL: {
    meaning: 'Die Webadresse des Servers ist nicht richtig geschrieben.',
    action:
      'Berichtigen Sie sie in den Kontoeinstellungen; sie beginnt meist mit https:// und enthält keine Leerzeichen.',
  },

  SEC_E_CERT_EXPIRED: {
    meaning: 'Das Sicherheitszertifikat des Servers ist abgelaufen oder noch nicht gültig.',
    action:
      'Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, bitten Sie Ihren Serveradministrator, es zu erneuern.',
  },
  CERT_E_CN_NO_MATCH: {
    meaning: 'Das Sicherheitszertifikat des Servers gehört zu einem anderen Servernamen.',
    action:
      'Prüfen Sie den Servernamen in den Kontoeinstellungen. Stimmt er, fragen Sie Ihren Serveradministrator, bevor Sie fortfahren.',
  },
  SEC_E_UNTRUSTED_ROOT: {
    meaning: 'Das Sicherheitszertifikat des Servers stammt von einer Stelle, der dieser Computer nicht vertraut.',
    action:
      'Fragen Sie Ihren Serveradministrator, ob das Zertifikat echt ist. Seien Sie in öffentlichen Netzen vorsichtig.',
  },
  IXP_E_SECURE_CONNECT_FAILED: {
    meaning: 'Es konnte keine verschlüsselte Verbindung zum Server hergestellt werden.',
    action: 'Prüfen Sie, ob Port und Art der Verschlüsselung in den Kontoeinstellungen zum Server passen.',
  },
  IXP_E_SMTP_530_STARTTLS_REQUIRED: {
    meaning: 'Der Postausgangsserver nimmt E-Mails nur über eine verschlüsselte Verbindung an.',
    action:
      'Schalten Sie in den Kontoeinstellungen die Verschlüsselung (STARTTLS) zum Senden ein, und wiederholen Sie die Aufgabe.',
  },
  IXP_E_SMTP_NO_STARTTLS_SUPPORT: {
    meaning: 'Der Postausgangsserver bietet die Verschlüsselung nicht an, die das Konto verlangt (STARTTLS).',
    action: 'Wählen Sie in den Kontoeinstellungen eine andere Art der Verschlüsselung oder einen anderen Port.',
  },
  IXP_E_SMTP_454_STARTTLS_FAILED: {
    meaning: 'Der Postausgangsserver kann im Moment nicht auf Verschlüsselung umschalten.',
    action:
      'Wiederholen Sie die Aufgabe in einigen Minuten. Hilft das nicht, wenden Sie sich an Ihren Serveradministrator.',
  },

  IXP_E_SMTP_RESPONSE_ERROR: {
    meaning: 'Der Mailserver hat etwas Unverständliches geantwortet.',
    action: 'Prüfen Sie Servername und Port in den Kontoeinstellungen, und wiederholen Sie dann die Aufgabe.',
  },
  IXP_E_SMTP_500_SYNTAX_ERROR: {
    meaning: 'Der Postausgangsserver hat einen Befehl nicht verstanden oder nicht erlaubt.',
    action: 'Prüfen Sie in den Kontoeinstellungen Port, Verschlüsselung und Anmeldung für den Postausgangsserver.',
  },
  IXP_E_SMTP_421_NOT_AVAILABLE: {
    meaning: 'Der Postausgangsserver ist im Moment nicht verfügbar.',
    action:
      'Warten Sie einige Minuten, und wiederholen Sie die Aufgabe. Hilft das nicht, wenden Sie sich an Ihren Serveradministrator.',
  },
  IXP_E_SMTP_450_MAILBOX_BUSY: {
    meaning: 'Das Postfach eines Empfängers kann im Moment keine E-Mails annehmen.',
    action: 'Wiederholen Sie die Aufgabe in einigen Minuten.',
  },
  IXP_E_SMTP_451_ERROR_PROCESSING: {
    meaning: 'Der Postausgangsserver hatte vorübergehend selbst ein Problem mit der Nachricht.',
    action: 'Wiederholen Sie die Aufgabe später. Hilft das nicht, wenden Sie sich an Ihren Serveradministrator.',
  },
  IXP_E_SMTP_452_NO_SYSTEM_STORAGE: {
    meaning: 'Dem Postausgangsserver fehlt Speicherplatz, oder die Nachricht hat zu viele Empfänger.',
    action: 'Wiederholen Sie die Aufgabe später, oder senden Sie die Nachricht an weniger Empfänger auf einmal.',
  },
  IXP_E_SMTP_550_MAILBOX_NOT_FOUND: {
    meaning: 'Das Postfach eines Empfängers gibt es nicht, oder es nimmt von Ihnen keine E-Mails an.',
    action: 'Prüfen Sie die Adresse des Empfängers auf Tippfehler, und senden Sie die Nachricht dann erneut.',
  },
  IXP_E_SMTP_552_STORAGE_OVERFLOW: {
    meaning: 'Das Postfach eines Empfängers ist voll, oder die Nachricht ist zu groß dafür.',
    action: 'Verkleinern Sie die Anlagen, oder sagen Sie dem Empfänger, dass sein Postfach voll ist.',
  },
  IXP_E_SMTP_553_MAILBOX_NAME_SYNTAX: {
    meaning: 'Eine E-Mail-Adresse ist nicht richtig geschrieben.',
    action:
      'Berichtigen Sie die Adresse in der Nachricht oder in den Kontoeinstellungen, und senden Sie die Nachricht erneut.',
  },
  IXP_E_SMTP_554_TRANSACT_FAILED: {
    meaning: 'Der Postausgangsserver hat die Nachricht abgelehnt, vielleicht weil sie wie Spam aussah.',
    action:
      'Lesen Sie den Text des Fehlers, der oft den Grund nennt, und wenden Sie sich an Ihren Serveradministrator.',
  },
  IXP_E_SMTP_REJECTED_SENDER: {
    meaning: 'Der Postausgangsserver nimmt Ihre Adresse nicht als Absender an.',
    action:
      'Prüfen Sie Ihre E-Mail-Adresse in den Kontoeinstellungen, und schalten Sie die Anmeldung am Postausgangsserver ein.',
  },
  IXP_E_SMTP_REJECTED_RECIPIENTS: {
    meaning: 'Der Postausgangsserver nimmt einen oder mehrere Empfänger nicht an.',
    action:
      'Prüfen Sie ihre Adressen. Stimmen sie, schalten Sie in den Kontoeinstellungen die Anmeldung am Postausgangsserver ein.',
  },
  IXP_E_SMTP_NO_SENDER: {
    meaning: 'Die Nachricht hat keinen Absender.',
    action: 'Tragen Sie Ihre E-Mail-Adresse in den Kontoeinstellungen ein, und senden Sie die Nachricht erneut.',
  },
  MAPI_E_NO_RECIPIENTS: {
    meaning: 'Die Nachricht hat keinen Empfänger.',
    action: 'Öffnen Sie die Nachricht im Postausgang, fügen Sie einen Empfänger hinzu, und senden Sie sie erneut.',
  },
  MAPI_E_AMBIGUOUS_RECIP: {
    meaning: 'Der Name eines Empfängers passt zu mehr als einem Eintrag im Adressbuch.',
    action: 'Öffnen Sie die Nachricht, wählen Sie den richtigen Eintrag, und senden Sie sie erneut.',
  },
  MAPI_E_SUBMITTED: {
    meaning: 'Die Nachricht wird bereits gesendet und kann nicht mehr geändert werden.',
    action: 'Warten Sie, bis sie gesendet ist.',
  },
} satisfies Explanations;
