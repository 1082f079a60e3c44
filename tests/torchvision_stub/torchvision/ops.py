"""The one function that Ultralytics asks for."""

from typing import Any


def nms(boxes: Any, scores: Any, iou_threshold: float) -> Any:
    """Return the rows to keep, best first, by Ultralytics' own non-maximum suppression."""
    from ultralytics.utils.nms import TorchNMS

    return TorchNMS.nms(boxes, scores, iou_threshold)
