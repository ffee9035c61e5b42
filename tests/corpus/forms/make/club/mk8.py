import lib, os, shutil
lib.OUT='./b8'; shutil.rmtree(lib.OUT,ignore_errors=True); os.makedirs(lib.OUT)
import b8_ft, b8_forms
import sys
if '--noconv' not in sys.argv: b8_forms.go1()
b8_ft.go(); b8_forms.go2()
