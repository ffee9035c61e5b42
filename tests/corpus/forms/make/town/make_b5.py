import sys; sys.path.insert(0,'.')
from lib import *
import lib
lib.setup('./b5')
import make_b5a, make_b5b, make_b5c
lib.emit()
