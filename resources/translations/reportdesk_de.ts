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
        <source>Language of the window; system takes the desktop's. Another one is used from the next start on.</source>
        <translation>Sprache des Fensters; system nimmt die des Desktops. Eine andere gilt ab dem nächsten Start.</translation>
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
        <source>Most disk space for small pictures; the oldest go first.</source>
        <translation>Höchster Platz auf der Festplatte für kleine Bilder; die ältesten gehen zuerst.</translation>
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
        <source>The program part that reads printed text; auto gives clean pages of dense text to tesseract, where that is installed, and all else to rapidocr.</source>
        <translation>Der Programmteil, der gedruckten Text liest; auto gibt saubere Seiten mit dichtem Text an tesseract, wo es installiert ist, und alles andere an rapidocr.</translation>
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
        <source>Whether the bucket stands in the path of addresses: auto does so where s3_endpoint is set.</source>
        <translation>Ob der Bucket im Pfad der Adressen steht: auto tut das, wo s3_endpoint gesetzt ist.</translation>
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
        <source>paid by volume</source>
        <translation>nach Menge bezahlt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>{} set aside</source>
        <translation>{} zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>{} waiting</source>
        <translation>{} warten</translation>
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
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
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
        <source>Vehicles: {}</source>
        <translation>Fahrzeuge: {}</translation>
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
        <translation>Kennungen, Codes, Text, Namen suchen</translation>
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
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>, {} without: not in the file, or not read yet</source>
        <translation>, {} ohne: nicht in der Datei oder noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>; only the first {} are drawn</source>
        <translation>; nur die ersten {} sind gezeichnet</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>No photographs are shown.</source>
        <translation>Es werden keine Fotos gezeigt.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>None of the {} shown carries its place: the camera wrote none into the file.</source>
        <translation>Keines der {} gezeigten nennt seinen Ort: Die Kamera hat keinen in die Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>{} with their place</source>
        <translation>{} mit Ort</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_view.py"/>
        <source>Map of the photographs</source>
        <translation>Karte der Fotos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_view.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_view.py"/>
        <source>time not in the file</source>
        <translation>Zeit nicht in der Datei</translation>
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
        <location filename="../../reportdesk/ui/main_window.py"/>
        <source>about {} left</source>
        <translation>noch etwa {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/main_window.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/main_window.py"/>
        <source>{} of {} images finished</source>
        <translation>{} von {} Bildern fertig</translation>
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
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
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
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>All reports</source>
        <translation>Alle Berichte</translation>
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
        <source>Keep it</source>
        <translation>Behalten</translation>
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
        <source>C: type the right one</source>
        <translation>C: die richtige eingeben</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Ctrl+Enter keeps it all the same.</source>
        <translation>Strg+Eingabe behält es trotzdem.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
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
        <source>Type the right identifier</source>
        <translation>Die richtige Kennung eingeben</translation>
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
        <source>{} of {}</source>
        <translation>{} von {}</translation>
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
        <source>Choose one, or press Esc.</source>
        <translation>Wählen Sie etwas, oder drücken Sie Esc.</translation>
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
        <source>Select some rows first.</source>
        <translation>Wählen Sie zuerst Zeilen aus.</translation>
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
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
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
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Choose ...</source>
        <translation>Wählen ...</translation>
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
        <source>Export ...</source>
        <translation>Exportieren ...</translation>
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
        <translation>In den Einstellungen suchen</translation>
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
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
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
        <source>text</source>
        <translation>Text</translation>
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
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
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
</context>
</TS>
