import sys; sys.path.insert(0,'.')
import random; random.seed(6)
from lib import Batch
from b6_forms import forms; from b6_mails import mails
B=Batch('./b6'); forms(B); mails(B); from b6_more import more; more(B); B.write()
