; Installer for Windows. Written, and not run here: this project was built on Linux only.
;
;     pyinstaller reportdesk.spec
;     iscc /DVersion=0.1.0 resources\packaging\windows\reportdesk.iss
;
; It asks for no administrator: the program goes to the user's own folder, and to all users' where one is there.
#ifndef Version
  #error Name the version: iscc /DVersion=...
#endif
#define Root SourcePath + "..\..\.."

[Setup]
AppId={{B8B2E0F1-5C1B-4E8C-9F57-3B0B0E3A6D11}
AppName=reportdesk
AppVersion={#Version}
AppVerName=reportdesk {#Version}
DefaultDirName={autopf}\reportdesk
DefaultGroupName=reportdesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\resources\icons\reportdesk.ico
UninstallDisplayIcon={app}\reportdesk-window.exe
OutputDir={#Root}\dist
OutputBaseFilename=reportdesk-{#Version}-windows-x64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: foldermenu; Description: "Offer ""Read with reportdesk"" for folders"; Flags: unchecked

[InstallDelete]
; A newer version brings other libraries; old ones beside them would be found first.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\reportdesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\reportdesk"; Filename: "{app}\reportdesk-window.exe"
Name: "{autodesktop}\reportdesk"; Filename: "{app}\reportdesk-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Directory\shell\reportdesk"; ValueType: string; ValueData: "Read with reportdesk"; Flags: uninsdeletekey; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\reportdesk"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\reportdesk-window.exe"; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\reportdesk\command"; ValueType: string; ValueData: """{app}\reportdesk-window.exe"" ""%1"""; Tasks: foldermenu

[Run]
Filename: "{app}\reportdesk-window.exe"; Description: "{cm:LaunchProgram,reportdesk}"; Flags: nowait postinstall skipifsilent
