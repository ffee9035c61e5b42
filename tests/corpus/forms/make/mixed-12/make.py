from forms import *
import frees
finish()
