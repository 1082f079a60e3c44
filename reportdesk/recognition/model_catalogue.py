"""The model files the program knows, as data: what each is for, its hash, where it comes from, under which licence."""

from __future__ import annotations

from enum import StrEnum

from reportdesk.domain.values import dataclass


class ModelKind(StrEnum):
    """What a model file is for."""

    VEHICLE = "vehicle"
    PLATE_DETECTOR = "plate-detector"
    PLATE_READER = "plate-reader"


class Layout(StrEnum):
    """How the input and output of a model file are laid out; decides which engine reads it."""

    PICODET = "picodet"
    YOLOX = "yolox"
    PLATE_DETECTOR = "plate-detector"
    PLATE_READER = "plate-reader"
    ULTRALYTICS = "ultralytics"
    """A `.pt` file."""
    ULTRALYTICS_ONNX = "ultralytics-onnx"


class Derive(StrEnum):
    """How a file is made from another one; see `installing.graph_steps`."""

    SIMPLIFY = "simplify"
    DEQUANTIZE = "dequantize"


KIND_OF_LAYOUT = {
    Layout.PICODET: ModelKind.VEHICLE,
    Layout.YOLOX: ModelKind.VEHICLE,
    Layout.ULTRALYTICS: ModelKind.VEHICLE,
    Layout.ULTRALYTICS_ONNX: ModelKind.VEHICLE,
    Layout.PLATE_DETECTOR: ModelKind.PLATE_DETECTOR,
    Layout.PLATE_READER: ModelKind.PLATE_READER,
}


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One known model file.

    `repository`, `commit` and `source_path` name one fixed file on GitHub; they are empty for a file that is made from
    another one (`derived_from`, by the step `derive`). `licence_confirmed` False keeps it out of packaged programs.
    `purpose` is for the operator: what it finds and how it compares to its neighbours. `size` is in bytes.
    """

    name: str
    file: str
    purpose: str
    layout: Layout
    sha256: str
    size: int
    licence: str
    licence_confirmed: bool
    upstream: str
    repository: str = ""
    commit: str = ""
    source_path: str = ""
    derived_from: str = ""
    derive: Derive | None = None

    @property
    def kind(self) -> ModelKind:
        """What the file is for."""
        return KIND_OF_LAYOUT[self.layout]

    @property
    def url(self) -> str:
        """Address of the file, pinned to one commit; empty when it has to be derived or imported."""
        if not self.source_path:
            return ""
        return f"https://github.com/{self.repository}/raw/{self.commit}/{self.source_path}"


_PICODET_REPOSITORY = "hpc203/picodet-onnxruntime"
_PICODET_COMMIT = "dfe4d6cd0a18cd4126ee381e81df8a0b1e6ad97b"
_PLATE_REPOSITORY = "agusibrahim/fast-alpr-rs"
_PLATE_COMMIT = "9a4e03d2f2f26a041e05752bed5668ee7ebc1e64"

CATALOGUE: tuple[CatalogueEntry, ...] = (
    CatalogueEntry(
        name="picodet-s-slim",
        file="picodet_s_416_slim.onnx",
        purpose="vehicles; picodet-s made faster (23 ms instead of 33)",
        layout=Layout.PICODET,
        sha256="4f0b8206373885dc143fc31fcf72d64e98f085f9324590d60bcda7089eb23b75",
        size=4_048_040,
        licence="Apache-2.0",
        licence_confirmed=True,
        upstream="PaddleDetection PicoDet-S, COCO 80 classes, graph simplified",
        derived_from="picodet-s",
        derive=Derive.SIMPLIFY,
    ),
    CatalogueEntry(
        name="picodet-s",
        file="picodet_s_416_coco.onnx",
        purpose="vehicles; found on 97 to 100 % of photographs with one",
        layout=Layout.PICODET,
        sha256="cdab77bdde16e4f76bec734c4e5791801d1739e4c7ec1995e0e110e04300d0c2",
        size=4_040_573,
        licence="Apache-2.0",
        licence_confirmed=True,
        upstream="PaddleDetection PicoDet-S, COCO 80 classes",
        repository=_PICODET_REPOSITORY,
        commit=_PICODET_COMMIT,
        source_path="coco/picodet_s_416_coco.onnx",
    ),
    CatalogueEntry(
        name="yolox-nano",
        file="yolox_nano_416.onnx",
        purpose="vehicles; smaller and faster, finds fewer (84 to 98 %)",
        layout=Layout.YOLOX,
        sha256="695e750a5d5754bb5a8d5325643b59282191a7e7a564e435a415fd3c578eab14",
        size=3_660_092,
        licence="Apache-2.0",
        licence_confirmed=True,
        upstream="Megvii YOLOX-nano, COCO 80 classes",
        repository="Kazuhito00/YOLOX-ONNX-TFLite-Sample",
        commit="3d4f1119d0694200671c08069ecb847aa0d8495a",
        source_path="model/yolox_nano.onnx",
    ),
    CatalogueEntry(
        name="plate-detector-float",
        file="plate_detector_yolov9t_416_float.onnx",
        purpose="finds number plates; plate-detector made faster and more exact",
        layout=Layout.PLATE_DETECTOR,
        sha256="f746db626336341d818368f93df57a07d72235cc943c4ff4b46dbe8d038fd2a0",
        size=7_807_392,
        licence="MIT (to be confirmed)",
        licence_confirmed=False,
        upstream="believed to be open-image-models yolo-v9-t-416, weights written back as float32",
        derived_from="plate-detector",
        derive=Derive.DEQUANTIZE,
    ),
    CatalogueEntry(
        name="plate-detector",
        file="plate_detector_yolov9t_416.onnx",
        purpose="finds number plates",
        layout=Layout.PLATE_DETECTOR,
        sha256="5a5eac89c5736f6e0d94ef2422defc8a1eed828b6ad1124d0128df4d47fc2b65",
        size=2_493_847,
        licence="MIT (to be confirmed)",
        licence_confirmed=False,
        upstream="believed to be open-image-models yolo-v9-t-416, quantized",
        repository=_PLATE_REPOSITORY,
        commit=_PLATE_COMMIT,
        source_path="models/yolo-v9-t-416-license-plates-end2end.onnx",
    ),
    CatalogueEntry(
        name="plate-reader",
        file="plate_reader_cct_xs_v2.onnx",
        purpose="reads number plates that were found",
        layout=Layout.PLATE_READER,
        sha256="8031afb5fdc6b4d80462c9d542f1284ebd2cfddf5dbacd62609848d7e2855f44",
        size=3_344_292,
        licence="MIT (to be confirmed)",
        licence_confirmed=False,
        upstream="fast-plate-ocr cct-xs-v2-global-model",
        repository=_PLATE_REPOSITORY,
        commit=_PLATE_COMMIT,
        source_path="models/cct_xs_v2_global.onnx",
    ),
)
"""Best first within each kind."""

ENTRY_BY_FILE = {entry.file: entry for entry in CATALOGUE}
ENTRY_BY_HASH = {entry.sha256: entry for entry in CATALOGUE}
ENTRY_BY_NAME = {entry.name: entry for entry in CATALOGUE}


def entry_called(name: str) -> CatalogueEntry | None:
    """Return the entry of this name or file name."""
    return ENTRY_BY_NAME.get(name) or ENTRY_BY_FILE.get(name)
