"""RapidOCR's networks (PP-OCRv6 small), from the model files in its own wheel; nothing is ever downloaded.

Lines are read one at a time: a batch is padded to its longest line (6 at once: a tenth to a third slower, 100 MB more;
4 of one width: no faster). The library itself enlarges small pictures, reads crops from the reduced picture and pads
every line to 320 pixels. Here its detector and recogniser are run apart, in sessions that share their memory with those
of the other stages: the detector sees at most `text_max_px` and is never given more pixels than there are, the
recogniser gets crops of the full picture. That reads more and takes a third of the time.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import StageUnavailable
from reportdesk.domain.findings import Quad, TextLine
from reportdesk.domain.values import dataclass
from reportdesk.recognition.letterbox import network_input
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.text_closer import find_lines
from reportdesk.recognition.text_crops import quad_within, turned_right
from reportdesk.recognition.text_directions import is_mostly_upended, read_lines
from reportdesk.recognition.text_signs import Sign
from reportdesk.recognition.text_squares import outside

if TYPE_CHECKING:
    from reportdesk.recognition.engines.onnx import OnnxModel

_DETECTOR_FILE = "PP-OCRv6_det_small.onnx"
_RECOGNISER_FILE = "PP-OCRv6_rec_small.onnx"
_LEAST_SIDE_PX = 64
_GRID_PX = 32
_COARSE_GRID = {768: 96, 416: 64}
"""From so many pixels on, so coarse a grid where few sizes are liked: a picture is stretched by 8 % at the most."""

_SHORT_SIDES_PX = (128, 256)
"""A side shorter than one of these is padded to it where few sizes are liked: 64 photographs have 29 sizes instead of
40, and took 5 to 7 % less time in one comparison. Padded up to 448 pixels they have 22, and without the plate models 2
plates of 58 fewer are read."""

_GRAY = (127, 127, 127)
_MOST_LINES = 1_000

_USUAL_SHAPES = ((4, 3), (3, 4), (16, 9), (9, 16), (3, 2), (2, 3))
_USUAL_LENGTHS = range(64, 449, 32)
"""In pixels of a line that is as high as the recogniser sees it."""

_LINE_HEIGHT_PX = 48
_LEAST_LINE_PX = 64
_LINE_GRID_PX = 32
_LONG_LINE_PX = 320
_LONG_LINE_SHARE = 0.85
"""Lines longer than the 320 pixels that the recogniser was trained on are squeezed to this share of their length: 14 %
less time on pages and receipts, and as many words read (.925 and .987 of them, at 0.7 .896 and .974). Short ones keep
their shape: plates lose characters."""


@dataclass(frozen=True, slots=True)
class _Networks:
    """Networks, and what makes places and letters of their answers."""

    detector: OnnxModel
    places: Any
    recogniser: OnnxModel
    letters: Any


class RapidOcrEngine:
    """Reads photographs and documents in Latin script and Chinese."""

    def read(self, picture: Picture, settings: Settings, squares: Sequence[Quad] = ()) -> list[TextLine]:
        """Return all lines, see `recognition.text.TextEngine`."""
        return self.read_lines(picture, outside(find_lines(picture, self, settings.text_max_px), squares))

    def check(self, settings: Settings) -> None:
        """Raise StageUnavailable, with the remedy, when RapidOCR cannot work here."""
        _model_files()

    def find_lines(self, picture: Picture, longest: int) -> list[Quad]:
        """Return where text stands, looked for at no more than `longest` pixels, in pixels of the picture.

        The detector breaks lines that run from top to bottom of a page that is turned by a quarter to the right (50
        pieces of 36 lines); on the page turned left it finds them whole, and those on their heads too.
        """
        networks = _networks()
        quads = _detected(networks, picture, longest)
        if not is_mostly_upended(quads):
            return quads
        level = _detected(networks, picture, longest, turned_left=True)
        return _in_order([*level, *outside(quads, level)])

    def read_lines(self, picture: Picture, quads: Sequence[Quad]) -> list[TextLine]:
        """Return the text in `quads`, in reading order."""
        return read_lines(picture, quads, self.recognise) if quads else []

    def recognise(self, line: Pixels) -> tuple[str, float]:
        """Return text and confidence (0..1) of one upright line, height x length x 3."""
        return _recognised(_networks(), line)

    def signs(self, line: Pixels) -> list[Sign]:
        """Return the single signs of one upright line, height x length x 3, blanks among them."""
        return _signs_of(_networks(), line)


def rehearse(longest: int) -> Iterator[None]:
    """Calculate blank pictures and lines of the usual sizes, one in a step, where a new size costs time once.

    Such a size costs the detector 20 to 60 ms, the recogniser 15; 64 photographs have 29 sizes and some 20 lengths. The
    first 32 that a process reads take 5.2 s of processor time instead of 5.8, for 1.2 s while nobody waits.
    """
    networks = _networks()
    if not networks.detector.likes_few_shapes:
        return
    for width, height in _USUAL_SHAPES:
        scale = longest / max(width, height)
        size = (round(height * scale), round(width * scale), 3)
        networks.detector.run(_detector_input(np.full(size, 255, np.uint8), few_sizes=True))
        yield
    for length in _USUAL_LENGTHS:
        networks.recogniser.run(_line_input(np.full((_LINE_HEIGHT_PX, length, 3), 255, np.uint8), few_lengths=True))
        yield


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


def _networks() -> _Networks:
    from reportdesk.recognition.engines import onnx

    detector, recogniser = (onnx.load(file) for file in _model_files())
    return _Networks(detector, _places(), recogniser, _letters(recogniser.metadata["character"]))


@lru_cache(maxsize=1)
def _places() -> Any:
    """Return what makes boxes of the detector's answer, set as the library does."""
    from rapidocr.ch_ppocr_det.utils import DBPostProcess
    from rapidocr.main import DEFAULT_CFG_PATH
    from rapidocr.utils.parse_parameters import ParseParams

    config = ParseParams.load(DEFAULT_CFG_PATH).Det
    names = ("thresh", "box_thresh", "max_candidates", "unclip_ratio", "use_dilation", "score_mode")
    return DBPostProcess(**{name: config[name] for name in names})


@lru_cache(maxsize=1)
def _letters(alphabet: str) -> Any:
    """Return what makes text of the recogniser's answer."""
    from rapidocr.ch_ppocr_rec.utils import CTCLabelDecode

    return CTCLabelDecode(character=alphabet.splitlines())


def _detected(networks: _Networks, picture: Picture, longest: int, *, turned_left: bool = False) -> list[Quad]:
    """Return the text lines as quads in pixels of the full picture, from top to bottom, left to right.

    Args:
        turned_left: show the picture to the detector turned by a quarter, so that lines that stand upended lie level.
    """
    view, _ = picture.bgr_within(longest)
    whole = (picture.width, picture.height)
    if turned_left:
        view, whole = np.ascontiguousarray(np.rot90(view)), (picture.height, picture.width)
    few_sizes = networks.detector.likes_few_shapes
    view, right, below = _padded(view, few_sizes=few_sizes)
    batch = _detector_input(view, few_sizes=few_sizes)
    height, width = view.shape[:2]
    factor_x, factor_y = whole[0] / (width - right), whole[1] / (height - below)
    # Corners are rounded to whole pixels of the size that is told: the full one keeps them exact.
    size = (round(height * factor_y), round(width * factor_x))
    corners, _ = networks.places(networks.detector.run(batch)[0], size)
    quads = [quad_within(points, *whole) for points in corners[:_MOST_LINES]]
    return _in_order([turned_right(quad, picture.width) for quad in quads] if turned_left else quads)


def _in_order(quads: list[Quad]) -> list[Quad]:
    return sorted(quads, key=lambda quad: (quad[0][1], quad[0][0]))


def _padded(view: Pixels, *, few_sizes: bool) -> tuple[Pixels, int, int]:
    """Return a view with both sides long enough for the detector, and the pixels added right and below.

    Args:
        few_sizes: let short sides have one of few lengths.
    """
    import cv2

    right, below = (_lacking(side, few_sizes=few_sizes) for side in (view.shape[1], view.shape[0]))
    if right or below:
        padded = cv2.copyMakeBorder(view, 0, below, 0, right, cv2.BORDER_CONSTANT, value=_GRAY)
        view = np.asarray(padded, dtype=np.uint8)
    return view, right, below


def _lacking(side: int, *, few_sizes: bool) -> int:
    lengths = _SHORT_SIDES_PX if few_sizes else (_LEAST_SIDE_PX,)
    return next((length for length in lengths if length >= side), side) - side


def _detector_input(view: Pixels, *, few_sizes: bool) -> NDArray[np.float32]:
    """Return 1 x 3 x height x width, -1..1, both sides rounded to the grid that the network needs.

    Args:
        few_sizes: round long sides to a coarser grid.
    """
    import cv2

    height, width = (_on_grid(side, few_sizes=few_sizes) for side in view.shape[:2])
    return network_input(cv2.resize(view, (width, height)), mean=127.5, deviation=127.5, rgb=False)


def _on_grid(side: int, *, few_sizes: bool) -> int:
    coarser = _COARSE_GRID.items() if few_sizes else ()
    grid = next((grid for least, grid in coarser if side >= least), _GRID_PX)
    return max(1, round(side / grid)) * grid


def _recognised(networks: _Networks, line: Pixels) -> tuple[str, float]:
    batch = _line_input(line, few_lengths=networks.recogniser.likes_few_shapes)
    text, score = networks.letters(networks.recogniser.run(batch)[0])[0][0]
    return str(text).strip(), float(score)


def _signs_of(networks: _Networks, line: Pixels) -> list[Sign]:
    """Return what the library makes text of: the likeliest sign of each column, where the one before has another."""
    batch = _line_input(line, few_lengths=networks.recogniser.likes_few_shapes)
    columns = networks.recogniser.run(batch)[0][0]
    likeliest = columns.argmax(axis=1)
    begins = (likeliest != 0) & (likeliest != np.append(0, likeliest[:-1]))
    filled = len(columns) * _line_length(line) / batch.shape[3]
    return [
        Sign(str(networks.letters.character[likeliest[column]]), float(columns[column].max()), (column + 0.5) / filled)
        for column in np.flatnonzero(begins)
    ]


def _line_length(line: Pixels) -> int:
    """Return how long a line is when it is as high as the recogniser sees it."""
    height, width = line.shape[:2]
    length = math.ceil(_LINE_HEIGHT_PX * int(width) / int(height))
    return length if length <= _LONG_LINE_PX else max(_LONG_LINE_PX, round(_LONG_LINE_SHARE * length))


def _line_input(line: Pixels, *, few_lengths: bool) -> NDArray[np.float32]:
    """Return 1 x 3 x 48 x length, -1..1, with zeros behind a line that is shorter than that.

    Args:
        few_lengths: let lines of like length have the same, with up to a twelfth of zeros behind them. Stretched to few
            lengths instead, receipts lose 6 words in 1000.
    """
    import cv2

    length = _line_length(line)
    grid = max(_LINE_GRID_PX, 2 ** int(math.log2(length / 12))) if few_lengths else 1
    width = max(-(-length // grid) * grid, _LEAST_LINE_PX)
    batch = np.zeros((1, 3, _LINE_HEIGHT_PX, width), np.float32)
    sized = cv2.resize(line, (length, _LINE_HEIGHT_PX))
    batch[:, :, :, :length] = network_input(sized, mean=127.5, deviation=127.5, rgb=False)
    return batch
