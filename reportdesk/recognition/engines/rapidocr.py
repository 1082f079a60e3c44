"""RapidOCR (PP-OCRv6 small on ONNX Runtime), from the model files in its own wheel; nothing is ever downloaded.

Lines are read one at a time: a batch is padded to its longest line (6 at once: a tenth to a third slower, 100 MB more).
The library's own call enlarges small pictures, reads crops from the reduced picture and pads every line to 320 pixels.
Here its detector and recogniser are called apart: the detector sees at most `text_max_px` and is never given more
pixels than there are, the recogniser gets crops of the full picture. That reads more and takes a third of the time.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import Quad, TextLine
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.text_closer import find_lines
from reportdesk.recognition.text_crops import quad_within
from reportdesk.recognition.text_directions import read_lines

_DETECTOR_FILE = "PP-OCRv6_det_small.onnx"
_RECOGNISER_FILE = "PP-OCRv6_rec_small.onnx"
_LEAST_SIDE_PX = 64
_GRID_PX = 32
_MOST_LINES = 1_000


@dataclass(frozen=True, slots=True)
class _Networks:
    detector: Any
    recogniser: Any


class RapidOcrEngine:
    """Reads photographs and documents in Latin script and Chinese."""

    def read(self, picture: Picture, settings: Settings) -> list[TextLine]:
        """Return all lines, see `recognition.text.TextEngine`."""
        return self.read_lines(picture, find_lines(picture, self, settings.text_max_px))

    def find_lines(self, picture: Picture, longest: int) -> list[Quad]:
        """Return where text stands, looked for at no more than `longest` pixels, in pixels of the picture."""
        return _detected(_networks().detector, picture, longest)

    def read_lines(self, picture: Picture, quads: Sequence[Quad]) -> list[TextLine]:
        """Return the text in `quads`, in reading order."""
        return read_lines(picture, quads, self.recognise) if quads else []

    def recognise(self, line: Pixels) -> tuple[str, float]:
        """Return text and confidence (0..1) of one upright line, height x length x 3."""
        return _recognised(_networks().recogniser, line)


def check() -> None:
    """Raise StageUnavailable, with the remedy, when RapidOCR cannot work here."""
    _model_files()


def _model_files() -> tuple[Path, Path]:
    try:
        import rapidocr
    except ImportError as error:
        raise StageUnavailable(
            f"The text engine RapidOCR is not installed ({error}).", "Install reportdesk again, with its dependencies."
        ) from error
    folder = Path(rapidocr.__file__).parent / "models"
    files = (folder / _DETECTOR_FILE, folder / _RECOGNISER_FILE)
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        raise StageUnavailable(
            f"The text engine RapidOCR lacks its file {missing[0]}.", "Install the package rapidocr 3.10 again."
        )
    return files


@lru_cache(maxsize=1)
def _networks() -> _Networks:
    detector_file, recogniser_file = _model_files()
    from rapidocr.ch_ppocr_det import TextDetector
    from rapidocr.ch_ppocr_rec import TextRecognizer
    from rapidocr.main import DEFAULT_CFG_PATH
    from rapidocr.utils.parse_parameters import ParseParams

    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    values = {
        # With a path given the library opens that file and never compares, asks for or fetches another one.
        "Det.model_path": str(detector_file),
        "Rec.model_path": str(recogniser_file),
        "Rec.rec_img_shape": [3, 48, 64],
        "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        "EngineConfig.onnxruntime.enable_cpu_mem_arena": True,
    }
    config = ParseParams.update_batch(ParseParams.load(DEFAULT_CFG_PATH), values)
    for part in (config.Det, config.Rec):
        part.engine_cfg = config.EngineConfig.onnxruntime
    config.Rec.font_path = None
    return _Networks(TextDetector(config.Det), TextRecognizer(config.Rec))


def _detected(detector: Any, picture: Picture, longest: int) -> list[Quad]:
    """Return the text lines as quads in pixels of the full picture, from top to bottom, left to right."""
    view, _ = picture.bgr_within(longest)
    view, right, below = _padded(view)
    batch = _network_input(view)
    height, width = view.shape[:2]
    factor_x, factor_y = picture.width / (width - right), picture.height / (height - below)
    # The detector rounds corners to whole pixels of the size it is told: the full one keeps them exact.
    corners, _ = detector.postprocess_op(detector.session(batch), (round(height * factor_y), round(width * factor_x)))
    quads = [quad_within(points, picture.width, picture.height) for points in corners[:_MOST_LINES]]
    return sorted(quads, key=lambda quad: (quad[0][1], quad[0][0]))


def _padded(view: Pixels) -> tuple[Pixels, int, int]:
    """Return a view with both sides long enough for the detector, and the pixels added right and below."""
    import cv2

    height, width = view.shape[:2]
    right, below = max(0, _LEAST_SIDE_PX - width), max(0, _LEAST_SIDE_PX - height)
    if right or below:
        view = np.asarray(cv2.copyMakeBorder(view, 0, below, 0, right, cv2.BORDER_REPLICATE), dtype=np.uint8)
    return view, right, below


def _network_input(view: Pixels) -> NDArray[np.float32]:
    """Return 1 x 3 x height x width, -1..1, both sides rounded to the grid that the network needs."""
    import cv2

    height, width = (max(1, round(side / _GRID_PX)) * _GRID_PX for side in view.shape[:2])
    sized: Any = cv2.resize(view, (width, height))
    return np.ascontiguousarray((sized.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)[np.newaxis])


def _recognised(recogniser: Any, crop: Pixels) -> tuple[str, float]:
    from rapidocr.ch_ppocr_rec import TextRecInput

    output = recogniser(TextRecInput(img=[crop]))
    return str(output.txts[0]).strip(), float(output.scores[0])
