"""What can be wrong in settings, models and use."""

from __future__ import annotations

from reportdesk.domain.failures.base import FailureKind, ReportdeskError


class SettingsInvalid(ReportdeskError):
    kind = FailureKind.ENVIRONMENT
    reason = "settings-invalid"


class SettingsTooNew(SettingsInvalid):
    """A newer version of the program wrote the settings file, with something in it that this one does not know."""

    reason = "settings-too-new"


class PatternInvalid(SettingsInvalid):
    reason = "pattern-invalid"


class SecretStoreMissing(ReportdeskError):
    """The system's keyring is missing, locked or silent."""

    kind = FailureKind.ENVIRONMENT
    reason = "secret-store-missing"


class ModelInvalid(ReportdeskError):
    kind = FailureKind.ENVIRONMENT
    reason = "model-invalid"


class ModelsUnwritable(ReportdeskError):
    """A model file cannot be stored: no right to write there, or the disk is full."""

    kind = FailureKind.ENVIRONMENT
    reason = "models-unwritable"


class ModelUnreachable(ReportdeskError):
    """The address of a model file gives no answer, or the link breaks again and again."""

    kind = FailureKind.TRANSIENT
    reason = "model-unreachable"


class ModelNotThere(ReportdeskError):
    """The address answers, but does not give the model file."""

    kind = FailureKind.ENVIRONMENT
    reason = "model-not-there"


class ModelsBusy(ReportdeskError):
    kind = FailureKind.TRANSIENT
    reason = "models-busy"
    hint = "Wait until it has finished; then try again."


class InstallStopped(ReportdeskError):
    kind = FailureKind.TRANSIENT
    reason = "install-stopped"
    hint = "What arrived is kept: the same command goes on from there."


class ModelNotConvertible(ModelInvalid):
    """A `.pt` file that opens and can be used as it is, but not be written as ONNX."""

    reason = "model-not-convertible"


class WrongUse(ReportdeskError):
    """The command was asked for something that does not exist."""

    reason = "wrong-use"


class WindowSilent(ReportdeskError):
    """Another start of the program has the workspace, and does not answer."""

    kind = FailureKind.ENVIRONMENT
    reason = "window-silent"
    hint = "Look whether it waits for an answer of yours, or drop the photographs there by hand."


class StageUnavailable(ReportdeskError):
    """A stage cannot run here (no model file, no Tesseract program): the stage is "unavailable", the image goes on."""

    kind = FailureKind.ENVIRONMENT
    reason = "stage-unavailable"
