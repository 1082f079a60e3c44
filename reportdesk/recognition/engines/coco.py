"""The 80 classes of COCO 2017 in the order of its annotation file, counted from 0, and which names a model goes by."""

from __future__ import annotations

from collections.abc import Mapping

from reportdesk.domain.failures import ModelInvalid
from reportdesk.recognition.engines.onnx import OnnxModel

_COCO = (
    "person,bicycle,car,motorcycle,airplane,bus,train,truck,boat,traffic light,fire hydrant,stop sign,parking meter,"
    "bench,bird,cat,dog,horse,sheep,cow,elephant,bear,zebra,giraffe,backpack,umbrella,handbag,tie,suitcase,frisbee,"
    "skis,snowboard,sports ball,kite,baseball bat,baseball glove,skateboard,surfboard,tennis racket,bottle,wine glass,"
    "cup,fork,knife,spoon,bowl,banana,apple,sandwich,orange,broccoli,carrot,hot dog,pizza,donut,cake,chair,couch,"
    "potted plant,bed,dining table,toilet,tv,laptop,mouse,remote,keyboard,cell phone,microwave,oven,toaster,sink,"
    "refrigerator,book,clock,vase,scissors,teddy bear,hair drier,toothbrush"
)
COCO_NAMES: Mapping[int, str] = dict(enumerate(_COCO.split(",")))


def class_names(model: OnnxModel, count: int) -> Mapping[int, str]:
    """Return the names of a model's `count` classes: those told, else those of COCO for a model of 80 classes.

    Raises:
        ModelInvalid: no names are told, or too few for the classes.
    """
    names = model.facts.names
    if not names and count == len(COCO_NAMES):
        return COCO_NAMES
    if not names or (count and set(names) != set(range(count))):
        told = f"{len(names)} class names" if names else "no class names"
        of = f" for {count} classes" if count else ""
        raise ModelInvalid(
            f"The model file {model.path.name} tells {told}{of}.",
            f'Write them into a file {model.path.name}.json beside it: {{"names": ["Chassis", ...]}}.',
        )
    return names
