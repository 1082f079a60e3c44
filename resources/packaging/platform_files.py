"""What Windows and macOS show of the program: version resource and Info.plist."""

from __future__ import annotations

from typing import Any

NAME = "reportdesk"
DESCRIPTION = "Reads folders of photographs: codes, text, identifiers, vehicles and plates"
IDENTIFIER = "org.reportdesk.reportdesk"
COPYRIGHT = "Apache-2.0"


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts it: "1.2.3rc1" is 1.2.3.0."""
    numbers = []
    for part in version.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        numbers.append(int(digits or 0))
    first, second, third, fourth, *_ = [*numbers, 0, 0, 0, 0]
    return first, second, third, fourth


def version_resource(version: str) -> str:
    """Return the version resource in the form that PyInstaller reads (a Python expression)."""
    numbers = four_numbers(version)
    words = {
        "CompanyName": NAME,
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, "
        f"fileType=0x1, subtype=0x0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', [{strings}])]), "
        f"VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def info_plist(version: str) -> dict[str, Any]:
    """Return what goes into Info.plist: the program opens folders and pictures, and leaves the default to others."""
    return {
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDisplayName": NAME,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "LSMinimumSystemVersion": "13.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Folder of photographs",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.folder"],
            },
            {
                "CFBundleTypeName": "Photograph",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.image"],
            },
        ],
    }
