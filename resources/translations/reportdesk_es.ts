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
        <source>Language of the window; system takes the desktop's. Another one is used from the next start on.</source>
        <translation>Idioma de la ventana; system toma el del escritorio. Otro se usa a partir del próximo inicio.</translation>
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
        <source>Most disk space for small pictures; the oldest go first.</source>
        <translation>Espacio máximo en disco para las imágenes pequeñas; las más antiguas se borran primero.</translation>
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
        <source>The program part that reads printed text; auto gives clean pages of dense text to tesseract, where that is installed, and all else to rapidocr.</source>
        <translation>La parte del programa que lee texto impreso; auto da las páginas limpias de texto denso a tesseract, donde está instalado, y todo lo demás a rapidocr.</translation>
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
        <source>Whether the bucket stands in the path of addresses: auto does so where s3_endpoint is set.</source>
        <translation>Si el bucket figura en la ruta de las direcciones: auto lo hace donde s3_endpoint está definido.</translation>
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
        <translation>Fallidas</translation>
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
        <source>paid by volume</source>
        <translation>pagada por volumen</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>{} set aside</source>
        <translation>{} apartadas</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/delivery_words.py"/>
        <source>{} waiting</source>
        <translation>{} en espera</translation>
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
        <translation>{} fallidas</translation>
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
        <location filename="../../reportdesk/ui/find/filter_menu.py"/>
        <location filename="../../reportdesk/ui/image_model.py"/>
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>Taken</source>
        <translation>Tomada</translation>
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
        <source>Vehicles: {}</source>
        <translation>Vehículos: {}</translation>
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
        <translation>Buscar identificadores, códigos, texto, nombres</translation>
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
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>, {} without: not in the file, or not read yet</source>
        <translation>, {} sin él: no está en el archivo o aún no se leyó</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>; only the first {} are drawn</source>
        <translation>; solo se dibujan las primeras {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>No photographs are shown.</source>
        <translation>No se muestra ninguna fotografía.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>None of the {} shown carries its place: the camera wrote none into the file.</source>
        <translation>Ninguna de las {} mostradas lleva su lugar: la cámara no escribió ninguno en el archivo.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_dock.py"/>
        <source>{} with their place</source>
        <translation>{} con su lugar</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_view.py"/>
        <source>Map of the photographs</source>
        <translation>Mapa de las fotografías</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_view.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/find/map_view.py"/>
        <source>time not in the file</source>
        <translation>la hora no está en el archivo</translation>
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
        <location filename="../../reportdesk/ui/main_window.py"/>
        <source>about {} left</source>
        <translation>quedan unos {}</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/main_window.py"/>
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/main_window.py"/>
        <source>{} of {} images finished</source>
        <translation>{} de {} imágenes terminadas</translation>
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
        <location filename="../../reportdesk/ui/settings/models_panel.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/model_strip.py"/>
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
        <location filename="../../reportdesk/ui/report_list.py"/>
        <source>All reports</source>
        <translation>Todos los informes</translation>
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
        <translation>{} omitidos</translation>
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
        <source>Keep it</source>
        <translation>Conservarlo</translation>
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
        <source>C: type the right one</source>
        <translation>C: escribir el correcto</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
        <source>Ctrl+Enter keeps it all the same.</source>
        <translation>Ctrl+Intro lo conserva de todos modos.</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/review/identifier_panel.py"/>
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
        <source>Type the right identifier</source>
        <translation>Escribir el identificador correcto</translation>
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
        <source>{} of {}</source>
        <translation>{} de {}</translation>
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
        <source>Choose one, or press Esc.</source>
        <translation>Elija una opción o pulse Esc.</translation>
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
        <source>Select some rows first.</source>
        <translation>Seleccione primero algunas filas.</translation>
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
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
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
        <location filename="../../reportdesk/ui/settings/first_run.py"/>
        <location filename="../../reportdesk/ui/watching/watch_form.py"/>
        <source>Choose ...</source>
        <translation>Elegir ...</translation>
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
        <source>Export ...</source>
        <translation>Exportar ...</translation>
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
        <translation>Buscar en los ajustes</translation>
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
        <location filename="../../reportdesk/ui/watching/watch_dialog.py"/>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/settings/titles.py"/>
        <location filename="../../reportdesk/ui/toolbar.py"/>
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
        <translation>fallidas</translation>
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
        <source>text</source>
        <translation>texto</translation>
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
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="../../reportdesk/ui/words.py"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
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
</context>
</TS>
