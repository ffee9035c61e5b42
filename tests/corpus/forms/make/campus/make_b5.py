import sys; sys.path.insert(0,'.')
import random; random.seed(5)
from lib import Batch
from b5_forms import forms; from b5_mails import mails
B=Batch('./b5'); forms(B); mails(B); from b5_more import more; more(B); B.write()
