"""A recogniser whose import never ends, as from a drive that does not answer."""

import time

time.sleep(3600)
