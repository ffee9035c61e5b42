import sys; sys.path.insert(0,'.')
from lib import *
import lib
lib.setup('./b6')
import make_b6a, make_b6b, make_b6c
lib.emit()
