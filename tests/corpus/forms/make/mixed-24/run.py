import sys
import lib,de,en,no
lib.build()
from collections import Counter
print(Counter(s['fmt'] for s in lib.SPECS),Counter(s['lang'] for s in lib.SPECS),len(lib.SPECS))
